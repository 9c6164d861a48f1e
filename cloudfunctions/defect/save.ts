import { missingFor } from '#domain/defect';
import type { Handler } from '../kit/handler';
import { intentOf } from '../kit/intent';
import { done, refused } from '../kit/outcome';
import { change } from './change';
import { wordsIn, writtenIn } from './written';

/** What people write of a defect. Where it stands stays, and needs what it needed to get there. */
export const save: Handler<'defect.save'> = (input, context) => {
  const intent = { ...intentOf('defect.save', input, context), input };
  const fields = writtenIn(input);
  return change({
    intent,
    words: wordsIn(input),
    after: (before) => {
      const result = before.history.at(-1)?.words ?? '';
      if (missingFor(before.state, fields, result).length > 0) return refused('DEFECT_INCOMPLETE');
      return done({ ...before, ...fields });
    },
  });
};

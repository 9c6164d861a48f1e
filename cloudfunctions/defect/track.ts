import { mayTrack, missingFor } from '#domain/defect';
import type { Handler } from '../kit/handler';
import { intentOf } from '../kit/intent';
import { done, refused } from '../kit/outcome';
import { change } from './change';
import { writtenIn } from './written';

/** 会议决议、预防措施、完成: one step further, with who did it and their words. */
export const track: Handler<'defect.track'> = (input, context) => {
  const { to, words } = input;
  const { caller, now: at } = context;
  const intent = { ...intentOf('defect.track', input, context), input };
  return change({
    intent,
    words,
    after: (before) => {
      if (!mayTrack(before.state, to)) return refused('DEFECT_CHANGED');
      if (missingFor(to, writtenIn(before), words).length > 0) return refused('DEFECT_INCOMPLETE');
      const step = { state: to, at, by: { personId: caller.id, name: caller.name }, words };
      return done({ ...before, state: to, history: [...before.history, step] });
    },
  });
};

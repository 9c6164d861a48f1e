import { recoveryAnswerText } from '#domain/copy';
import { answerRefused } from '#domain/recovery';
import type { Handler } from '../kit/handler';
import { stepRecovery } from './step';

/** 业主再次答复, once. It changes no score and opens nothing: the manager hears of it. */
export const answer: Handler<'recovery.answer'> = (input, context) => {
  const text = recoveryAnswerText[input.answer];
  return stepRecovery({
    ...{ kind: 'answer', by: 'owner', input, context, refuses: answerRefused },
    brings: () => ({ answer: input.answer, awaitsAnswer: false }),
    tells: { kind: 'recoveryAnswered', note: input.words === '' ? text : `${text}（${input.words}）` },
  });
};

import type { defectsText } from '#domain/copy';
import type { CauseStage, Risk } from '#domain/defect';
import { asTyped, typedFen } from '#domain/money';
import type { CallData, CallInput } from '../../api/call';

export type Defect = CallData<'defect.get'>;
type Written = Omit<CallInput<'defect.save'>, 'requestId' | 'defectId' | 'version'>;

/** The fields as they are typed. */
export interface Typed {
  readonly problem: string;
  readonly cause: string;
  readonly causeStage: CauseStage | null;
  readonly risk: Risk;
  /** In yuan; '': not known. */
  readonly loss: string;
  readonly foundOn: string;
  readonly decision: string;
  readonly decidedOn: string | null;
  readonly prevention: string;
  readonly dueOn: string | null;
  readonly department: string;
}

/** The keyboard's seven digits before the point. */
const MOST_FEN = 999_999_999;

/** A new one: what is decided and prevented is written later. */
export const newDefect = (problem: string, foundOn: string): Typed => ({
  ...{ problem, cause: '', causeStage: null, risk: 'medium', loss: '', foundOn },
  ...{ decision: '', decidedOn: null, prevention: '', dueOn: null, department: '' },
});

export const typedOf = (defect: Defect): Typed => {
  const { problem, cause, causeStage, risk, loss, foundOn, decision, decidedOn, prevention, dueOn } = defect;
  return {
    ...{ problem, cause, causeStage, risk, loss: loss === null ? '' : asTyped(loss), foundOn },
    ...{ decision, decidedOn, prevention, dueOn, department: defect.department },
  };
};

/** What has to be put right before it can be sent; null: nothing. */
export const problemOf = ({ problem, loss }: Typed): keyof typeof defectsText.problem | null => {
  if (problem.trim() === '') return 'problem';
  return loss.trim() !== '' && typedFen(loss, MOST_FEN) === null ? 'loss' : null;
};

export const writtenOf = (typed: Typed): Written => ({
  ...typed,
  problem: typed.problem.trim(),
  cause: typed.cause.trim(),
  loss: typedFen(typed.loss, MOST_FEN),
  decision: typed.decision.trim(),
  prevention: typed.prevention.trim(),
  department: typed.department.trim(),
});

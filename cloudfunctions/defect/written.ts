import type { Api, Output, Parsed } from '#domain/contract';
import type { DefectDocument } from '../schema';

export type Written = Pick<
  Parsed<Api['defect.save']>,
  | ('problem' | 'cause' | 'causeStage' | 'risk' | 'loss' | 'foundOn')
  | ('decision' | 'decidedOn' | 'prevention' | 'dueOn' | 'department')
>;

/** What people write of a defect, and nothing else of whatever carries it. */
export const writtenIn = (from: Written): Written => {
  const { problem, cause, causeStage, risk, loss, foundOn, decision, decidedOn, prevention, dueOn, department } = from;
  return { problem, cause, causeStage, risk, loss, foundOn, decision, decidedOn, prevention, dueOn, department };
};

/** The words of it, for the platform to look at at once. */
export const wordsIn = ({ problem, cause, decision, prevention, department }: Written): string =>
  [problem, cause, decision, prevention, department].filter((text) => text !== '').join('\n');

/** An entry with the field the manager's overview looks for overdue prevention by. */
export const filedDefect = (facts: Omit<DefectDocument, 'openUntil'>): DefectDocument => ({
  ...facts,
  openUntil: facts.state === 'preventing' ? facts.dueOn : null,
});

export const answerOf = ({ _id, version, state }: DefectDocument): Output<Api['defect.save']> => ({
  defectId: _id,
  version,
  state,
});

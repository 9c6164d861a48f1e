import type { DefectDocument } from '../schema';

/** The one line of an entry in any list. */
export const lineView = (defect: DefectDocument) => {
  const { _id: id, version, number, part, problem, state, risk, homes, foundOn, dueOn } = defect;
  return { id, version, number, part, problem, state, risk, homes, foundOn, dueOn };
};

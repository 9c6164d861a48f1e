import { defectSteps, missingFor, type DefectNeed, type DefectState } from '#domain/defect';
import type { Defect } from './draft';

export interface Step {
  readonly to: Exclude<DefectState, 'found'>;
  /** It was done and came back. */
  readonly again: boolean;
  /** What must be written on the defect before; words on what came of it are asked for with the step itself. */
  readonly missing: readonly DefectNeed[];
}

/** Where this defect goes next, and what keeps it. */
export const nextStep = (defect: Defect): Step => {
  const [to] = defectSteps[defect.state].next;
  const missing = missingFor(to, defect, '').filter((need) => need !== 'result');
  return { to, again: defect.state === 'done', missing };
};

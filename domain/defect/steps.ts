import type { DefectField } from './fields';
import type { DefectState } from './terms';

/** What of a defect can be missing: a field, or words on what came of it (`result`). */
export type DefectNeed = DefectField | 'result';

interface Step {
  /** Where it can go from here. */
  readonly next: readonly DefectState[];
  /** What must be written to stand here, besides what the states before it need. */
  readonly needs: readonly DefectNeed[];
}

/** 发现 → 会议决议 → 预防 → 完成. What came back after all is prevented once more. */
export const defectSteps = {
  found: { next: ['decided'], needs: ['problem', 'foundOn'] },
  decided: { next: ['preventing'], needs: ['decision', 'decidedOn'] },
  preventing: { next: ['done'], needs: ['prevention', 'dueOn', 'department'] },
  done: { next: ['preventing'], needs: ['result'] },
} as const satisfies Record<DefectState, Step>;

const order = ['found', 'decided', 'preventing', 'done'] as const satisfies readonly DefectState[];

/** Whether a defect can go from one state to another. */
export function mayTrack(from: DefectState, to: DefectState): boolean {
  const next: readonly DefectState[] = defectSteps[from].next;
  return next.includes(to);
}

export type DefectEntries = Readonly<Partial<Record<DefectField, unknown>>>;

/**
 * What is not written yet of what a state needs, in the order in which it is asked. `result`: the words on what came of
 * the prevention, '' while it is not done.
 */
export function missingFor(to: DefectState, entries: DefectEntries, result: string): readonly DefectNeed[] {
  const written: Readonly<Record<string, unknown>> = { ...entries, result };
  const needs = order
    .slice(0, order.indexOf(to) + 1)
    .flatMap((state): readonly DefectNeed[] => defectSteps[state].needs);
  return needs.filter((need) => {
    const value = written[need];
    return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
  });
}

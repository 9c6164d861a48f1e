import {
  causeStageText,
  cellText,
  defectSheetColumns,
  defectStateText,
  filterText,
  partText,
  riskText,
} from '#domain/copy';
import { yuan } from '#domain/money';
import type { DefectDocument } from '../../schema';
import { findPage } from '../../kit/database/documents';
import { SLICE, type Reader } from './reader';

const rowOf = (defect: DefectDocument, place: string) => {
  const { number, problem, cause, foundOn, decision, prevention, department, homes, risk, loss } = defect;
  return {
    ...{ number, problem, cause, foundOn, decision, prevention, department, place },
    impact: cellText.impact(homes, riskText[risk], loss === null ? null : yuan(loss)),
    ...{ state: defectStateText[defect.state], part: partText[defect.part] },
    causeStage: defect.causeStage === null ? '' : causeStageText[defect.causeStage],
    ...{ decidedOn: defect.decidedOn ?? '', dueOn: defect.dueOn ?? '' },
  };
};

/** 缺陷库 in the order of its numbers. */
export const defects: Reader<'defects', keyof typeof defectSheetColumns> = {
  columns: defectSheetColumns,
  title: ({ what }) => (what.state === null ? '' : defectStateText[what.state]),
  filters: ({ what }) =>
    Promise.resolve(what.state === null ? [] : [[filterText.state, defectStateText[what.state]] as const]),
  page: async ({ what: { state }, community }, cursor) => {
    const found = await findPage('defects', {
      equal: state === null ? { communityId: community._id } : { communityId: community._id, state },
      sort: { field: 'sortKey', direction: 'asc' },
      after: cursor,
      limit: SLICE,
    });
    const last = found.length === SLICE ? found.at(-1) : undefined;
    return { rows: found.map((one) => rowOf(one, community.name)), cursor: last?.sortKey ?? null, done: null };
  },
};

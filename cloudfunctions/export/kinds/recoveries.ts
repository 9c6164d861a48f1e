import {
  filterText,
  recoveryAnswerText,
  recoveryColumns,
  recoveryEventText,
  recoveryMeasureText,
  recoveryReasonText,
  recoveryStateText,
} from '#domain/copy';
import type { RecoveryDocument } from '../../schema';
import { findPage } from '../../kit/database/documents';
import { moment } from './say';
import { SLICE, type Reader } from './reader';

/** '2026年11月22日 15:01 采取措施：重新维修，换了角阀' */
const logOf = ({ events }: RecoveryDocument): string =>
  events
    .filter(({ kind }) => kind === 'contact' || kind === 'measure')
    .map(({ kind, at, measure, words }) => {
      const said = [measure === null ? '' : recoveryMeasureText[measure], words].filter((word) => word !== '');
      return `${moment(at)} ${recoveryEventText[kind]}：${said.join('，')}`;
    })
    .join('\n');

const rowOf = (recovery: RecoveryDocument) => {
  const { number, home, manager, result, answer } = recovery;
  return {
    ...{ number, home, manager, result, log: logOf(recovery) },
    ...{ reason: recoveryReasonText[recovery.reason], state: recoveryStateText[recovery.state] },
    ...{ openedAt: moment(recovery.openedAt), dueAt: moment(recovery.dueAt), closedAt: moment(recovery.closedAt) },
    answer: answer === null ? '' : recoveryAnswerText[answer],
  };
};

/** 不满意跟进: open ones by what is due first, closed ones in the order they were closed. */
export const recoveries: Reader<'recoveries', keyof typeof recoveryColumns> = {
  columns: recoveryColumns,
  title: ({ what }) => recoveryStateText[what.state],
  filters: ({ what }) => Promise.resolve([[filterText.state, recoveryStateText[what.state]]]),
  page: async ({ what, community }, cursor) => {
    const found = await findPage('recoveries', {
      equal: { communityId: community._id, state: what.state },
      sort: { field: 'sortKey', direction: 'asc' },
      after: cursor,
      limit: SLICE,
    });
    const last = found.length === SLICE ? found.at(-1) : undefined;
    return { rows: found.map(rowOf), cursor: last?.sortKey ?? null, done: null };
  },
};

import type { EventView } from '#domain/contract';
import { isReassigned, isRework, lastMove } from '../../../src/ui/story';
import { detail } from '../support/detail';

const happened = (...kinds: readonly EventView['kind'][]): EventView[] =>
  kinds.map((kind, at) => ({ kind, at, by: { role: null, name: '' }, note: '', photos: [], reasons: [] }));

test('监理退回后、师傅再次到场前，都算还要再来一次', () => {
  const back = happened('report', 'accept', 'arrive', 'submit', 'rework');
  expect(isRework(detail({ status: 'accepted', timeline: back }))).toBe(true);
  expect(isRework(detail({ status: 'accepted', timeline: [...back, ...happened('reschedule', 'say')] }))).toBe(true);
  expect(isRework(detail({ status: 'working', timeline: [...back, ...happened('arrive')] }))).toBe(false);
  expect(isRework(detail({ status: 'accepted', timeline: happened('report', 'accept') }))).toBe(false);
});

test('换过人才说换了一位师傅，第一次派单不算', () => {
  const given = detail({ status: 'dispatched', timeline: happened('report', 'dispatch') });
  expect(isReassigned(given)).toBe(false);
  expect(isReassigned({ ...given, timeline: happened('report', 'dispatch', 'assign') })).toBe(true);
  expect(isReassigned(detail({ status: 'dispatched', timeline: happened('report', 'assign') }))).toBe(false);
});

test('留言和催单不算动过工单', () => {
  expect(lastMove(detail({ timeline: happened('report', 'dispatch', 'amend', 'say', 'remind') }))).toBe('amend');
  expect(lastMove(detail())).toBeNull();
});

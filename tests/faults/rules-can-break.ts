import type { CollectionName, Documents } from '../../cloudfunctions/schema';
import { personId } from '../support/community';
import { brokenRules, houseOf, rules, type House, type Rule } from './rules';
import { leavers } from './rules/people';
import { recoveries, stars, sums } from './rules/scores';
import { clocks, lists, timeline } from './rules/timeline';
import { load, slots } from './rules/visits';
import { messages, replies, sends } from './rules/words';
import { sent } from './retry';
import { find, type Stage } from './walk';

type Change = (house: House) => House;

/** The house with one document of a collection as somebody might have left it. */
const touched =
  <N extends CollectionName>(
    name: N,
    change: (document: Documents[N], others: readonly Documents[N][]) => readonly Documents[N][],
    which: (document: Documents[N]) => boolean = () => true,
  ): Change =>
  (before) => {
    const documents = before.all(name);
    const found = documents.find(which);
    if (found === undefined) throw new Error(`nothing in ${name} to break`);
    const rest = documents.filter((one) => one !== found);
    const now: readonly object[] = [...change(found, rest), ...rest];
    // The collection asked for has the documents of its name: `N` is lost only to the compiler.
    return { ...before, all: (wanted) => ((wanted as string) === name ? now : before.all(wanted)) as never };
  };

const gone = touched(
  'people',
  () => [],
  ({ _id }) => _id === personId('owner'),
);
const busy = ({ openWork }: Documents['technicians']): boolean => openWork.length > 0;
const untrue = (reply: object) => touched('requests', (one) => [one, { ...one, _id: 'made-up', reply }]);
const nobodys = {
  id: 'nobodys',
  reason: 'notFixed',
  openedAt: 0,
  dueAt: 0,
} as unknown as Documents['tickets']['recovery'];

/** What breaks each rule. */
const breaks: readonly (readonly [Rule, readonly Change[]])[] = [
  [slots, [touched('slots', (one) => [{ ...one, taken: one.taken + 1 }])]],
  [
    load,
    [
      touched('technicians', (one) => [{ ...one, openWork: one.openWork.slice(1) }], busy),
      touched('technicians', (one) => [{ ...one, openWork: [...one.openWork, ...one.openWork] }], busy),
    ],
  ],
  [
    timeline,
    [
      touched('ticketEvents', () => []),
      touched('tickets', () => []),
      touched('tickets', (one) => [{ ...one, status: 'quoted' }]),
    ],
  ],
  [clocks, [touched('tickets', (one) => [{ ...one, clocks: one.clocks.slice(1) }])]],
  [lists, [touched('tickets', (one) => [{ ...one, open: !one.open }])]],
  [sums, [touched('daySums', (one) => [{ ...one, cells: [] }])]],
  [stars, [touched('ratings', () => [])]],
  [recoveries, [touched('tickets', (one) => [{ ...one, recovery: nobodys }])]],
  [messages, [touched('messages', (one) => [one, { ...one, _id: `${one._id}-again` }])]],
  [
    sends,
    [
      (before) => ({ ...before, sent: [...before.sent, ...before.sent.slice(0, 1)] }),
      (before) => ({ ...before, all: (name) => (name === 'messages' ? ([] as never) : before.all(name)) }),
    ],
  ],
  [replies, [untrue({ ticketId: 'no-such-ticket', version: 1 }), untrue({ revision: 9 })]],
  [leavers, [gone, touched('people', (one) => [{ ...one, deletingAt: 1 }])]],
];

export const rulesCanBreak = (stage: () => Stage): void => {
  describe('规矩', () => {
    it('什么都没坏的时候都在，每一条都有人试着破', () => {
      expect(brokenRules(stage().test)).toEqual([]);
      expect(breaks.map(([rule]) => rule)).toEqual([...rules]);
    });

    beforeAll(async () => {
      const { test, operations, back } = stage();
      back();
      await sent(test, find(operations, '接单'));
    });

    it.each(breaks.map(([rule, changes]) => [rule.sentence, rule, changes] as const))(
      '破得了也看得出：%s',
      (_, rule, changes) => {
        const house = houseOf(stage().test);
        for (const change of changes) expect(rule.broken(change(house))).not.toEqual([]);
      },
    );
  });
};

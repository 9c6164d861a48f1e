import fc from 'fast-check';
import {
  emptyLoad,
  goneFor,
  heldBy,
  withHold,
  withoutHold,
  withoutVisit,
  withVisit,
  type SlotLoad,
} from '#domain/booking';
import { MINUTE } from '#domain/time';

const NOW = 1_800_000_000_000;
const asks = (holder: string, now = NOW) => ({ holder, capacity: 2, now });
const keeps = (load: SlotLoad, holder: string, now = NOW): SlotLoad =>
  withHold(load, asks(holder, now), now + 10 * MINUTE) ?? load;

describe('填写时为您留着的名额', () => {
  test('留给我的，别人约不到，我自己还看得见', () => {
    const kept = keeps(keeps(emptyLoad, '我'), '别人');
    expect(withVisit(kept, asks('第三个人'))).toBeNull();
    expect(goneFor('第三个人', kept, NOW)).toBe(2);
    expect(goneFor('我', kept, NOW)).toBe(1);
  });

  test('同一个人留几次也只占一个', () => {
    const kept = keeps(keeps(emptyLoad, '我'), '我', NOW + MINUTE);
    expect(kept.holds).toEqual([{ holder: '我', until: NOW + 11 * MINUTE }]);
  });

  test('提交时用掉自己留的那个', () => {
    expect(withVisit(keeps(emptyLoad, '我'), asks('我'))).toEqual({ taken: 1, holds: [] });
  });

  test('时间一到就让出来', () => {
    const kept = keeps(keeps(emptyLoad, '我'), '别人');
    expect(heldBy(kept.holds, NOW + 10 * MINUTE - 1)).toHaveLength(2);
    expect(heldBy(kept.holds, NOW + 10 * MINUTE)).toEqual([]);
    expect(withVisit(kept, asks('第三个人', NOW + 10 * MINUTE))).toEqual({ taken: 1, holds: [] });
  });

  test('不要了就还回去，取消了就空出来', () => {
    expect(withoutHold(keeps(emptyLoad, '我'), '我', NOW)).toEqual(emptyLoad);
    expect(withoutVisit({ taken: 2, holds: [] }).taken).toBe(1);
    expect(withoutVisit(emptyLoad).taken).toBe(0);
  });
});

type Step = { readonly who: string; readonly does: 'hold' | 'book' | 'giveBack' | 'cancel'; readonly after: number };
const step: fc.Arbitrary<Step> = fc.record({
  who: fc.constantFrom('甲', '乙', '丙', '丁'),
  does: fc.constantFrom('hold' as const, 'hold' as const, 'book' as const, 'giveBack' as const, 'cancel' as const),
  after: fc.nat(12 * MINUTE),
});

describe('名额的规律', () => {
  test('谁先谁后、留多久都一样：约好的加上留着的，任何时候都不超过名额', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), fc.integer({ min: 0, max: 3 }), (steps, capacity) => {
        let load = emptyLoad;
        let now = NOW;
        let booked = 0;
        for (const { who: holder, does, after } of steps) {
          now += after;
          const before = goneFor(holder, load, now);
          const request = { holder, capacity, now };
          if (does === 'hold') load = withHold(load, request, now + 10 * MINUTE) ?? load;
          if (does === 'giveBack') load = withoutHold(load, holder, now);
          if (does === 'cancel' && booked > 0) {
            load = withoutVisit(load);
            booked -= 1;
          }
          if (does === 'book') {
            const next = withVisit(load, request);
            // Who sees a place left gets it, and who sees none does not.
            expect(next !== null).toBe(before < capacity);
            booked += next === null ? 0 : 1;
            load = next ?? load;
          }
          expect(load.taken).toBe(booked);
          expect(load.taken + heldBy(load.holds, now).length).toBeLessThanOrEqual(capacity);
        }
      }),
    );
  });
});

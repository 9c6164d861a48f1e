import fc from 'fast-check';
import { remindFrom, statuses } from '#domain/ticket';
import { HOUR } from '#domain/time';

const settings = { remindHours: 4 };
const NOON = 1_795_400_000_000;
const open = { status: 'accepted', reportedAt: NOON, remindedAt: null, dueAt: null } as const;

describe('催单', () => {
  it('报修满一个周期可以催', () => {
    expect(remindFrom(open, settings)).toBe(NOON + 4 * HOUR);
  });

  it('答应的时间已经过了，马上可以催', () => {
    expect(remindFrom({ ...open, dueAt: NOON + HOUR }, settings)).toBe(NOON + HOUR);
  });

  it('催过一次，就算又误了时间，也要满一个周期才能再催', () => {
    const reminded = { ...open, remindedAt: NOON + HOUR, dueAt: NOON + HOUR };
    expect(remindFrom(reminded, settings)).toBe(NOON + 5 * HOUR);
  });

  it.each(['quoted', 'finished', 'closed', 'cancelled'] as const)('%s：没什么可催', (status) => {
    expect(remindFrom({ ...open, status }, settings)).toBeNull();
  });

  it('催过之后，不到一个周期绝不能再催', () => {
    const moment = fc.integer({ min: NOON, max: NOON + 1000 * HOUR });
    fc.assert(
      fc.property(fc.constantFrom(...statuses), moment, moment, (status, remindedAt, dueAt) => {
        const from = remindFrom({ status, reportedAt: NOON, remindedAt, dueAt }, settings);
        return from === null || from >= remindedAt + 4 * HOUR;
      }),
    );
  });
});

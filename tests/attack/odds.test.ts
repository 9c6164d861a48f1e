import { DESK_CODES, INVITATION_CODES } from '#domain/people';
import { defaultSettings, limitsOf } from '#domain/settings';
import { DAY, MINUTE } from '#domain/time';

/** Tries somebody has in so many milliseconds: so many wrong ones, then a wait. */
const triesIn = (ms: number, wrongCodes: number, waitMinutes: number): number =>
  Math.floor(ms / (waitMinutes * MINUTE)) * wrongCodes;

/** The chance that one of so many tries meets one of so many codes that wait. */
const chance = (tries: number, waiting: number, space: number): number => 1 - (1 - waiting / space) ** tries;

const { wrongCodes, waitMinutes } = defaultSettings.binding;
const YEAR = 365 * DAY;

describe('猜邀请码', () => {
  it('一万户的码同时都在等人用，一个微信号不停地猜一年，猜中的机会不到千分之一', () => {
    expect(chance(triesIn(YEAR, wrongCodes, waitMinutes), 10_000, INVITATION_CODES)).toBeLessThan(0.001);
  });

  it('一百个微信号一起猜一个月，不到百分之一', () => {
    const tries = 100 * triesIn(30 * DAY, wrongCodes, waitMinutes);
    expect(chance(tries, 10_000, INVITATION_CODES)).toBeLessThan(0.01);
  });

  it('指着一户猜（十个码都在等人用），一千个微信号猜一年，不到千分之一', () => {
    expect(chance(1_000 * triesIn(YEAR, wrongCodes, waitMinutes), 10, INVITATION_CODES)).toBeLessThan(0.001);
  });
});

describe('前台猜别人的绑定码', () => {
  it('半小时的码，同时有二十个在等：照默认设置，一天不到百分之一', () => {
    expect(chance(triesIn(DAY, wrongCodes, waitMinutes), 20, DESK_CODES)).toBeLessThan(0.01);
  });

  it('小区把设置放到最松，一天也不到百分之十：次数的上限由代码管着', () => {
    const { max } = limitsOf('binding.wrongCodes');
    const { min } = limitsOf('binding.waitMinutes');
    expect(chance(triesIn(DAY, max, min), 20, DESK_CODES)).toBeLessThan(0.1);
  });
});

import { defaultSettings } from '#domain/settings';
import { isFen } from '#domain/money';
import { parts, trades } from '#domain/taxonomy';

describe('小区的默认设置', () => {
  test('就是改进计划里的那些数', () => {
    expect(defaultSettings).toMatchObject({ handOverMinutes: 10, answerHours: 72, csatTarget: 0.85 });
    expect(defaultSettings.slots.periods.map(({ from, to }) => `${from}-${to}`)).toEqual([
      '08:00-10:00',
      '10:00-12:00',
      '14:00-16:00',
      '16:00-18:00',
    ]);
    for (const trade of trades) expect(defaultSettings.slots.capacity[trade]).toBe(2);
    expect(defaultSettings.complaint).toMatchObject({ replyHours: 48, resultDays: 7 });
    expect(defaultSettings).toMatchObject({ lowScore: 2, returnDays: 30 });
    expect(defaultSettings.rating.changeDays).toBe(7);
  });

  test('每个部位都有一个大概的价钱，从低到高', () => {
    for (const part of parts) {
      const { from, to } = defaultSettings.priceRanges[part];
      expect(isFen(from) && isFen(to)).toBe(true);
      expect(from).toBeGreaterThan(0);
      expect(from).toBeLessThan(to);
    }
  });

  test('是可以存进数据库的数据，存取不变样', () => {
    expect(JSON.parse(JSON.stringify(defaultSettings))).toEqual(defaultSettings);
  });

  test('没有一个时限是零或负数', () => {
    const hours = Object.values(defaultSettings.completionHours);
    const { handOverMinutes, arrivalMinutes, answerHours, requestKeptDays, rating } = defaultSettings;
    const { booking, remindHours, recoveryHours, complaint, binding } = defaultSettings;
    const all = [
      ...hours,
      handOverMinutes,
      arrivalMinutes,
      answerHours,
      requestKeptDays,
      rating.openDays,
      rating.changeDays,
      remindHours,
      recoveryHours,
      ...Object.values({ ...booking, ...binding }),
      ...[complaint.replyHours, complaint.majorReplyHours, complaint.resultDays],
      defaultSettings.returnDays,
    ];
    for (const value of all) expect(value).toBeGreaterThan(0);
  });
});

import { needsRecovery } from '#domain/recovery';
import { starValues } from '#domain/satisfaction';
import { defaultSettings } from '#domain/settings';

test('两星及以下请经理跟进，三星以上不用', () => {
  const { lowScore } = defaultSettings;
  expect(starValues.filter((stars) => needsRecovery(stars, lowScore))).toEqual([1, 2]);
});

test('小区可以定得更严', () => {
  expect(starValues.filter((stars) => needsRecovery(stars, 3))).toEqual([1, 2, 3]);
});

import { needsRecovery } from '#domain/recovery';
import { starValues } from '#domain/satisfaction';

test('两星及以下请经理跟进，三星以上不用', () => {
  expect(starValues.filter(needsRecovery)).toEqual([1, 2]);
});

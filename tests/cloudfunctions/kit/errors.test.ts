import { isConflict, platformCode } from '../../../cloudfunctions/kit/database/errors';

it.each([
  [{ errCode: -501001, errMsg: 'document.set:fail -501001 ... [TransactionConflict] Transaction is conflict' }],
  [{ errCode: -502001, errMsg: 'E11000 duplicate key error collection: local.requests' }],
  [Object.assign(new Error('commit failed'), { code: 'DATABASE_TRANSACTION_CONFLICT' })],
])('SDK丢了错误码的冲突也认得出来', (error) => {
  expect(isConflict(error)).toBe(true);
});

it.each([
  [new Error('document.get:fail -502005 collection not exists')],
  [{ errCode: -501001, errMsg: 'system error' }],
  ['x'],
])('不是冲突的错误不再试', (error) => {
  expect(isConflict(error)).toBe(false);
});

it('平台的错误号读得出来，没有就是没有', () => {
  expect(platformCode({ errCode: 43101 })).toBe(43101);
  expect(platformCode(new Error('x'))).toBeNull();
});

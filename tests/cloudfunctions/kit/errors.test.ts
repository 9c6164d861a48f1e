import { isConflict, isPassing, isThrottled, platformCode } from '../../../cloudfunctions/kit/database/errors';

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

/** As the SDK gives them, each seen through it: tests/local/cloud/faults. */
const throttled = { errCode: -501004, errMsg: 'collection.get:fail -501004 exceed concurrent request limit.' };
const timedOut = { errCode: -501002, errMsg: 'document.update:fail -501002 resource server timeout.' };

it.each([
  [throttled],
  [timedOut],
  [{ errCode: -501001, errMsg: 'document.get:fail -501001 resource system error. socket hang up' }],
  [Object.assign(new Error('service response timeout'), { code: 'SERVER_TIMEOUT' })],
  [Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })],
  [{ errCode: -503001, errMsg: 'getTempFileURL:fail' }],
])('平台一时办不了，过一会儿再试', (error) => {
  expect(isPassing(error)).toBe(true);
  expect(isConflict(error)).toBe(false);
});

it('只有限流肯定什么也没做', () => {
  expect([throttled, timedOut].map(isThrottled)).toEqual([true, false]);
});

it.each([[{ errCode: -502005, errMsg: 'collection not exists' }], [{ errCode: 43101 }], [new TypeError('x')]])(
  '真的错了，再试也没有用',
  (error) => {
    expect(isPassing(error)).toBe(false);
  },
);

it('平台的错误号读得出来，没有就是没有', () => {
  expect(platformCode({ errCode: 43101 })).toBe(43101);
  expect(platformCode(new Error('x'))).toBeNull();
});

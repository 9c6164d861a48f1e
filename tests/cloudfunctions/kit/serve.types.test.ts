import { clockApi, type Output, type safetyApi } from '#domain/contract';
import type { Handlers } from '../../../cloudfunctions/kit/serve';

type Tick = Output<(typeof clockApi)['clock.tick']>;
const nothing: Tick = { warned: 0, escalated: 0, redispatched: 0, lapsed: 0, sent: 0, swept: 0 };

/** Checked by `npm run types`: each expected error below must be one, or the build fails. */
export const wrong = {
  // @ts-expect-error a procedure without a handler does not compile
  missing: {} satisfies Handlers<typeof safetyApi>,
  undeclared: {
    // @ts-expect-error a code the contract does not declare does not compile
    'clock.tick': async () => Promise.resolve({ ok: false, code: 'TICKET_NOT_FOUND' } as const),
  } satisfies Handlers<typeof clockApi>,
  incomplete: {
    // @ts-expect-error an answer without a declared field does not compile
    'clock.tick': async () => Promise.resolve({ ok: true, data: { warned: 0 } } as const),
  } satisfies Handlers<typeof clockApi>,
};

it('合同齐全的处理函数才编译得过', async () => {
  const right: Handlers<typeof clockApi> = { 'clock.tick': () => Promise.resolve({ ok: true, data: nothing }) };
  expect(Object.keys(right)).toEqual(Object.keys(clockApi));
  expect(Object.keys(wrong)).toHaveLength(3);
  await Promise.resolve();
});

import type { ExportView } from '#domain/contract';
import { followExport, type Follower } from '../../../src/api/follow-export';

jest.mock('@tarojs/taro', () => jest.requireActual<object>('../support/taro'));

const view = (state: ExportView['state'], done = 0): ExportView => ({
  ...{ id: 'x1', what: { kind: 'cases' }, state, at: 0, rows: 0, done },
  ...{ name: '案例库.xlsx', url: state === 'ready' ? 'https://x' : null, expiresAt: null },
});
const lost = { ok: false, code: 'NETWORK', traceId: '' } as const;
type Answer = Awaited<ReturnType<Follower['ask']>>;

/** Answers one after the other; the last one for ever. */
const follower = (answers: readonly Answer[], more: Partial<Follower> = {}) => {
  const told: number[] = [];
  let asked = 0;
  const by: Follower = {
    ask: () => Promise.resolve(answers[Math.min((asked += 1), answers.length) - 1] ?? lost),
    pause: () => Promise.resolve(),
    front: () => Promise.resolve(),
    left: () => false,
    tell: ({ done }) => told.push(done),
    ...more,
  };
  return { by, told, asked: () => asked };
};
const ok = (data: ExportView): Answer => ({ ok: true, data });

test('做好了的表格不用再问', async () => {
  const { by, asked } = follower([]);
  expect(await followExport(view('ready'), by)).toMatchObject({ ok: true, view: { state: 'ready' } });
  expect(asked()).toBe(0);
});

test('还在做的，隔一会儿问一次，说做到多少，直到做好', async () => {
  const { by, told, asked } = follower([ok(view('making', 0.4)), ok(view('ready', 1))]);
  expect(await followExport(view('making'), by)).toMatchObject({ view: { state: 'ready' } });
  expect(told).toEqual([0, 0.4]);
  expect(asked()).toBe(2);
});

test('网络断一两次接着问，一直不通就说出来', async () => {
  const back = follower([lost, lost, ok(view('ready', 1))]);
  expect(await followExport(view('making'), back.by)).toMatchObject({ ok: true });
  const gone = follower([lost]);
  expect(await followExport(view('making'), gone.by)).toEqual({ ok: false, code: 'NETWORK' });
  expect(gone.asked()).toBe(4);
});

test('表格已不在，不再问第二次', async () => {
  const { by, asked } = follower([{ ok: false, code: 'EXPORT_NOT_FOUND', traceId: '' }]);
  expect(await followExport(view('making'), by)).toEqual({ ok: false, code: 'EXPORT_NOT_FOUND' });
  expect(asked()).toBe(1);
});

test('页面不在前面时不问，离开后不再理会', async () => {
  const log: string[] = [];
  const { by, asked } = follower([ok(view('ready', 1))], {
    front: () => {
      log.push('front');
      return Promise.resolve();
    },
    left: () => log.length > 0,
  });
  expect(await followExport(view('making'), by)).toBeNull();
  expect(asked()).toBe(0);
});

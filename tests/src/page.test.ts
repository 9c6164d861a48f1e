/** @jest-environment jsdom */
import { headingOf } from '#domain/copy';
import type { TicketCardView } from '#domain/contract';
import { builtApp } from './support/build';
import { openPage, type OpenedPage } from './support/page';

/** As a heading: each dot stays on the line of the word before it. */
const TITLE = headingOf({ place: 'kitchen', part: 'doorWindow', symptom: 'leak' });
const ticket: TicketCardView = {
  id: 't1',
  number: '261122-4F7K',
  version: 3,
  homeId: 'h1',
  home: '3栋 2单元 501',
  place: 'kitchen',
  part: 'doorWindow',
  symptom: 'leak',
  sensitivity: 'B',
  status: 'accepted',
  channel: 'app',
  keyWork: false,
  rung: 'routing',
  closing: null,
  reportedAt: Date.now(),
  appointment: null,
  suspendedUntil: null,
  technician: '张师傅',
  clock: null,
  photo: null,
  rated: false,
};

const asked: { name: string; input: Record<string, unknown> }[] = [];
let page: OpenedPage;
let online = true;

beforeAll(() => {
  page = openPage(builtApp(), 'pages/tickets/index', (call) => {
    asked.push(call);
    if (!online) throw new Error('no network');
    if (call.name !== 'ticket.mine') return { ok: false, code: 'INTERNAL', traceId: 'x' };
    const items = call.input['state'] === 'open' ? [ticket] : [];
    return { ok: true, data: { items, cursor: null } };
  });
}, 300_000);

test('工单页问的是处理中的第一页，并把工单说成人话', async () => {
  await page.see(TITLE);
  expect(asked).toContainEqual({ name: 'ticket.mine', input: { state: 'open', cursor: null } });
  expect(page.text()).toContain('张师傅已接单，会打电话与您约时间');
});

test('关怀模式的字号写在页面的根上', () => {
  expect(page.find('[style*="--scale: 1.4"]')).toHaveLength(1);
});

test('换到已结束：再问一次，空的时候说这里会有什么', async () => {
  page.tap('已结束');
  await page.see('还没有结束的报修');
  expect(asked).toContainEqual({ name: 'ticket.mine', input: { state: 'finished', cursor: null } });
  expect(page.text()).not.toContain(TITLE);
});

test('没有网络时，换回处理中看到的是上次的内容', async () => {
  online = false;
  page.tap('处理中');
  await page.see(TITLE);
  await page.see('网络不通');
});

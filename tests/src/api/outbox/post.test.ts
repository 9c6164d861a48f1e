import fc from 'fast-check';
import { World, type Fault } from './world';

jest.mock('@tarojs/taro', () => jest.requireActual<object>('../../support/taro'));

const fault = fc.constantFrom<Fault>(
  ...(['none', 'callLost', 'replyLost', 'killedBeforeSave', 'killedAfterSave', 'killedBeforeSend'] as const),
  'killedAfterSend',
);
const tickets = ['t1', 't2', 't3'] as const;
const deeds = fc.array(fc.constantFrom(...tickets), { minLength: 1, maxLength: 8 });

/** Everything that was kept on the phone, by work order. */
const kept = (world: World, ticketId: string): string[] =>
  world.post
    .current()
    .filter((step) => step.ticketId === ticketId)
    .map(({ words }) => ('note' in words ? words.note : ''));

test('有网络时，一步就是一次请求，送到了就不留在手机上', async () => {
  const world = new World();
  await expect(world.post.submit(world.step('t1', '一'))).resolves.toEqual({ kind: 'sent' });
  expect(world.ticket('t1').done).toEqual(['一']);
  expect(world.sends).toBe(1);
  expect(world.stored).toBe('[]');
});

test('没有网络时连做三步：都记在手机上，联网后按顺序送到，后一步用前一步答复的版本', async () => {
  const world = new World();
  world.faults = ['callLost', 'callLost', 'callLost'];
  for (const note of ['一', '二', '三'])
    await expect(world.post.submit(world.step('t1', note))).resolves.toEqual({ kind: 'kept' });
  expect(world.post.current().map(({ version }) => version)).toEqual([1, null, null]);
  await world.post.drain();
  expect(world.ticket('t1').done).toEqual(['一', '二', '三']);
  expect(world.post.current()).toEqual([]);
  expect(world.post.reached('t1')).toBe(4);
});

test('两次同时发送，什么也不会做两遍', async () => {
  const world = new World();
  world.faults = ['replyLost'];
  await world.post.submit(world.step('t1', '一'));
  await Promise.all([world.post.drain(), world.post.drain()]);
  await world.post.drain();
  expect(world.ticket('t1').done).toEqual(['一']);
});

test('无论断网、丢回复、被系统关掉多少次：每一步恰好办成一次，同一张工单按做的顺序', async () => {
  await fc.assert(
    fc.asyncProperty(deeds, fc.array(fault, { maxLength: 30 }), async (targets, faults) => {
      const world = new World();
      world.faults = [...faults];
      const wanted = new Map<string, string[]>(tickets.map((ticketId) => [ticketId, []]));
      for (const [index, ticketId] of targets.entries()) {
        const note = `第${index}步`;
        const before = kept(world, ticketId).length + world.ticket(ticketId).done.length;
        await world.survive((post) => post.submit(world.step(ticketId, note)));
        const now = kept(world, ticketId).length + world.ticket(ticketId).done.length;
        // Killed before it was kept for the first time: the form still has it, and the person does it again.
        if (now > before || world.ticket(ticketId).done.includes(note)) wanted.get(ticketId)?.push(note);
      }
      for (let tries = 0; tries < 40; tries += 1) await world.survive((post) => post.drain());
      expect(world.post.current()).toEqual([]);
      for (const [ticketId, notes] of wanted) expect(world.ticket(ticketId).done).toEqual(notes);
    }),
    { numRuns: 300 },
  );
});

test('工单被别人动过：这张停下来等人决定，别的工单照样送到；决定再试后按顺序接着走', async () => {
  await fc.assert(
    fc.asyncProperty(
      deeds,
      fc.constantFrom(...tickets),
      fc.array(fault, { maxLength: 12 }),
      async (targets, hit, rest) => {
        const world = new World();
        world.faults = targets.map(() => 'callLost');
        for (const [index, ticketId] of targets.entries())
          await world.post.submit(world.step(ticketId, `第${index}步`));
        world.faults = [];
        world.interfere(hit);
        await world.post.drain();
        const order = (ticketId: string): string[] =>
          targets.flatMap((target, index) => (target === ticketId ? [`第${index}步`] : []));
        for (const ticketId of tickets) {
          const stands = ticketId === hit;
          expect(kept(world, ticketId)).toEqual(stands ? order(ticketId) : []);
          expect(world.ticket(ticketId).done).toEqual(stands ? [] : order(ticketId));
        }
        await world.post.drain();
        expect(world.ticket(hit).done).toEqual([]);
        world.faults = [...rest];
        for (let tries = 0; tries < 40; tries += 1) {
          const stopped = world.post.current().find((step) => step.stopped !== null);
          await world.survive((post) =>
            stopped === undefined ? post.drain() : post.retry(stopped.key, world.ticket(hit).version),
          );
        }
        expect(world.ticket(hit).done).toEqual(order(hit));
      },
    ),
    { numRuns: 100 },
  );
});

test('当面被拒绝而前面没有别的步骤：什么也没发生，也不留在手机上，话还在表单里', async () => {
  const world = new World();
  const step = world.step('t1', '一');
  world.interfere('t1');
  await expect(world.post.submit(step)).resolves.toEqual({ kind: 'refused', code: 'TICKET_CHANGED' });
  expect(world.post.current()).toEqual([]);
});

test('放弃一步：后面的步骤不会自己送出去，要人再看一看，写的都在', async () => {
  const world = new World();
  world.faults = ['callLost', 'callLost'];
  await world.post.submit(world.step('t1', '一'));
  await world.post.submit(world.step('t1', '二'));
  world.interfere('t1');
  await world.post.drain();
  const [first] = world.post.current();
  world.post.drop(first?.key ?? '');
  await world.post.drain();
  expect(world.post.current()).toMatchObject([{ words: { note: '二' }, stopped: { code: 'EARLIER_DROPPED' } }]);
  expect(world.ticket('t1').done).toEqual([]);
  await world.post.retry(world.post.current()[0]?.key ?? '', world.ticket('t1').version);
  expect(world.ticket('t1').done).toEqual(['二']);
});

test('发出去还没有答复的一步不能放弃：也许已经办成了', async () => {
  const world = new World();
  world.faults = ['replyLost'];
  await world.post.submit(world.step('t1', '一'));
  world.post.drop(world.post.current()[0]?.key ?? '');
  expect(world.post.current()).toHaveLength(1);
});

test('手机存不下时当场说出来，不假装记下了', async () => {
  const world = new World();
  world.full = true;
  await expect(world.post.submit(world.step('t1', '一'))).resolves.toEqual({ kind: 'full' });
  expect(world.post.current()).toEqual([]);
  expect(world.sends).toBe(0);
});

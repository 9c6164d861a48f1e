import { HOUR, MINUTE } from '#domain/time';
import { startTestCloud, type TestCloud } from '../support/cloud';
import { people } from '../support/community';
import { reporting, stepsOn, type Steps } from '../support/steps';

let test: TestCloud;
let steps: Steps;
beforeAll(async () => {
  test = await startTestCloud();
  steps = stepsOn(test);
});
afterAll(() => test.close());

const photoAs = async (who: 'owner' | 'family' | 'manager', ticketId: string) =>
  (await test.must(who, 'ticket.get', { ticketId })).photos[0];
const reportWithPhoto = async (name = 'picture'): Promise<string> => {
  const photo = await test.upload('owner', `photos/f-owner/${name}-${test.all('tickets').length}.jpg`);
  return steps.report({ photos: [photo] });
};

it('照片没有通过检查之前，只有拍的人自己看得到', async () => {
  const ticketId = await reportWithPhoto();
  expect(await photoAs('owner', ticketId)).toMatchObject({
    safety: 'checking',
    url: expect.stringMatching(/^http/) as string,
  });
  for (const who of ['family', 'manager'] as const) {
    expect(await photoAs(who, ticketId)).toMatchObject({ safety: 'checking', url: null });
  }
  const [card] = (await test.must('manager', 'ticket.queue', { communityId: 'anju', view: 'open', cursor: null }))
    .items;
  expect(card?.photo).toMatchObject({ url: null });
});

it('平台说通过，该看的人就看得到，地址真的打得开', async () => {
  const ticketId = await reportWithPhoto();
  await test.cloud.clock.advance(MINUTE);
  for (const who of ['owner', 'family', 'manager'] as const) {
    const photo = await photoAs(who, ticketId);
    expect(photo).toMatchObject({ safety: 'pass' });
    expect((await fetch(photo?.url ?? '')).status).toBe(200);
  }
});

it.each(['risky', 'review'] as const)('平台说 %s，别人一直看不到', async (verdict) => {
  test.cloud.addRule({ api: 'security.mediaCheckAsync', contains: `verdict-${verdict}`, verdict });
  const ticketId = await reportWithPhoto(`verdict-${verdict}`);
  await test.cloud.clock.advance(MINUTE);
  expect(await photoAs('manager', ticketId)).toMatchObject({ safety: 'risky', url: null });
});

it('问平台时出了错，报修不受影响，定时器会再问', async () => {
  test.cloud.addRule({ api: 'security.mediaCheckAsync', contains: 'platform-down', errcode: -1 });
  const ticketId = await reportWithPhoto('platform-down');
  await test.cloud.clock.advance(MINUTE);
  expect(steps.stored(ticketId)).toMatchObject({ photoChecks: 1, photos: [{ safety: 'checking', traceIds: [] }] });
  await test.cloud.clock.advance(HOUR + 22 * MINUTE);
  expect(steps.stored(ticketId).photoChecks).toBe(2);
});

it('没人问起过的结论不认', async () => {
  const event = { MsgType: 'event', Event: 'wxa_media_check', trace_id: 'made-up', result: { suggest: 'pass' } };
  const before = JSON.stringify(test.all('tickets'));
  const call = { name: 'safety.mediaChecked', input: event };
  expect(await test.cloud.invoke('safety', call, people.owner)).toMatchObject({ result: { code: 'FORBIDDEN' } });
  expect(JSON.stringify(test.all('tickets'))).toBe(before);
});

describe('小图', () => {
  const named = (name: string) => `photos/f-owner/${name}.jpg`;
  const small = (name: string) => `photos/f-owner/${name}.thumb.jpg`;
  const withSmall = async (name: string): Promise<string> => {
    await test.upload('owner', small(name));
    return steps.report({ photos: [await test.upload('owner', named(name))] });
  };
  it('大图小图都送去检查，都通过才给别人看', async () => {
    const ticketId = await withSmall('both-pass');
    expect(steps.stored(ticketId).photos[0]?.traceIds).toHaveLength(2);
    expect(await photoAs('manager', ticketId)).toMatchObject({ url: null, thumb: null });
    await test.cloud.clock.advance(MINUTE);
    const photo = await photoAs('manager', ticketId);
    expect(photo).toMatchObject({ safety: 'pass', thumb: expect.stringContaining('.thumb.') as string });
    expect(photo?.url).not.toContain('.thumb.');
    for (const url of [photo?.url, photo?.thumb]) expect((await fetch(url ?? '')).status).toBe(200);
    const queue = await test.must('manager', 'ticket.queue', { communityId: 'anju', view: 'open', cursor: null });
    expect(queue.items.find(({ id }) => id === ticketId)?.photo?.thumb).toContain('.thumb.');
  });

  it.each(['small-is-bad.thumb', 'large-is-bad.jpg'])('有一张没通过（%s），两张都不给别人看', async (bad) => {
    test.cloud.addRule({ api: 'security.mediaCheckAsync', contains: bad, verdict: 'risky' });
    const ticketId = await withSmall(bad.slice(0, bad.indexOf('.')));
    await test.cloud.clock.advance(MINUTE);
    expect(await photoAs('manager', ticketId)).toMatchObject({ safety: 'risky', url: null, thumb: null });
  });

  it('两个结论同时到，一个也不丢', async () => {
    const ids = await Promise.all(['same-moment-1', 'same-moment-2'].map(withSmall));
    const traceIds = ids.flatMap((id) => steps.stored(id).photos.flatMap((photo) => photo.traceIds));
    expect(traceIds).toHaveLength(4);
    await test.cloud.clock.advance(MINUTE);
    for (const id of ids) expect(steps.stored(id).photos[0]).toMatchObject({ safety: 'pass' });
  });

  it('没有小图就用大图；检查过以后才放上去的小图没人看过，也用大图', async () => {
    const ticketId = await reportWithPhoto('no-small');
    await test.cloud.clock.advance(MINUTE);
    const before = await photoAs('manager', ticketId);
    expect(before?.thumb).toBe(before?.url);
    await test.upload('owner', (before?.id ?? '').replace(/^cloud:\/\/[^/]+\//, '').replace('.jpg', '.thumb.jpg'));
    const after = await photoAs('manager', ticketId);
    expect(after?.thumb).toBe(after?.url);
    expect(after?.thumb).not.toContain('.thumb.');
  });

  it('小图本身不能当照片交上来', async () => {
    const id = await test.upload('owner', small('only-small'));
    expect(await test.code('owner', 'ticket.report', reporting({ photos: [id] }))).toBe('PHOTO_NOT_FOUND');
  });
});

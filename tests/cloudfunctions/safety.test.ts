import { HOUR, MINUTE } from '#domain/time';
import { startTestCloud, type TestCloud } from '../support/cloud';
import { people } from '../support/community';
import { stepsOn, type Steps } from '../support/steps';

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
  const [card] = (await test.must('manager', 'ticket.queue', { communityId: 'anju', cursor: null })).items;
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
  await test.cloud.clock.advance(HOUR + 12 * MINUTE);
  expect(steps.stored(ticketId).photoChecks).toBe(2);
});

it('没人问起过的结论不认', async () => {
  const event = { MsgType: 'event', Event: 'wxa_media_check', trace_id: 'made-up', result: { suggest: 'pass' } };
  const before = JSON.stringify(test.all('tickets'));
  const call = { name: 'safety.mediaChecked', input: event };
  expect(await test.cloud.invoke('safety', call, people.owner)).toMatchObject({ result: { code: 'FORBIDDEN' } });
  expect(JSON.stringify(test.all('tickets'))).toBe(before);
});

import { normalCode } from '#domain/people';
import type { Connection } from '../../../../config/data';
import { openCommunity } from '../../../../config/deploy/community/first';
import { reviewerCodes } from '../../../../config/deploy/community/review';
import { START, requestId, startTestCloud, type TestCloud } from '../../../support/cloud';
import type { PersonKey } from '../../../support/cast';
import { connectTo } from '../../data/connecting';

let test_: TestCloud;
let connection: Connection;

beforeAll(async () => {
  test_ = await startTestCloud({ workers: 3 }, {});
  connection = connectTo(test_);
});
afterAll(() => test_.close());

const bind = (who: PersonKey, code: string) =>
  test_.call(who, 'home.bindByCode', { requestId: requestId(), code: normalCode(code), name: '审核员' });

const rolesOf = async (who: PersonKey): Promise<readonly string[]> =>
  (await test_.must(who, 'community.me', {})).memberships.map(({ role }) => role);

/** Who plays the reviewer in which role. */
const players = [
  'stranger',
  'technician',
  'frontDesk',
  'supervisor',
  'manager',
] as const satisfies readonly PersonKey[];

test('审核人员用五个邀请码进入五种身份，报的修派给审核师傅并能修完', async () => {
  const { codes } = await reviewerCodes(connection, START);
  expect(codes.map(([role]) => role)).toEqual(['业主', '师傅', '前台', '监理', '经理']);
  for (const [place, who] of players.entries()) {
    expect(await bind(who, codes[place]?.[1] ?? '')).toMatchObject({ ok: true });
  }
  expect(await Promise.all(players.map(rolesOf))).toEqual([
    ['owner'],
    ['technician'],
    ['frontDesk'],
    ['supervisor'],
    ['manager'],
  ]);
  const [home] = test_.all('homes');
  const { ticketId } = await test_.must('stranger', 'ticket.report', {
    ...{ requestId: requestId(), site: { kind: 'home', homeId: home?._id ?? '' } },
    ...{ place: 'kitchen', part: 'pipe', symptom: 'leak' },
    ...{ words: '水槽下面滴水', photos: [], slotId: null, visitContact: null },
  });
  const ticket = () => test_.all('tickets').find(({ _id }) => _id === ticketId);
  expect(ticket()?.assignment?.name).toBe('审核师傅');
  const write = () => ({ requestId: requestId(), ticketId, version: ticket()?.version ?? 0 });
  await test_.must('technician', 'ticket.accept', write());
  await test_.must('technician', 'ticket.arrive', write());
  expect(ticket()?.status).toBe('working');
});

test('再要一组邀请码，小区还是那一个；用过的码别人用不了', async () => {
  const { codes } = await reviewerCodes(connection, START);
  expect(test_.all('communities')).toHaveLength(1);
  expect(test_.all('homes')).toHaveLength(1);
  const manager = codes[4]?.[1] ?? '';
  expect(await bind('otherOwner', manager)).toMatchObject({ ok: true });
  expect(await bind('neighbour', manager)).toMatchObject({ ok: false, code: 'CODE_INVALID' });
});

test('新小区开通后，第一位经理用邀请码进来，就能看设置和花名册', async () => {
  const place = { id: 'hefeng', name: '和风苑', phone: '02100000000', buildings: [] };
  const manager = { name: '高文博', phone: '13800000000' };
  const code = await openCommunity(connection, { place, manager }, START);
  expect(await bind('stranger', code)).toMatchObject({ ok: true });
  const settings = await test_.must('stranger', 'settings.get', { communityId: 'hefeng' });
  expect(settings.version).toBe(1);
  const { items } = await test_.must('stranger', 'staff.list', { communityId: 'hefeng', role: null, cursor: null });
  expect(items.map(({ name }) => name)).toEqual(['高文博']);
  const other = { ...place, name: '另一个' };
  await expect(openCommunity(connection, { place: other, manager }, START)).rejects.toThrow('of another name: 和风苑');
});

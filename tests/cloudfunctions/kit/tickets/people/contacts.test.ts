import type { Role } from '#domain/people';
import type {
  CommunityDocument,
  KeptPhoto,
  TicketDocument,
  TicketEventDocument,
} from '../../../../../cloudfunctions/schema';
import type { Caller } from '../../../../../cloudfunctions/kit/caller';
import { photoView, photoViews, type Viewer } from '../../../../../cloudfunctions/kit/pictures/show';
import { smallOf } from '../../../../../cloudfunctions/kit/pictures/small';
import {
  contactOf,
  phoneOf,
  visitContactOf,
  type Around,
  type Callee,
} from '../../../../../cloudfunctions/kit/tickets/people/contacts';
import { addressees, deskOf, supervisorOf } from '../../../../../cloudfunctions/kit/tickets/people/team';
import { eventView, inOrder } from '../../../../../cloudfunctions/kit/tickets/show/event';

const member = (personId: string, role: 'supervisor' | 'frontDesk' | 'manager', n: number) => ({
  ...{ personId, role, openId: '', name: personId, phone: `1390000000${n}` },
});
const community = {
  team: [member('desk1', 'frontDesk', 1), member('desk2', 'frontDesk', 2), member('super', 'supervisor', 3)],
} as unknown as CommunityDocument;
const ticket = {
  ...{ communityId: 'c1', homeId: 'h1', open: true, firstContact: null, photos: [] },
  ...{ assignment: { personId: 'master', name: '陈强', phone: '13700000001' } },
  ...{ reporter: { personId: 'owner', name: '王丽华', phone: '13800000001' } },
  ...{ visitContact: { name: '李阿姨', phone: '13800000002' }, followers: [{ personId: 'owner', openId: '' }] },
} as unknown as TicketDocument;
const contractor = { name: '恒安水电', contact: { phone: '13600000001' } } as Around['contractor'];
const around = (roles: readonly Role[], other: Partial<TicketDocument> = {}): Around => ({
  ticket: { ...ticket, ...other },
  ...{ community, contractor, roles },
});
const closed = { open: false };

describe('号码给谁', () => {
  test.each<[Callee, readonly Role[], Partial<TicketDocument>, string | null]>([
    ['technician', ['owner'], {}, '13700000001'],
    ['technician', ['owner'], closed, null],
    ['technician', ['frontDesk'], closed, '13700000001'],
    ['technician', ['frontDesk'], { assignment: null }, null],
    ['contractor', ['owner'], closed, '13600000001'],
    ['supervisor', ['owner'], closed, '13900000003'],
    ['ambassador', ['owner'], closed, '13900000001'],
    ['reporter', ['owner'], {}, null],
    ['reporter', ['technician'], {}, '13800000001'],
    ['reporter', ['technician'], closed, null],
    ['reporter', ['manager'], closed, '13800000001'],
    ['visitContact', ['technician'], {}, '13800000002'],
    ['visitContact', ['technician'], closed, null],
    ['visitContact', ['supervisor'], closed, '13800000002'],
    ['visitContact', ['supervisor'], { visitContact: null }, null],
  ])('%s 的号码，对 %j', (whom, roles, other, phone) => {
    expect(phoneOf(around(roles, other), whom)).toBe(phone);
  });

  test('没有单位、没有监理，就没有号码', () => {
    expect(phoneOf({ ...around(['owner']), contractor: null }, 'contractor')).toBeNull();
    expect(phoneOf({ ...around(['owner']), community: { ...community, team: [] } }, 'supervisor')).toBeNull();
    expect(contactOf({ ...around(['owner']), contractor: null }, 'contractor')).toBeNull();
  });

  test('给人看的号码遮住中间，师傅只称师傅', () => {
    expect(contactOf(around(['owner']), 'technician')).toEqual({ name: '陈师傅', phone: '137****0001' });
    expect(contactOf(around(['owner'], closed), 'technician')).toEqual({ name: '陈师傅', phone: null });
  });

  test('号码是空的就当没有', () => {
    const reporter = { personId: '', name: '王丽华', phone: '' } as TicketDocument['reporter'];
    expect(contactOf(around(['manager'], { reporter }), 'reporter')).toEqual({ name: '王丽华', phone: null });
  });

  test('谁来开门：报修的人知道，能打电话的人知道', () => {
    expect(visitContactOf(around(['owner'], closed))).toEqual({ name: '李阿姨', phone: null });
    expect(visitContactOf(around(['technician']))).toEqual({ name: '李阿姨', phone: '138****0002' });
    expect(visitContactOf(around(['technician'], closed))).toBeNull();
    expect(visitContactOf(around([]))).toBeNull();
  });
});

describe('首问负责', () => {
  const firstContact = (personId: string) => ({ firstContact: { personId } as TicketDocument['firstContact'] });
  const names = (from: Pick<TicketDocument, 'firstContact'>) => deskOf(from, community).map(({ personId }) => personId);

  test('谁接的归谁；没人接过，或者那个人走了，归整个前台', () => {
    expect(names(firstContact('desk2'))).toEqual(['desk2']);
    expect(names({ firstContact: null })).toEqual(['desk1', 'desk2']);
    expect(names(firstContact('gone'))).toEqual(['desk1', 'desk2']);
    expect(names(firstContact('super'))).toEqual(['desk1', 'desk2']);
  });

  test('保修卡上的监理是第一位', () => {
    expect(supervisorOf(community)).toEqual({ personId: 'super', name: 'super' });
    expect(supervisorOf({ ...community, team: [] })).toBeNull();
  });

  test('每种收信人背后是谁', () => {
    const ids = (to: Parameters<typeof addressees>[0], other: Partial<TicketDocument> = {}) =>
      addressees(to, { ...ticket, ...other }, community).map(({ personId }) => personId);
    expect(ids('followers')).toEqual(['owner']);
    expect(ids('technician')).toEqual(['master']);
    expect(ids('technician', { assignment: null })).toEqual([]);
    expect(ids('frontDesk', firstContact('desk2'))).toEqual(['desk2']);
    expect(ids('supervisor')).toEqual(['super']);
    expect(ids('manager')).toEqual([]);
  });
});

const caller = (id: string, role: Role): Caller =>
  ({ id, memberships: [{ communityId: 'c1', role, homeId: 'h1', relation: 'owner' }] }) as unknown as Caller;
const viewer = (id: string, role: Role, urls: readonly string[] = []): Viewer => ({
  ...{ caller: caller(id, role), now: 0 },
  urls: new Map(urls.map((file) => [file, `https://${file}`])),
});

describe('经过给谁看', () => {
  const event = (other: Partial<TicketEventDocument>): TicketEventDocument =>
    ({
      ...{ _id: 'e', kind: 'say', at: 1, version: 1, note: '话', photos: [], reasons: [{ reason: 'near' }] },
      ...{ by: { role: 'owner', personId: 'owner', name: '王丽华' } },
      ...other,
    }) as unknown as TicketEventDocument;
  const seen = (by: Viewer, other: Partial<TicketEventDocument>) => eventView(by, ticket, event(other));

  test('自己的名字写全，别家人的遮住，师傅只称师傅，物业的写全', () => {
    const name = (by: Viewer, other: Partial<TicketEventDocument['by']>) =>
      seen(by, { by: { role: 'owner', personId: 'owner', name: '王丽华', ...other } }).by.name;
    expect(name(viewer('owner', 'owner'), {})).toBe('王丽华');
    expect(name(viewer('desk1', 'frontDesk'), {})).not.toContain('丽');
    expect(name(viewer('owner', 'owner'), { role: 'technician', personId: 'master', name: '陈强' })).toBe('陈师傅');
    expect(name(viewer('owner', 'owner'), { role: 'frontDesk', personId: 'desk1', name: '林婉清' })).toBe('林婉清');
    expect(name(viewer('', 'manager'), { personId: '' })).not.toBe('王丽华');
  });

  test('为什么不接、为什么换人、同一个原因，只有工作人员读得到', () => {
    for (const kind of ['decline', 'assign', 'link'] as const) {
      expect(seen(viewer('owner', 'owner'), { kind }).note).toBe('');
      expect(seen(viewer('master', 'technician'), { kind }).note).toBe('话');
    }
    expect(seen(viewer('owner', 'owner'), { kind: 'say' }).note).toBe('话');
  });

  test('电话里说的，物业读得到，师傅和业主读不到', () => {
    const note = (id: string, role: Role) => seen(viewer(id, role), { kind: 'callBack' }).note;
    expect([note('desk1', 'frontDesk'), note('master', 'technician'), note('owner', 'owner')]).toEqual(['话', '', '']);
  });

  test('派单的理由不给业主看', () => {
    expect(seen(viewer('owner', 'owner'), {}).reasons).toEqual([]);
    expect(seen(viewer('desk1', 'frontDesk'), {}).reasons).toEqual([{ reason: 'near' }]);
  });

  test('按发生的先后：先看版本，再看时间，再看编号', () => {
    const at = (_id: string, version: number, when: number) => event({ _id, version, at: when });
    const mixed = [at('d', 2, 9), at('c', 2, 5), at('b', 1, 9), at('a', 1, 9)];
    expect(inOrder(mixed).map(({ _id }) => _id)).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('照片给谁看', () => {
  const photo = (other: Partial<KeptPhoto> = {}): KeptPhoto =>
    ({ id: 'p.jpg', by: 'owner', safety: 'pass', use: 'work', traceIds: ['1', '2'], ...other }) as unknown as KeptPhoto;
  const files = ['p.jpg', smallOf('p.jpg')];
  const mine = viewer('owner', 'owner', files);
  const theirs = viewer('desk1', 'frontDesk', files);

  test('审核通过的大家看得到大图和小图', () => {
    const [url, thumb] = files.map((file) => `https://${file}`);
    expect(photoView(theirs, photo())).toEqual({ id: 'p.jpg', url, thumb, safety: 'pass' });
  });

  test.each(['checking', 'risky'] as const)('%s 的时候只有拍的人看得到', (safety) => {
    expect(photoView(theirs, photo({ safety }))).toMatchObject({ url: null, thumb: null });
    expect(photoView(mine, photo({ safety })).url).not.toBeNull();
    expect(photoView(viewer('', 'frontDesk', files), photo({ safety, by: '' })).url).toBeNull();
  });

  test('小图没有审核过，用大图代替', () => {
    expect(photoView(theirs, photo({ traceIds: ['1'] }))).toMatchObject({ thumb: 'https://p.jpg' });
  });

  test('按写下的顺序，没有的不算', () => {
    const two = [photo(), photo({ id: 'q.jpg' })];
    expect(photoViews(theirs, two, ['q.jpg', 'gone', 'p.jpg']).map(({ id }) => id)).toEqual(['q.jpg', 'p.jpg']);
  });
});

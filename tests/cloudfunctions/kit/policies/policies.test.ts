import type { Membership } from '../../../../cloudfunctions/schema';
import type { Caller } from '../../../../cloudfunctions/kit/caller';
import { worksIn } from '../../../../cloudfunctions/kit/policies/community';
import { complaintsOfHome, rolesOverComplaint } from '../../../../cloudfunctions/kit/policies/complaint';
import { ownsHome, relationTo, speaksFor } from '../../../../cloudfunctions/kit/policies/home';
import {
  heldBefore,
  isStaffView,
  mayReadRating,
  ownerKeysOf,
  rolesOver,
  worksForProperty,
} from '../../../../cloudfunctions/kit/policies/ticket';

const caller = (id: string, ...memberships: readonly Partial<Membership>[]): Caller =>
  ({ id, openId: `open-${id}`, name: id, memberships }) as unknown as Caller;
const staff = (role: Membership['role'], communityId = 'c1'): Partial<Membership> => ({
  communityId,
  role,
  homeId: null,
});
const lives = (relation: 'owner' | 'family' | 'tenant', homeId = 'h1', communityId = 'c1'): Partial<Membership> => ({
  ...{ role: 'owner', communityId, homeId, relation },
});
const nobody = caller('');

const assignment = { personId: 'master' } as Parameters<typeof rolesOver>[1]['assignment'];
const ticket = { communityId: 'c1', homeId: 'h1', assignment, reporter: { personId: 'someone' } };
const outside = { ...ticket, homeId: null };

describe('谁与一张工单有关', () => {
  test.each([
    ['这一户的人', caller('a', lives('tenant')), ['owner']],
    ['别的户的人', caller('a', lives('owner', 'h2')), []],
    ['别的小区同号的户', caller('a', lives('owner', 'h1', 'c2')), []],
    ['接单的师傅', caller('master', staff('technician')), ['technician']],
    ['没接到这单的师傅', caller('other', staff('technician')), []],
    ['本小区的前台', caller('a', staff('frontDesk')), ['frontDesk']],
    ['本小区的经理兼监理', caller('a', staff('manager'), staff('supervisor')), ['manager', 'supervisor']],
    ['别的小区的经理', caller('a', staff('manager', 'c2')), []],
    ['住在这一户的经理', caller('a', lives('owner'), staff('manager')), ['owner', 'manager']],
    ['没有身份的人', nobody, []],
  ])('%s', (_, who, roles) => {
    expect(rolesOver(who, ticket)).toEqual(roles);
  });

  test('公共部位的工单只认报修的人，没有身份的人不因为报修人为空就算', () => {
    expect(rolesOver(caller('someone'), outside)).toEqual(['owner']);
    expect(rolesOver(caller('a', lives('owner')), outside)).toEqual([]);
    expect(rolesOver(nobody, { ...outside, reporter: { personId: '' } })).toEqual([]);
  });

  test('没有派给谁的工单，没有身份的人也不是师傅', () => {
    expect(rolesOver(caller('master', staff('technician')), { ...ticket, assignment: null })).toEqual([]);
  });

  test('列表用的名单与单看的规则一致', () => {
    expect(ownerKeysOf(caller('a', lives('owner'), lives('tenant', 'h2'), staff('manager')))).toEqual([
      ...['h1', 'h2', 'person:a'],
    ]);
    expect(ownerKeysOf(nobody)).toEqual([]);
  });

  test('曾经派给谁，看的是这个小区的师傅', () => {
    const passed = { communityId: 'c1', passedOver: ['a:c1'] };
    expect(heldBefore(caller('a'), passed)).toBe(true);
    expect(heldBefore(caller('b'), passed)).toBe(false);
    expect(heldBefore(caller('a'), { ...passed, communityId: 'c2' })).toBe(false);
    expect(heldBefore(nobody, { communityId: 'c1', passedOver: [':c1'] })).toBe(false);
  });
});

describe('什么身份看得到什么', () => {
  test('评价给这一户和经理看，师傅、监理、前台看不到', () => {
    expect((['owner', 'manager'] as const).map((role) => mayReadRating([role]))).toEqual([true, true]);
    expect((['technician', 'supervisor', 'frontDesk'] as const).some((role) => mayReadRating([role]))).toBe(false);
  });

  test('师傅是干活的人，不是物业的人', () => {
    expect(worksForProperty(['technician', 'owner'])).toBe(false);
    for (const role of ['supervisor', 'frontDesk', 'manager'] as const) expect(worksForProperty([role])).toBe(true);
    expect(isStaffView(['technician'])).toBe(true);
    expect(isStaffView(['owner'])).toBe(false);
    expect(isStaffView([])).toBe(false);
  });
});

describe('一户与人', () => {
  const home = { _id: 'h1', communityId: 'c1' };

  test('业主、家人、租客都替这一户说话，只有业主作主', () => {
    for (const relation of ['owner', 'family', 'tenant'] as const) {
      expect(relationTo(caller('a', lives(relation)), home)).toBe(relation);
      expect(speaksFor(caller('a', lives(relation)), home)).toBe(true);
      expect(ownsHome(caller('a', lives(relation)), home)).toBe(relation === 'owner');
    }
  });

  test('别的户、别的小区、工作人员都不算', () => {
    const others = [lives('owner', 'h2'), lives('owner', 'h1', 'c2'), { ...staff('manager'), homeId: 'h1' }];
    for (const other of others) expect(speaksFor(caller('a', other), home)).toBe(false);
  });
});

describe('谁与一件投诉有关', () => {
  const complaint = { communityId: 'c1', homeId: 'h1', person: { personId: 'someone' } };

  test.each([
    ['投诉的人', caller('someone'), ['owner']],
    ['这一户的业主', caller('a', lives('owner')), ['owner']],
    ['同住的租客', caller('a', lives('tenant')), []],
    ['前台', caller('a', staff('frontDesk')), ['frontDesk']],
    ['经理', caller('a', staff('manager')), ['manager']],
    ['监理', caller('a', staff('supervisor')), []],
    ['别的小区的前台', caller('a', staff('frontDesk', 'c2')), []],
  ])('%s', (_, who, roles) => {
    expect(rolesOverComplaint(who, complaint)).toEqual(roles);
  });

  test('电话里的投诉没有人名，也不属于没有身份的人', () => {
    expect(rolesOverComplaint(nobody, { ...complaint, homeId: null, person: { personId: '' } })).toEqual([]);
  });

  test('一户的投诉，业主看全部，别人只看自己的', () => {
    const home = { _id: 'h1', communityId: 'c1' };
    expect(complaintsOfHome(caller('a', lives('owner')), home)).toEqual({ homeId: 'h1' });
    expect(complaintsOfHome(caller('a', lives('tenant')), home)).toEqual({ homeId: 'h1', 'person.personId': 'a' });
  });
});

describe('在哪个小区做什么', () => {
  test('小区和岗位都要对', () => {
    expect(worksIn(caller('a', staff('manager')), 'c1', ['frontDesk', 'manager'])).toBe(true);
    expect(worksIn(caller('a', staff('manager')), 'c1', ['frontDesk'])).toBe(false);
    expect(worksIn(caller('a', staff('manager', 'c2')), 'c1', ['manager'])).toBe(false);
    expect(worksIn(caller('a', staff('manager')), 'c1', [])).toBe(false);
  });
});

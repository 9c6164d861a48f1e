import { defaultSettings, type CommunitySettings } from '#domain/settings';
import { addMonths, dayOf } from '#domain/time';
import { searchKeysOf } from '#domain/people';
import type { CollectionName, Documents, HomeDocument, Membership, PersonDocument } from '../../cloudfunctions/schema';
import { contact, people, personId, phones, photoFolder, type PersonKey } from './cast';
import { roster } from './roster';

/** Plain documents by collection. */
export type Seed = { readonly [N in CollectionName]?: readonly Documents[N][] };

export { people, personId, photoFolder, type PersonKey } from './cast';

const person = (key: PersonKey, name: string, memberships: readonly Membership[]): PersonDocument => ({
  _id: personId(key),
  openId: people[key],
  name,
  phone: phones[key],
  photoFolder: photoFolder(key),
  memberships,
  readUntil: 0,
  deletingAt: null,
});

const at = (communityId: string, role: Membership['role'], homeId: string | null = null): Membership => ({
  communityId,
  role,
  homeId,
  relation: role === 'owner' ? 'owner' : null,
  since: 0,
});

/** Building, unit and room. */
type Name = readonly [string, string, string];

/** Two small communities; `now` decides how old their homes are, `settings` belong to the first. */
export function smallCommunity(now: number, settings: CommunitySettings = defaultSettings): Seed {
  const today = dayOf(now);
  const dates = { completedOn: addMonths(today, -10), deliveredOn: addMonths(today, -6), promisedMonths: null };
  /** What the register says of a home: who bought it. */
  const owned = (key: PersonKey, name: string) => [{ name, phone: phones[key] }];
  const home = (_id: string, communityId: string, name: Name, owners: HomeDocument['owners']): HomeDocument => {
    const [building, unit, room] = name;
    const address = { building, unit, room, owners };
    return { _id, communityId, ...address, ...dates, documents: [], searchKeys: searchKeysOf(address) };
  };
  const handover = { id: 'd-handover', name: '交付验收单', on: dates.deliveredOn, fileId: null };
  return {
    communities: [
      {
        _id: 'anju',
        name: '安居苑',
        phone: '01088880000',
        ...{ settings, settingsVersion: 1, priceBookVersion: 0, positions: [] },
        buildings: ['1栋', '2栋', '3栋'],
        team: [
          { ...contact('supervisor', '赵工'), role: 'supervisor' },
          { ...contact('frontDesk', '钱晓雯'), role: 'frontDesk' },
          { ...contact('manager', '孙丽华'), role: 'manager' },
        ],
      },
      {
        _id: 'linli',
        name: '邻里苑',
        phone: '01099990000',
        ...{ settings: defaultSettings, settingsVersion: 1, priceBookVersion: 0, positions: [] },
        buildings: ['1栋'],
        team: [{ ...contact('otherManager', '吴敏'), role: 'manager' }],
      },
    ],
    homes: [
      { ...home('h-501', 'anju', ['3栋', '2单元', '501'], owned('owner', '李建国')), documents: [handover] },
      home('h-502', 'anju', ['3栋', '2单元', '502'], owned('neighbour', '陈静')),
      home('h-101', 'linli', ['1栋', '1单元', '101'], owned('otherOwner', '郑洁')),
    ],
    spots: [
      {
        ...{ _id: 's-lift', communityId: 'anju', name: '3栋1号电梯', building: '3栋', floor: '1层' },
        ...{ place: 'corridor', part: 'lift' },
      },
      {
        ...{ _id: 's-pump', communityId: 'linli', name: '水泵房', building: '1栋', floor: '-1层' },
        ...{ place: 'basement', part: null },
      },
    ],
    people: [
      person('owner', '李建国', [at('anju', 'owner', 'h-501')]),
      person('family', '王芳', [at('anju', 'owner', 'h-501')]),
      person('neighbour', '陈静', [at('anju', 'owner', 'h-502')]),
      person('technician', '张伟', [at('anju', 'technician')]),
      person('workmate', '刘强', [at('anju', 'technician')]),
      person('supervisor', '赵工', [at('anju', 'supervisor')]),
      person('frontDesk', '钱晓雯', [at('anju', 'frontDesk')]),
      person('manager', '孙丽华', [at('anju', 'manager')]),
      person('otherOwner', '郑洁', [at('linli', 'owner', 'h-101')]),
      person('otherTechnician', '何军', [at('linli', 'technician')]),
      person('otherManager', '吴敏', [at('linli', 'manager')]),
      person('otherFrontDesk', '周洁', [at('linli', 'frontDesk')]),
      person('otherSupervisor', '冯工', [at('linli', 'supervisor')]),
    ],
    ...roster,
  };
}

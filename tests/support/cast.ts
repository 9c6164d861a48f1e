/** The people of the seeded communities, by openId. The first community is 'anju', the other one 'linli'. */
export const people = {
  owner: 'openid-owner',
  family: 'openid-family',
  neighbour: 'openid-neighbour',
  technician: 'openid-technician',
  workmate: 'openid-workmate',
  supervisor: 'openid-supervisor',
  frontDesk: 'openid-frontdesk',
  manager: 'openid-manager',
  otherOwner: 'openid-other-owner',
  otherTechnician: 'openid-other-technician',
  otherManager: 'openid-other-manager',
  otherFrontDesk: 'openid-other-frontdesk',
  otherSupervisor: 'openid-other-supervisor',
  stranger: 'openid-stranger',
} as const;
export type PersonKey = keyof typeof people;

export const phones: Readonly<Record<PersonKey, string>> = {
  owner: '13800000001',
  family: '13800000002',
  neighbour: '13800000003',
  technician: '13800000004',
  workmate: '13800000005',
  supervisor: '13800000006',
  frontDesk: '13800000007',
  manager: '13800000008',
  otherOwner: '13800000009',
  otherTechnician: '13800000010',
  otherManager: '13800000011',
  stranger: '13800000012',
  otherFrontDesk: '13800000013',
  otherSupervisor: '13800000014',
};

/** `p-owner` for openid-owner. */
export const personId = (key: PersonKey): string => `p-${people[key].slice('openid-'.length)}`;
export const photoFolder = (key: PersonKey): string => `f-${people[key].slice('openid-'.length)}`;

/** Somebody as documents name them. */
export const contact = (key: PersonKey, name: string) => ({
  personId: personId(key),
  openId: people[key],
  name,
  phone: phones[key],
});

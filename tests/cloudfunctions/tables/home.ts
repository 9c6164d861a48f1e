import type { communityApi, homeApi, personApi } from '#domain/contract';
import { requestId } from '../../support/cloud';
import { personId } from '../../support/community';
import type { Cases, Rows } from './row';
import type { Stand } from './stand';

const cursor = null;
const communityId = 'anju';
const homeId = 'no-such-home';
const code = 'K7QF3MZA';
const phone = '13800000001';

export const homeRows: Rows<keyof (typeof communityApi & typeof homeApi & typeof personApi)> = {
  'community.me': { may: ['anyone'], input: () => ({}), budget: 4 },
  'community.home': { may: ['anyone'], input: () => ({}), budget: 7 },
  'community.messages': { may: ['anyone'], input: () => ({ cursor }), budget: 2 },
  'community.readMessages': { may: ['anyone'], input: () => ({ until: 1 }), budget: 3 },
  'home.lookUp': { may: ['anyone'], input: () => ({ code }), budget: 8 },
  // A code may lead to a line of the roster instead of a home.
  'home.bindByCode': { may: ['anyone'], input: () => ({ requestId: requestId(), code, name: '李建国' }), budget: 21 },
  // The community is read once more, for messages in its own words; so in admit and remove.
  'home.bindByPhone': {
    may: ['anyone'],
    input: () => ({ requestId: requestId(), phoneCode: 'phone:13900000099' }),
    budget: 14,
  },
  'home.askDesk': { may: ['anyone'], input: () => ({ requestId: requestId(), phone, name: '李建国' }), budget: 11 },
  'home.search': {
    may: ['frontDesk', 'supervisor', 'manager'],
    input: () => ({ communityId, text: '3-2-501' }),
    // Four of them count how often somebody looks.
    budget: 7,
  },
  'home.deskRequest': { may: ['frontDesk'], input: () => ({ communityId, code: '123456' }), budget: 8 },
  'home.admit': {
    may: ['frontDesk'],
    input: () => ({ requestId: requestId(), communityId, code: '123456', homeIds: [homeId] }),
    budget: 19,
  },
  'home.members': { may: ['owner'], input: () => ({ homeId }), budget: 4 },
  'home.invite': {
    may: ['owner', 'frontDesk'],
    input: () => ({ requestId: requestId(), homeId, relation: 'family' }),
    budget: 11,
  },
  'home.withdraw': { may: ['owner'], input: () => ({ requestId: requestId(), homeId, code }), budget: 8 },
  'home.remove': { may: ['owner'], input: () => ({ requestId: requestId(), homeId, memberId: 'nobody' }), budget: 13 },
  'home.leave': { may: ['anyone'], input: () => ({ requestId: requestId(), homeId }), budget: 10 },
  'home.file': { may: ['owner'], input: () => ({ homeId, cursor }), budget: 6 },
  'home.warranty': { may: ['owner'], input: () => ({ homeId }), budget: 3 },
  'person.rename': { may: ['anyone'], input: () => ({ requestId: requestId(), name: '李建国' }), budget: 7 },
  // One look at the roster, for whoever works here; so in delete.
  'person.export': { may: ['anyone'], input: () => ({}), budget: 12 },
  // Complaints they made by telephone and second answers are looked for as well.
  'person.delete': { may: ['anyone'], input: () => ({ requestId: requestId() }), budget: 41 },
};

/** Every procedure that names a home or a community. */
export const homeCases = (stand: Stand): Cases => {
  const community = () => communityId;
  const home = () => 'h-501';
  const request = () => ({ requestId: requestId() });
  return {
    'home.search': { real: community, input: (on) => ({ communityId: on, text: '3-2-501' }) },
    'home.deskRequest': { real: community, input: (on) => ({ communityId: on, code: stand.deskCode }) },
    'home.admit': {
      real: community,
      input: (on) => ({ ...request(), communityId: on, code: stand.deskCode, homeIds: ['h-501'] }),
    },
    'home.members': { real: home, input: (on) => ({ homeId: on }) },
    'home.invite': { real: home, input: (on) => ({ ...request(), homeId: on, relation: 'family' }) },
    'home.withdraw': { real: home, input: (on) => ({ ...request(), homeId: on, code: stand.invitation }) },
    'home.remove': { real: home, input: (on) => ({ ...request(), homeId: on, memberId: personId('family') }) },
    'home.leave': { real: home, input: (on) => ({ ...request(), homeId: on }) },
    'home.file': { real: home, input: (on) => ({ homeId: on, cursor }) },
    'home.warranty': { real: home, input: (on) => ({ homeId: on }) },
  };
};

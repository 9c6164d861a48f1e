import type { Api, complaintApi, Input, recoveryApi } from '#domain/contract';
import { requestId } from '../../support/cloud';
import type { Cases, Rows } from './row';
import type { Stand } from './stand';

const cursor = null;
const communityId = 'anju';
const complaintId = 'no-such-complaint';
const recoveryId = 'no-such-case';
const words = '楼道灯一直没人修';
const staff = ['frontDesk', 'manager'] as const;
const manager = ['manager'] as const;
const request = () => ({ requestId: requestId() });
const write = () => ({ ...request(), complaintId, version: 1 });
const treat = () => ({ ...request(), recoveryId, version: 1 });
const yesterday = { communityId, day: '2026-11-22' };
const looking = { ...yesterday, complaintId, result: 'true', words: '' } as const;

/** 李老先生 called about home 501. */
export const taken = (more: Partial<Input<Api['complaint.makeFor']>> = {}): Input<Api['complaint.makeFor']> => ({
  ...{ ...request(), communityId, homeId: 'h-501', ticketId: null, channel: 'phone', severity: 'normal' },
  ...{ caller: { name: '李老先生', phone: '010 8888 1234' }, words, photos: [] },
  ...more,
});

export const careRows: Rows<keyof (typeof complaintApi & typeof recoveryApi)> = {
  // Two calls keep the sums of the day, here and wherever a clock stops or the severity changes.
  'complaint.make': {
    may: ['owner'],
    input: () => ({ ...request(), communityId, homeId: null, ticketId: null, words, photos: [] }),
    budget: 16,
  },
  // The household is looked up by its home; the managers hear of a major one.
  'complaint.makeFor': { may: staff, input: () => taken({ homeId: 'no-such-home' }), budget: 18 },
  'complaint.add': { may: ['owner'], input: () => ({ ...write(), words, photos: [] }), budget: 11 },
  'complaint.mine': { may: ['owner'], input: () => ({ cursor }), budget: 2 },
  'complaint.queue': { may: staff, input: () => ({ communityId, show: 'open', cursor }), budget: 3 },
  'complaint.get': { may: ['owner', ...staff], input: () => ({ complaintId }), budget: 4 },
  'complaint.reply': { may: staff, input: () => ({ ...write(), words }), budget: 12 },
  'complaint.settle': { may: staff, input: () => ({ ...write(), words }), budget: 12 },
  'complaint.follow': { may: staff, input: () => ({ ...write(), words }), budget: 8 },
  'complaint.grade': { may: staff, input: () => ({ ...write(), severity: 'major', words }), budget: 14 },
  'complaint.link': {
    may: staff,
    input: () => ({ ...write(), otherId: 'another-complaint', title: '渗水' }),
    budget: 10,
  },
  'complaint.group': { may: staff, input: () => ({ groupId: 'no-such-group' }), budget: 3 },
  // Of a group of two; every further home costs ten.
  'complaint.replyGroup': { may: staff, input: () => ({ ...request(), groupId: 'no-such-group', words }), budget: 26 },
  'complaint.daily': { may: staff, input: () => yesterday, budget: 4 },
  'complaint.check': { may: manager, input: () => ({ ...request(), ...looking }), budget: 7 },
  'recovery.list': { may: manager, input: () => ({ communityId, state: 'open', cursor }), budget: 2 },
  'recovery.get': { may: manager, input: () => ({ recoveryId }), budget: 6 },
  'recovery.contact': { may: manager, input: () => ({ ...treat(), words }), budget: 10 },
  'recovery.measure': {
    may: manager,
    input: () => ({ ...treat(), measure: 'visit', words: '' }),
    budget: 10,
  },
  // Two looks at what else the ticket's closing may have opened; everybody of the home is told.
  'recovery.close': { may: manager, input: () => ({ ...treat(), words }), budget: 16 },
  'recovery.mine': { may: ['owner'], input: () => ({ recoveryId }), budget: 3 },
  'recovery.answer': {
    may: ['owner'],
    input: () => ({ ...treat(), answer: 'satisfied', words: '' }),
    budget: 12,
  },
};

/** Every procedure that names a complaint, a group of them, a day's report or a recovery case. */
export function careCases({ test, complaint, groupId, recoveryId: caseId }: Stand): Cases {
  const real = () => complaint;
  const group = () => groupId;
  const community = () => communityId;
  const one = () => caseId;
  const version = test.all('complaints').find(({ _id }) => _id === complaint)?.version ?? 1;
  const seen = (on: string) => ({ ...request(), complaintId: on, version });
  const care = (on: string) => ({ ...request(), recoveryId: on, version: 1 });
  return {
    'complaint.make': {
      real: () => 'h-501',
      input: (on) => ({ ...request(), communityId, homeId: on, ticketId: null, words, photos: [] }),
    },
    'complaint.makeFor': { real: community, input: (on) => taken({ communityId: on }) },
    'complaint.add': { real, input: (on) => ({ ...seen(on), words, photos: [] }) },
    'complaint.queue': { real: community, input: (on) => ({ communityId: on, show: 'open', cursor }) },
    'complaint.get': { real, input: (on) => ({ complaintId: on }) },
    'complaint.reply': { real, input: (on) => ({ ...seen(on), words }) },
    'complaint.settle': { real, input: (on) => ({ ...seen(on), words }) },
    'complaint.follow': { real, input: (on) => ({ ...seen(on), words }) },
    'complaint.grade': { real, input: (on) => ({ ...seen(on), severity: 'major', words }) },
    'complaint.link': { real, input: (on) => ({ ...seen(on), otherId: complaint, title: '渗水' }) },
    'complaint.group': { real: group, input: (on) => ({ groupId: on }) },
    'complaint.replyGroup': { real: group, input: (on) => ({ ...request(), groupId: on, words }) },
    'complaint.daily': { real: community, input: (on) => ({ ...yesterday, communityId: on }) },
    'complaint.check': { real: community, input: (on) => ({ ...request(), ...looking, communityId: on }) },
    'recovery.list': { real: community, input: (on) => ({ communityId: on, state: 'open', cursor }) },
    'recovery.get': { real: one, input: (on) => ({ recoveryId: on }) },
    'recovery.contact': { real: one, input: (on) => ({ ...care(on), words }) },
    'recovery.measure': { real: one, input: (on) => ({ ...care(on), measure: 'visit', words: '' }) },
    'recovery.close': { real: one, input: (on) => ({ ...care(on), words }) },
    'recovery.mine': { real: one, input: (on) => ({ recoveryId: on }) },
    'recovery.answer': { real: one, input: (on) => ({ ...care(on), answer: 'satisfied', words: '' }) },
  };
}

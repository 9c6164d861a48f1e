import type { analysisApi, Api, campaignApi, defectApi, exportApi, Input } from '#domain/contract';
import { requestId, type TestCloud } from '../../support/cloud';
import type { Cases, Rows } from './row';
import type { Stand } from './stand';
import type { Walk } from './walk';

const cursor = null;
const communityId = 'anju';
const quarter = '2026Q4';
const request = () => ({ requestId: requestId() });
const keepers = ['manager', 'supervisor'] as const;
const desk = ['manager', 'frontDesk'] as const;
const manager = ['manager'] as const;

const fields: Omit<Input<Api['defect.save']>, 'requestId' | 'defectId' | 'version'> = {
  ...{ problem: '接头渗漏', cause: '生料带不足', causeStage: 'construction', risk: 'medium', loss: null },
  ...{ foundOn: '2026-11-20', decision: '全部复检', decidedOn: '2026-11-21', prevention: '', dueOn: null },
  department: '',
};
const promoting = (ticketId: string) => ({ ...request(), ticketId, ...fields });
const changing = (defectId: string, version = 1) => ({ ...request(), defectId, version });
const tracking = (defectId: string, version = 1) => ({
  ...{ ...changing(defectId, version), to: 'decided' as const, words: '' },
});

const writing = (on: string, version = 0) => ({ ...request(), communityId: on, quarter, version });
const sections = { title: '四季度分析', said: '多数满意', did: '换了角阀', changed: '', next: '' };

const planning = (on: string): Input<Api['campaign.make']> => ({
  ...{ ...request(), communityId: on, title: '入住关怀', stage: 'settling', script: '住得怎么样' },
  ...{ until: '2026-12-31', homes: 2 },
});
const calling = (callId: string): Input<Api['campaign.record']> => ({
  ...{ ...request(), callId, outcome: 'reached', stars: 5, words: '都好', nextAt: null },
});
const asking = (on: string): Input<Api['export.make']> => ({ ...request(), communityId: on, what: { kind: 'cases' } });
const ofTickets = { kind: 'tickets', from: '2026-11-01', to: '2026-11-30', where: [], which: 'closures' } as const;

export const improvingRows: Rows<
  keyof (typeof defectApi & typeof analysisApi & typeof campaignApi & typeof exportApi)
> = {
  'defect.promote': { may: keepers, input: () => promoting('no-such-ticket'), budget: 13 },
  'defect.save': { may: keepers, input: () => ({ ...changing('no-such-defect'), ...fields }), budget: 10 },
  'defect.track': { may: keepers, input: () => tracking('no-such-defect'), budget: 10 },
  'defect.list': { may: keepers, input: () => ({ communityId, state: null, cursor }), budget: 2 },
  'defect.get': { may: keepers, input: () => ({ defectId: 'no-such-defect' }), budget: 5 },
  // Days of two quarters, and what a draft is made of: parts, complaints, defects of two states, cases.
  'analysis.edit': { may: manager, input: () => ({ communityId, quarter }), budget: 10 },
  'analysis.save': { may: manager, input: () => ({ ...writing(communityId), ...sections }), budget: 7 },
  'analysis.publish': { may: manager, input: () => writing(communityId), budget: 9 },
  'analysis.withdraw': { may: manager, input: () => writing(communityId), budget: 7 },
  'analysis.list': { may: ['owner', 'manager'], input: () => ({ communityId, cursor }), budget: 2 },
  'analysis.get': { may: ['owner', 'manager'], input: () => ({ analysisId: 'no-such-analysis' }), budget: 2 },
  // 500 homes cost one, each of the homes to call another one.
  'campaign.make': { may: manager, input: () => planning(communityId), budget: 11 },
  'campaign.list': { may: desk, input: () => ({ communityId, cursor }), budget: 2 },
  'campaign.calls': { may: desk, input: () => ({ campaignId: 'no-such-campaign', cursor }), budget: 4 },
  'campaign.record': { may: desk, input: () => calling('no-such-call'), budget: 10 },
  'campaign.end': { may: manager, input: () => ({ ...request(), campaignId: 'no-such-campaign' }), budget: 7 },
  // One slice, the firms in it, the file, its address; what goes on in the background costs eight a slice.
  'export.make': { may: desk, input: () => asking(communityId), budget: 10 },
  'export.progress': { may: desk, input: () => ({ exportId: 'no-such-export' }), budget: 2 },
  'export.list': { may: desk, input: () => ({ communityId }), budget: 2 },
  // A turn that finds nothing: paid 8,640 times a month.
  // Two, and two more every half an hour to write down that it ran. The walk jumps from day to day: it had stopped, so the
  // managers of two communities are told.
  'export.tick': { may: ['timer'], input: () => ({}), budget: 14 },
};

/** One of each, for those who must not see them: a defect, an analysis, a campaign with its calls, a spreadsheet. */
export async function improve(test: TestCloud, ticketId: string): Promise<void> {
  await test.must('manager', 'defect.promote', promoting(ticketId));
  await test.must('manager', 'analysis.save', { ...writing(communityId), ...sections });
  await test.must('manager', 'campaign.make', planning(communityId));
  await test.must('manager', 'export.make', asking(communityId));
}

/** Every procedure of these rows that people call. */
export function improvingCases({ test, tickets }: Stand): Cases {
  const community = () => communityId;
  const first = (name: 'defects' | 'analyses' | 'campaigns' | 'campaignCalls' | 'sheets') => () =>
    test.all(name)[0]?._id ?? '';
  const defect = first('defects');
  return {
    'defect.promote': { real: () => tickets.finished, input: promoting },
    'defect.save': { real: defect, input: (on) => ({ ...changing(on), ...fields }) },
    'defect.track': { real: defect, input: (on) => tracking(on) },
    'defect.list': { real: community, input: (on) => ({ communityId: on, state: null, cursor }) },
    'defect.get': { real: defect, input: (on) => ({ defectId: on }) },
    'analysis.edit': { real: community, input: (on) => ({ communityId: on, quarter }) },
    'analysis.save': { real: community, input: (on) => ({ ...writing(on, 1), ...sections }) },
    'analysis.publish': { real: community, input: (on) => writing(on, 1) },
    'analysis.withdraw': { real: community, input: (on) => writing(on, 1) },
    'analysis.list': { real: community, input: (on) => ({ communityId: on, cursor }) },
    'analysis.get': { real: first('analyses'), input: (on) => ({ analysisId: on }) },
    'campaign.make': { real: community, input: planning },
    'campaign.list': { real: community, input: (on) => ({ communityId: on, cursor }) },
    'campaign.calls': { real: first('campaigns'), input: (on) => ({ campaignId: on, cursor }) },
    'campaign.record': { real: first('campaignCalls'), input: calling },
    'campaign.end': { real: first('campaigns'), input: (on) => ({ ...request(), campaignId: on }) },
    'export.make': { real: community, input: asking },
    'export.progress': { real: first('sheets'), input: (on) => ({ exportId: on }) },
    'export.list': { real: community, input: (on) => ({ communityId: on }) },
  };
}

/** Every procedure of these rows once, the writes at their most expensive, after some tickets were closed. */
export async function walkImproving({ test, steps }: Walk): Promise<void> {
  const ticketId = await steps.report();
  const cause = { ...request(), ticketId, otherId: await steps.report(), cause: '立管接头' };
  await test.must('supervisor', 'ticket.link', cause);
  const { defectId } = await test.must('supervisor', 'defect.promote', promoting(ticketId));
  await test.must('manager', 'defect.save', { ...changing(defectId, 1), ...fields });
  await test.must('manager', 'defect.track', tracking(defectId, 2));
  await test.must('manager', 'defect.list', { communityId, state: null, cursor });
  await test.must('manager', 'defect.get', { defectId });
  await test.must('manager', 'analysis.edit', { communityId, quarter });
  await test.must('manager', 'analysis.save', { ...writing(communityId), ...sections });
  await test.must('manager', 'analysis.publish', writing(communityId, 1));
  await test.must('owner', 'analysis.list', { communityId, cursor });
  await test.must('owner', 'analysis.get', { analysisId: `${communityId}:${quarter}` });
  await test.must('manager', 'analysis.withdraw', writing(communityId, 2));
  const { campaignId } = await test.must('manager', 'campaign.make', planning(communityId));
  await test.must('frontDesk', 'campaign.list', { communityId, cursor });
  const { items } = await test.must('frontDesk', 'campaign.calls', { campaignId, cursor });
  await test.must('frontDesk', 'campaign.record', calling(items[0]?.callId ?? ''));
  await test.must('manager', 'campaign.end', { ...request(), campaignId });
  const made = await test.must('manager', 'export.make', { ...asking(communityId), what: { ...ofTickets, where: [] } });
  await test.must('manager', 'export.progress', { exportId: made.id });
  await test.must('manager', 'export.list', { communityId });
  await test.cloud.fireTimers('export');
}

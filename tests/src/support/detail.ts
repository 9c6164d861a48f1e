import type { ClockView, TicketDetailView } from '#domain/contract';

/** A running clock that ends in an hour. */
export const clock = (more: Partial<ClockView> = {}): ClockView => ({
  ...{ kind: 'handOver', startedAt: 0, warnAt: 2_880_000, dueAt: 3_600_000, state: 'running', stoppedAt: null },
  ...more,
});

/** A ticket of which only what is named matters. */
export const detail = (more: Partial<TicketDetailView> = {}): TicketDetailView => ({
  ...{ id: 't1', number: '261123-4F7K', version: 3, communityId: 'anju', homeId: 'h-501', home: '3栋 2单元 501' },
  ...{ place: 'kitchen', part: 'pipe', symptom: 'leak', sensitivity: 'B', status: 'reported' },
  ...{ channel: 'phone', keyWork: false, rung: 'routing', closing: null, reportedAt: 0 },
  ...{ appointment: null, suspendedUntil: null, technician: null, clock: null, photo: null, rated: false },
  ...{ firstContact: null, reporter: null, mergedInto: null, cause: null, position: null, materials: [] },
  ...{ beforePhotos: [], signature: null, callBacks: [], settingsVersion: 1, words: '', photos: [] },
  warranty: { verdict: 'in', reason: 'contractorTerm', until: null },
  ...{ closure: 0, reopened: 0, reasons: [], clocks: [], timeline: [], visitContact: null, quote: null },
  repairCard: { technician: null, contractor: null, supervisor: null, ambassador: null },
  ...{ suspension: null, recovery: null, remindFrom: null, changeUntil: null, actions: [], rating: null },
  ...{ asksRecommend: false, lowScore: 2 },
  ...more,
});

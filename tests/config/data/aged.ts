import type { CollectionName } from '../../../cloudfunctions/schema';

type Fields = Readonly<Record<string, unknown>>;

const without = (fields: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([field]) => !names.includes(field)));
const fieldsOf = (value: unknown): Fields => value as Fields;
const listOf = (value: unknown): readonly Fields[] => value as readonly Fields[];

const agedSettings = (document: Fields): Fields => {
  const settings = fieldsOf(document['settings']);
  const complaint = without(fieldsOf(settings['complaint']), ['majorReplyHours', 'dailyAt']);
  const later = ['lowScore', 'returnDays', 'recommendShare', 'silentPerStratum', 'league'];
  return { ...document, settings: { ...without(settings, later), complaint } };
};

/** One list for both calls; a case without an id, of a manager who knows nothing of it. */
function agedTicket(ticket: Fields): Fields {
  const queues = ticket['queues'] as readonly string[];
  const calls = queues.some((queue) => queue.endsWith('allBack')) ? ['callBack'] : [];
  const recovery = ticket['recovery'] === null ? null : fieldsOf(ticket['recovery']);
  return {
    ...without(ticket, [
      ...['stage', 'supervisor', 'cameBack', 'returnCheckAt', 'sampled'],
      ...['supervisorId', 'closedKey', 'callKey'],
    ]),
    callBacks: listOf(ticket['callBacks']).map((call) => without(call, ['service', 'contractor', 'fixed', 'nextAt'])),
    recovery: recovery === null ? null : { ...without(recovery, ['id', 'awaitsAnswer']), manager: '孙丽华' },
    queues: [...queues.filter((queue) => queue === 'unassigned' || queue === 'inspecting'), ...calls],
  };
}

const agedCase = (one: Fields): Fields => ({
  ...without(one, [
    ...['version', 'number', 'home', 'managerId', 'events'],
    ...['result', 'closedAt', 'answer', 'awaitsAnswer', 'sortKey'],
  ]),
  manager: '孙丽华',
});

const agedComplaint = (one: Fields): Fields => ({
  ...without(one, ['severity', 'channel', 'group', 'groupId', 'receivedOn', 'touchedOn']),
  dueKey: String(one['dueKey']).slice('1-'.length),
});

/** Twenty numbers of the whole day; what they were does not matter, they are added up afresh. */
const agedDay = (day: Fields): Fields => ({
  ...without(day, ['cells']),
  sums: { closures: 1, fixed: 1, unanswered: 0, firstTimeFixed: 1, answers: 0, acceptMs: 60_000, acceptCount: 1 },
});

/**
 * Documents as they were stored by the functions of the day routing came up (commit 3726976), made of today's: by
 * taking away what has come up since. Complaints had no sums.
 */
export const aged: { readonly [N in CollectionName]?: (document: Fields) => Fields | null } = {
  communities: agedSettings,
  settings: agedSettings,
  tickets: agedTicket,
  recoveries: agedCase,
  complaints: agedComplaint,
  cases: (one) => without(one, ['searchKeys']),
  causes: (one) => without(one, ['defectId']),
  ratings: (one) => ({
    ...one,
    revisions: listOf(one['revisions']).map((revision) => without(revision, ['recommend'])),
  }),
  daySums: agedDay,
  complaintSums: () => null,
};

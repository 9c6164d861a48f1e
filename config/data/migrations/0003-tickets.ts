import { stageOf } from '#domain/satisfaction';
import { DAY, dayOf } from '#domain/time';
import type { TicketDocument } from '../../../cloudfunctions/schema';
import type { Doc } from '../connection/sdk';
import { derived } from './derived';
import { complete, having, missing, type Migration, type Reader } from './migration';

/** Days after closing in which the same defect must not come back; the default of the day the rule came up. */
const RETURN_DAYS = 30;

/** In which year of its life the home was on the day of the report. */
async function stage({ homeId, reportedAt }: TicketDocument, read: Reader): Promise<TicketDocument['stage']> {
  const home = homeId === null ? null : await read.get('homes', homeId);
  const deliveredOn = home?.['deliveredOn'];
  return stageOf(typeof deliveredOn === 'string' ? deliveredOn : null, dayOf(reportedAt));
}

interface Step {
  readonly kind: string;
  readonly by: { readonly personId: string; readonly name: string };
}

/** Who inspected it. Nobody where nobody did: who stood on the repair card then is not known any more. */
async function supervisor({ _id }: TicketDocument, read: Reader): Promise<TicketDocument['supervisor']> {
  const events = complete(await read.find('ticketEvents', { ticketId: _id })) as unknown as readonly Step[];
  const passed = events.findLast(({ kind, by }) => kind === 'pass' && by.personId !== '');
  return passed === undefined ? null : { personId: passed.by.personId, name: passed.by.name };
}

/** Which case it was is known by when and why it was opened: the ticket may have been finished again since. */
async function caseId(ticket: TicketDocument, read: Reader): Promise<string> {
  const opened = ticket.recovery;
  const cases = complete(await read.find('recoveries', { ticketId: ticket._id }));
  const found = cases.find(({ openedAt, reason }) => openedAt === opened?.openedAt && reason === opened?.reason);
  return found?._id ?? `${ticket._id}:${ticket.closure}:${opened?.reason ?? ''}`;
}

/** Tickets named a manager who had not taken the case yet: nobody has, until somebody speaks to the owner. */
async function recovery(ticket: TicketDocument, read: Reader): Promise<TicketDocument['recovery']> {
  if (ticket.recovery === null || 'id' in ticket.recovery) return ticket.recovery;
  const opened: TicketDocument['recovery'] & object = ticket.recovery;
  return { ...opened, id: await caseId(ticket, read), manager: '', awaitsAnswer: false };
}

/** Whether the defect came back: known of what was reopened; of the rest somebody looks the night after its days. */
function returns(ticket: TicketDocument): Pick<TicketDocument, 'cameBack' | 'returnCheckAt'> {
  const { closing, closedAt, reopened } = ticket;
  const known: Partial<TicketDocument> = ticket;
  const cameBack = known.cameBack ?? null;
  const returnCheckAt = known.returnCheckAt ?? null;
  if (cameBack !== null || returnCheckAt !== null) return { cameBack, returnCheckAt };
  if (reopened > 0) return { cameBack: true, returnCheckAt: null };
  const counts = closedAt !== null && closing !== 'duplicate';
  return { cameBack: null, returnCheckAt: counts ? closedAt + RETURN_DAYS * DAY : null };
}

const unsaid = { service: null, contractor: null, fixed: null, nextAt: null };

async function change(document: Doc, read: Reader): Promise<Doc> {
  // Of the ticket of then: the fields that came up later may be missing, whatever the type says.
  const old = document as unknown as TicketDocument;
  const facts: TicketDocument = {
    ...old,
    stage: 'stage' in document ? old.stage : await stage(old, read),
    supervisor: 'supervisor' in document ? old.supervisor : await supervisor(old, read),
    ...returns(old),
    ...missing(document, { sampled: false }),
    callBacks: old.callBacks.map((call) => ({ ...unsaid, ...call })),
    recovery: await recovery(old, read),
  };
  return having(document, { ...facts, ...derived(facts) });
}

export const tickets: Migration = {
  ...{ number: '0003', name: '工单：生命阶段、主管、是否复发、回访与排序字段', collection: 'tickets' },
  change,
};

import { clockText, closingText, saySlotDate, sayExact, titleOf, type MessageParams } from '#domain/copy';
import type { MessageKind } from '#domain/messages';
import { masterName } from '#domain/people';
import type { EventKind } from '#domain/ticket';
import type { Clock } from '#domain/clocks';
import type { Addressee, CommunityDocument, MessageDocument, TicketDocument } from '../../schema';
import { timeKey } from '../ids';
import { FIRST_TRY } from '../notify';
import type { Draft } from './draft';
import { nextClock } from './filing';

type Recipient = 'reporter' | 'technician' | 'frontDesk' | 'supervisor' | 'manager';

interface Rule {
  readonly kind: MessageKind;
  readonly to: Recipient;
}

/** Who is told what when something happens to a ticket. */
const rules: Readonly<Record<EventKind, readonly Rule[]>> = {
  report: [{ kind: 'reported', to: 'reporter' }],
  dispatch: [
    { kind: 'workOrder', to: 'technician' },
    { kind: 'dispatched', to: 'reporter' },
  ],
  accept: [{ kind: 'accepted', to: 'reporter' }],
  decline: [],
  expire: [],
  arrive: [{ kind: 'arrived', to: 'reporter' }],
  finish: [{ kind: 'finished', to: 'reporter' }],
  confirm: [{ kind: 'closed', to: 'technician' }],
  reopen: [{ kind: 'reopened', to: 'supervisor' }],
  lapse: [{ kind: 'closed', to: 'reporter' }],
  cancel: [{ kind: 'cancelled', to: 'technician' }],
};

export const team = (community: CommunityDocument, role: Exclude<Recipient, 'reporter' | 'technician'>) =>
  community.team.filter((member) => member.role === role);

function addressees(to: Recipient, ticket: TicketDocument, community: CommunityDocument): readonly Addressee[] {
  if (to === 'reporter') return [ticket.reporter];
  if (to === 'technician') return ticket.assignment === null ? [] : [ticket.assignment];
  return team(community, to);
}

function paramsOf(ticket: TicketDocument): MessageParams {
  const due = nextClock(ticket)?.dueAt;
  return {
    number: ticket.number,
    title: titleOf(ticket),
    home: ticket.home,
    technician: ticket.assignment === null ? '' : masterName(ticket.assignment.name),
    slot: ticket.appointment === null ? '' : saySlotDate(ticket.appointment),
    due: due === undefined ? '' : sayExact(due),
    note: '',
  };
}

interface Telling {
  readonly kind: MessageKind;
  readonly to: Addressee;
  readonly params: MessageParams;
  readonly at: number;
  /** With the ticket, the kind and the person it makes the id: the same thing is never told twice. */
  readonly about: string;
}

function messageOf(ticketId: string, { kind, to, params, at, about }: Telling): MessageDocument {
  const _id = `${ticketId}:${about}:${kind}:${to.personId}`;
  const { personId, openId } = to;
  return {
    ...{ _id, personId, openId, ticketId, kind, at },
    params: { ...params },
    sortKey: `${timeKey(at)}-${_id}`,
    sendAt: at + FIRST_TRY,
    tries: 0,
    outcome: 'waiting',
    errCode: null,
  };
}

const noteFor = (kind: EventKind, note: string): string => {
  if (kind === 'confirm') return closingText.fixed;
  if (kind === 'lapse') return closingText.unanswered;
  return kind === 'reopen' ? note : '';
};

/** The draft with a message to everybody concerned; those without the app have the ticket in somebody's queue. */
export function told(draft: Draft, community: CommunityDocument): Draft {
  const { ticket, events } = draft;
  // Dispatched at once: one message says both.
  const dispatched = events.some(({ kind }) => kind === 'dispatch');
  const messages = events.flatMap((event) =>
    rules[event.kind]
      .filter(({ kind }) => !(kind === 'reported' && dispatched))
      .flatMap(({ kind, to }) =>
        addressees(to, ticket, community).map((person) => {
          const params = { ...paramsOf(ticket), note: noteFor(event.kind, event.note) };
          return messageOf(ticket._id, { kind, to: person, params, at: event.at, about: String(event.version) });
        }),
      ),
  );
  const nobody = events.length > 0 && ticket.status === 'reported' ? unassigned(draft, community) : [];
  return { ...draft, messages: [...draft.messages, ...messages, ...nobody] };
}

/** Routing found nobody: the front desk has to. */
function unassigned({ ticket, events }: Draft, community: CommunityDocument): readonly MessageDocument[] {
  const at = events.at(-1)?.at ?? ticket.reportedAt;
  return team(community, 'frontDesk').map((to) =>
    messageOf(ticket._id, { kind: 'waiting', to, params: paramsOf(ticket), at, about: String(ticket.version) }),
  );
}

/** One ring of one clock, told to the people on that rung. */
export function ringMessages(
  ticket: TicketDocument,
  rang: { readonly clock: Clock; readonly ring: string; readonly at: number },
  people: readonly Addressee[],
): readonly MessageDocument[] {
  const { clock, ring, at } = rang;
  const owner = clock.kind === 'answer';
  const params = { ...paramsOf(ticket), due: sayExact(clock.dueAt), note: owner ? '' : clockText[clock.kind] };
  const about = `${clock.kind}-${clock.startedAt}-${ring}`;
  return people
    .filter(({ personId }) => personId !== '')
    .map((to) => messageOf(ticket._id, { kind: owner ? 'finished' : 'late', to, params, at, about }));
}

import { closingText, sayExact, saySlotDate, suspensionReasonText, titleOf, type MessageParams } from '#domain/copy';
import type { MessageKind } from '#domain/messages';
import { yuan } from '#domain/money';
import { masterName } from '#domain/people';
import { totalOf } from '#domain/quote';
import type { EventKind } from '#domain/ticket';
import type {
  CommunityDocument,
  Follower,
  MessageDocument,
  TicketDocument,
  TicketEventDocument,
} from '../../../schema';
import { messageOf, ownWords } from '../../messages/message';
import type { Draft } from '../life/draft';
import { nextOf } from '../life/filing';
import { addressees, type Recipient } from './team';

interface Rule {
  readonly kind: MessageKind;
  readonly to: Recipient;
}

/** Who is told what when something happens to a ticket. */
const rules: Readonly<Record<Exclude<EventKind, 'remind' | 'say' | 'reschedule' | 'cancel'>, readonly Rule[]>> = {
  report: [{ kind: 'reported', to: 'followers' }],
  dispatch: [
    { kind: 'workOrder', to: 'technician' },
    { kind: 'dispatched', to: 'followers' },
  ],
  accept: [{ kind: 'accepted', to: 'followers' }],
  decline: [],
  expire: [],
  arrive: [{ kind: 'arrived', to: 'followers' }],
  finish: [{ kind: 'finished', to: 'followers' }],
  confirm: [{ kind: 'closed', to: 'technician' }],
  reopen: [{ kind: 'reopened', to: 'supervisor' }],
  lapse: [{ kind: 'closed', to: 'followers' }],
  suspend: [{ kind: 'suspended', to: 'followers' }],
  resume: [{ kind: 'resumed', to: 'followers' }],
  quote: [{ kind: 'quoted', to: 'followers' }],
  consent: [{ kind: 'consented', to: 'technician' }],
  refuse: [{ kind: 'refused', to: 'technician' }],
  submit: [{ kind: 'toInspect', to: 'supervisor' }],
  pass: [
    { kind: 'finished', to: 'followers' },
    { kind: 'inspectionPassed', to: 'technician' },
  ],
  rework: [{ kind: 'reworked', to: 'technician' }],
  toSupervisor: [{ kind: 'raised', to: 'supervisor' }],
  toFrontDesk: [{ kind: 'raised', to: 'frontDesk' }],
  assign: [
    { kind: 'workOrder', to: 'technician' },
    { kind: 'dispatched', to: 'followers' },
  ],
  recall: [],
  // `ticket.amend` says itself what became of the booked time.
  amend: [],
  merge: [{ kind: 'merged', to: 'followers' }],
  link: [],
  callBack: [],
};

/** What the other side has to know of a visit that was moved or called off. */
const changed = (kind: 'rescheduled' | 'cancelled', { by }: TicketEventDocument): readonly Rule[] => [
  { kind, to: 'technician' },
  ...(by.role === 'owner' ? [] : [{ kind, to: 'followers' } as const]),
];

/** 催单 goes to whoever can move the ticket now: nobody has accepted it yet, or somebody has and is slow. */
const reminded = ({ status }: TicketDocument): readonly Rule[] => {
  const first: Recipient = status === 'reported' || status === 'dispatched' ? 'supervisor' : 'technician';
  return [first, 'frontDesk' as const].map((to) => ({ kind: 'reminded', to }));
};

const toStaff: readonly Recipient[] = ['technician', 'frontDesk'];

/** Words go to the other side. */
const said = ({ by }: TicketEventDocument): readonly Rule[] =>
  (by.role === 'owner' ? toStaff : (['followers'] as const)).map((to) => ({ kind: 'said', to }));

function rulesFor(event: TicketEventDocument, ticket: TicketDocument): readonly Rule[] {
  switch (event.kind) {
    case 'remind':
      return reminded(ticket);
    case 'say':
      return said(event);
    case 'reschedule':
      return changed('rescheduled', event);
    case 'cancel':
      return changed('cancelled', event);
    default:
      return rules[event.kind];
  }
}

const total = ({ quote }: TicketDocument): string => (quote === null ? '' : yuan(totalOf(quote.lines)));
const why = ({ suspension }: TicketDocument): string =>
  suspension === null ? '' : suspensionReasonText[suspension.reason];

type Note = (event: TicketEventDocument, ticket: TicketDocument) => string;
const words: Note = ({ note }) => note;

/** What else a message says. */
const notes: Readonly<Partial<Record<EventKind, Note>>> = {
  confirm: () => closingText.fixed,
  lapse: () => closingText.unanswered,
  reopen: words,
  refuse: words,
  say: words,
  suspend: (_, ticket) => why(ticket),
  quote: (_, ticket) => total(ticket),
  consent: (_, ticket) => total(ticket),
  rework: words,
  merge: (_, { mergedInto }) => mergedInto?.number ?? '',
};

/** What every message about a ticket is filled with; told `at` a moment, a deadline before it is not asked for any more. */
export function paramsOf(ticket: TicketDocument, at = 0): MessageParams {
  const due = nextOf(ticket)?.dueAt ?? 0;
  return {
    number: ticket.number,
    title: titleOf(ticket),
    home: ticket.home,
    technician: ticket.assignment === null ? '' : masterName(ticket.assignment.name),
    slot: ticket.appointment === null ? '' : saySlotDate(ticket.appointment),
    due: due <= at ? '' : sayExact(due),
    note: '',
  };
}

/** A ticket and whose it is. */
export interface Subject {
  readonly ticket: TicketDocument;
  readonly community: CommunityDocument;
}

/** What is told about a ticket to one person; `about` makes the id (see kit/message). */
export interface TicketTelling {
  readonly kind: MessageKind;
  readonly to: Follower;
  readonly params: MessageParams;
  readonly at: number;
  readonly about: string;
}

/** Whoever follows it through a duplicate of their own opens that, and reads nothing of whose home it is. */
export function ticketMessage({ ticket, community }: Subject, telling: TicketTelling): MessageDocument {
  const { through } = telling.to;
  const params = { ...telling.params, own: ownWords(community, telling.kind) };
  const told = { subject: 'ticket', subjectId: ticket._id, version: ticket.version, ...telling, params } as const;
  if (through === undefined) return messageOf(told);
  const about = `${ticket._id}-${telling.about}`;
  return messageOf({ ...told, subjectId: through, version: null, about, params: { ...params, home: '' } });
}

const aboutOf = ({ _id, ticketId }: TicketEventDocument): string => _id.slice(ticketId.length + 1);

function messagesOf(event: TicketEventDocument, ticket: TicketDocument, community: CommunityDocument) {
  const note = notes[event.kind]?.(event, ticket) ?? '';
  const params = { ...paramsOf(ticket, event.at), note };
  return rulesFor(event, ticket).flatMap(({ kind, to }) =>
    addressees(to, ticket, community)
      // Nobody needs to be told their own words.
      .filter(({ personId }) => kind !== 'said' || personId !== event.by.personId)
      .map((person) =>
        ticketMessage({ ticket, community }, { kind, to: person, params, at: event.at, about: aboutOf(event) }),
      ),
  );
}

/** Dispatched in the same write: the message that says so says the rest too. */
const saidByDispatch: readonly MessageKind[] = ['reported', 'rescheduled'];

/** The draft with a message to everybody concerned; those without the app have the ticket in somebody's queue. */
export function told(draft: Draft, community: CommunityDocument): Draft {
  const { ticket, events } = draft;
  const dispatched = events.some(({ kind }) => kind === 'dispatch');
  const messages = events
    .flatMap((event) => messagesOf(event, ticket, community))
    .filter(({ kind }) => !(dispatched && saidByDispatch.includes(kind)));
  return { ...draft, messages: [...draft.messages, ...messages] };
}

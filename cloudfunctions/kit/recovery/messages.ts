import type { Addressee, CommunityDocument, MessageDocument, RecoveryDocument, TicketDocument } from '../../schema';
import { distinct, messageOf, ownWords } from '../messages/message';
import { paramsOf } from '../tickets/people/messages';
import { team } from '../tickets/people/team';

interface Telling {
  readonly kind: 'recoverySettled' | 'recoveryAnswered';
  readonly at: number;
  readonly note: string;
}

/** A case with its ticket and where they belong. */
export interface Concerned {
  readonly one: RecoveryDocument;
  readonly ticket: TicketDocument;
  readonly community: CommunityDocument;
}

/** Whoever follows it from another home (a duplicate of theirs) is not the one who was disappointed. */
const household = ({ followers }: TicketDocument): readonly Addressee[] =>
  followers.filter(({ through }) => through === undefined);

/** Whoever took the case, while they still manage here; otherwise all who do. */
function managerOf({ one, community }: Concerned): readonly Addressee[] {
  const managers = team(community, 'manager');
  const own = managers.filter(({ personId }) => personId === one.managerId);
  return own.length > 0 ? own : managers;
}

const recipients = {
  recoverySettled: ({ ticket }) => household(ticket),
  recoveryAnswered: managerOf,
} as const satisfies Record<Telling['kind'], (about: Concerned) => readonly Addressee[]>;

/** The result told to the home, or the home's second answer told to the manager. Each once. */
export function recoveryMessages(about: Concerned, { kind, at, note }: Telling): readonly MessageDocument[] {
  const { one, ticket, community } = about;
  const params = { ...paramsOf(ticket), due: '', note, own: ownWords(community, kind) };
  const subject = { subject: 'recovery', subjectId: one._id, version: null } as const;
  return distinct(recipients[kind](about).map((to) => messageOf({ ...subject, kind, to, params, at, about: 'case' })));
}

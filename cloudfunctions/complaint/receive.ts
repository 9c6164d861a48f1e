import { clockFor } from '#domain/clocks';
import { complaintNumber, type Severity } from '#domain/complaint';
import type { Api, Output } from '#domain/contract';
import { homeName } from '#domain/copy';
import type { Role } from '#domain/people';
import { NUMBERS_PER_DAY, type Channel } from '#domain/ticket';
import { dayOf } from '#domain/time';
import type {
  Addressee,
  CommunityDocument,
  ComplaintDocument,
  HomeDocument,
  MessageDocument,
  NamedContact,
  TicketDocument,
} from '../schema';
import { filedComplaint } from '../kit/complaints/filing';
import { complaintMessages, handlersOf, managersOf } from '../kit/complaints/messages';
import { recountComplaint } from '../kit/complaints/sums';
import { once, type Intent } from '../kit/database/once';
import { newId, randomBelow } from '../kit/ids';
import { followUp, type Following } from '../kit/messages/follow';
import { done, type Outcome } from '../kit/outcome';
import { attached, noPhotos } from '../kit/pictures/kept';
import type { Context } from '../kit/serve';
import { rulesNow } from '../kit/settings';

export type Written = Output<Api['complaint.make']>;

/** What a complaint is about. */
export interface About {
  readonly community: CommunityDocument;
  readonly home: HomeDocument | null;
  readonly ticket: TicketDocument | null;
}

/** A complaint as it comes in. */
export interface Incoming {
  readonly about: About;
  readonly person: NamedContact;
  /** 首问负责; null: there is nobody at the front desk. */
  readonly handler: NamedContact | null;
  readonly severity: Severity;
  readonly channel: Channel;
  /** In which role it is written down. */
  readonly role: Role;
  readonly words: string;
  readonly photos: readonly string[];
}

/** The complaint with the number people say to each other and its two clocks. */
export function receivedComplaint(incoming: Incoming, { caller, now }: Context): ComplaintDocument {
  const { about, person, handler, severity, channel, role, words, photos } = incoming;
  const { community, home, ticket } = about;
  const start = { now, severity, ...rulesNow(community) };
  const by = { role, personId: caller.id, name: caller.name };
  return filedComplaint({
    _id: newId(now),
    number: complaintNumber(dayOf(now), randomBelow(NUMBERS_PER_DAY)),
    version: 1,
    communityId: community._id,
    homeId: home?._id ?? null,
    home: home === null ? community.name : homeName(home),
    ...{ person, handler, severity, channel, group: null },
    ticket: ticket === null ? null : { id: ticket._id, number: ticket.number },
    state: 'received',
    receivedAt: now,
    clocks: [clockFor('complaintReply', start), clockFor('complaintResult', start)],
    ...attached(noPhotos, { caller, ids: photos, use: 'work', now }),
    events: [{ kind: 'receive', at: now, by, words, photos }],
  });
}

/** Who complained reads that it arrived, who handles it that they have to; of a major one the managers hear at once. */
function firstMessages(complaint: ComplaintDocument, community: CommunityDocument, { caller }: Context) {
  const { receivedAt: at, person, severity } = complaint;
  const tell = (kind: 'complaintReceived' | 'complaintToHandle' | 'complaintMajor', people: readonly Addressee[]) => {
    // Nobody has to be told what they have just written down themselves.
    const to = kind === 'complaintReceived' ? people : people.filter(({ personId }) => personId !== caller.id);
    return complaintMessages(complaint, { kind, to, at, note: '', clock: null, about: '1', community });
  };
  return [
    ...tell('complaintReceived', [person]),
    ...tell('complaintToHandle', handlersOf(complaint, community)),
    ...(severity === 'major' ? tell('complaintMajor', managersOf(community)) : []),
  ];
}

/** Written once, with its sums and whoever has to know. From here the clocks run. */
export async function receiveOnce<E extends string>(
  intent: Intent,
  incoming: Incoming,
): Promise<Outcome<Written, E | 'BAD_INPUT'>> {
  const { context } = intent;
  const complaint = receivedComplaint(incoming, context);
  const messages: readonly MessageDocument[] = firstMessages(complaint, incoming.about.community, context);
  let following: Following = { messages: [], album: null };
  const outcome = await once<Written, E>(intent, async (tx) => {
    await tx.insert('complaints', complaint);
    await recountComplaint(tx, null, complaint);
    for (const message of messages) await tx.insert('messages', message);
    following = { messages, album: { name: 'complaints', document: complaint } };
    return done({ complaintId: complaint._id, version: complaint.version, state: complaint.state });
  });
  if (outcome.ok) await followUp(following, context);
  return outcome;
}

import { clockFor } from '#domain/clocks';
import { complaintNumber } from '#domain/complaint';
import type { Api, Output, Parsed } from '#domain/contract';
import { homeName } from '#domain/copy';
import { dayOf } from '#domain/time';
import { NUMBERS_PER_DAY } from '#domain/ticket';
import type { CommunityDocument, ComplaintDocument, HomeDocument, MessageDocument, TicketDocument } from '../schema';
import { filedComplaint } from '../kit/complaints/filing';
import { complaintMessages, handlersOf } from '../kit/complaints/messages';
import { getDocument } from '../kit/database/documents';
import { followUp, type Following } from '../kit/messages/follow';
import type { Handler } from '../kit/handler';
import { newId, randomBelow } from '../kit/ids';
import { intentOf } from '../kit/intent';
import { once, unlessDone } from '../kit/database/once';
import { done, refused, type Outcome } from '../kit/outcome';
import { attached, noPhotos } from '../kit/pictures/kept';
import { speaksFor } from '../kit/policies/home';
import { rolesOver } from '../kit/policies/ticket';
import type { Context } from '../kit/serve';
import { rulesNow } from '../kit/settings';
import { checkAttachments } from '../kit/tickets/life/written';

type Input = Parsed<Api['complaint.make']>;
type Written = Output<Api['complaint.make']>;
type Code = Api['complaint.make']['errors'][number] | 'FORBIDDEN';

/** What a complaint is about. */
interface About {
  readonly community: CommunityDocument;
  readonly home: HomeDocument | null;
  readonly ticket: TicketDocument | null;
}

async function aboutOf(input: Input, { caller }: Context): Promise<Outcome<About, Code>> {
  const { communityId, homeId, ticketId } = input;
  const belongs = caller.memberships.some((m) => m.role === 'owner' && m.communityId === communityId);
  if (!belongs) return refused('FORBIDDEN');
  const [community, home, ticket] = await Promise.all([
    getDocument('communities', communityId),
    homeId === null ? null : getDocument('homes', homeId),
    ticketId === null ? null : getDocument('tickets', ticketId),
  ]);
  if (community === null) throw new Error(`no community ${communityId}`);
  const ownHome = home !== null && home.communityId === communityId && speaksFor(caller, home);
  if (homeId !== null && !ownHome) return refused('HOME_NOT_FOUND');
  const ownTicket = ticket?.communityId === communityId && rolesOver(caller, ticket).includes('owner');
  if (ticketId !== null && !ownTicket) return refused('TICKET_NOT_FOUND');
  return done({ community, home, ticket });
}

/** The first of the front desk: whoever is spoken to first sees it through. */
function handlerIn({ team }: CommunityDocument): ComplaintDocument['handler'] {
  const member = team.find(({ role }) => role === 'frontDesk');
  if (member === undefined) return null;
  const { personId, openId, name, phone } = member;
  return { personId, openId, name, phone };
}

function received(input: Input, { caller, now }: Context, { community, home, ticket }: About): ComplaintDocument {
  const rules = rulesNow(community);
  const { id: personId, openId, name, phone } = caller;
  const { words, photos } = input;
  return filedComplaint({
    _id: newId(now),
    number: complaintNumber(dayOf(now), randomBelow(NUMBERS_PER_DAY)),
    version: 1,
    communityId: community._id,
    homeId: home?._id ?? null,
    home: home === null ? community.name : homeName(home),
    person: { personId, openId, name, phone },
    handler: handlerIn(community),
    ticket: ticket === null ? null : { id: ticket._id, number: ticket.number },
    state: 'received',
    receivedAt: now,
    clocks: [clockFor('complaintReply', { now, ...rules }), clockFor('complaintResult', { now, ...rules })],
    ...attached(noPhotos, { caller, ids: photos, use: 'work', now }),
    events: [{ kind: 'receive', at: now, by: { role: 'owner', personId, name }, words, photos }],
  });
}

function firstMessages(complaint: ComplaintDocument, community: CommunityDocument): readonly MessageDocument[] {
  const telling = { at: complaint.receivedAt, note: '', clock: null, about: '1', community } as const;
  return [
    ...complaintMessages(complaint, { ...telling, kind: 'complaintReceived', to: [complaint.person] }),
    ...complaintMessages(complaint, {
      ...telling,
      kind: 'complaintToHandle',
      to: handlersOf(complaint, community),
    }),
  ];
}

/** 投诉: about a ticket, a home or the community. From here the 48 hours and the 7 days run. */
export const make: Handler<'complaint.make'> = async (input, context) => {
  const intent = intentOf('complaint.make', input, context);
  const about = await aboutOf(input, context);
  if (!about.ok) return unlessDone<Written, Code>(intent, about);
  const checked = await checkAttachments(context.caller, { texts: [input.words], photos: input.photos });
  if (!checked.ok) return unlessDone<Written, Code>(intent, checked);
  const complaint = received(input, context, about.data);
  const messages = firstMessages(complaint, about.data.community);
  let following: Following = { messages: [], album: null };
  const outcome = await once<Written, Code>(intent, async (tx) => {
    await tx.insert('complaints', complaint);
    for (const message of messages) await tx.insert('messages', message);
    following = { messages, album: { name: 'complaints', document: complaint } };
    return done({ complaintId: complaint._id, version: complaint.version, state: complaint.state });
  });
  if (outcome.ok) await followUp(following, context);
  return outcome;
};

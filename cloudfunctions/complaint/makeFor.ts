import type { Api, Parsed } from '#domain/contract';
import type { Role } from '#domain/people';
import type { HomeDocument, NamedContact, TicketDocument } from '../schema';
import { getDocument } from '../kit/database/documents';
import { unlessDone } from '../kit/database/once';
import type { Handler } from '../kit/handler';
import { intentOf } from '../kit/intent';
import { done, refused, type Outcome } from '../kit/outcome';
import { householdOf, isMember } from '../kit/people/household';
import { worksIn } from '../kit/policies/community';
import type { Context } from '../kit/serve';
import { contactOfCaller } from '../kit/tickets/life/first-contact';
import { checkAttachments } from '../kit/tickets/life/written';
import { receiveOnce, type About, type Written } from './receive';

type Input = Parsed<Api['complaint.makeFor']>;
type Code = Api['complaint.makeFor']['errors'][number] | 'FORBIDDEN';

/** A ticket of another home is nothing this household may read of. */
const fits = (ticket: TicketDocument, home: HomeDocument | null): boolean =>
  home === null || ticket.homeId === null || ticket.homeId === home._id;

async function aboutOf(input: Input, { caller }: Context): Promise<Outcome<About, Code>> {
  const { communityId, homeId, ticketId } = input;
  if (!worksIn(caller, communityId, ['frontDesk', 'manager'])) return refused('FORBIDDEN');
  const [community, home, ticket] = await Promise.all([
    getDocument('communities', communityId),
    homeId === null ? null : getDocument('homes', homeId),
    ticketId === null ? null : getDocument('tickets', ticketId),
  ]);
  if (community === null) throw new Error(`no community ${communityId}`);
  if (homeId !== null && home?.communityId !== communityId) return refused('HOME_NOT_FOUND');
  const known = ticket?.communityId === communityId && fits(ticket, home);
  if (ticketId !== null && !known) return refused('TICKET_NOT_FOUND');
  return done({ community, home, ticket });
}

/** Whoever called; where the number is of somebody of that home they are the one, and read it in the app. */
async function personOf({ caller, homeId }: Input): Promise<NamedContact> {
  const unknown: NamedContact = { personId: '', openId: '', ...caller };
  if (homeId === null) return unknown;
  const household = await householdOf(homeId);
  const own = household.find((person) => person.phone === caller.phone && isMember(person, homeId));
  return own === undefined ? unknown : { ...unknown, personId: own._id, openId: own.openId };
}

const roleOf = ({ caller }: Context, communityId: string): Role =>
  worksIn(caller, communityId, ['frontDesk']) ? 'frontDesk' : 'manager';

/** 前台代录: whoever takes it in sees it through (首问负责). */
export const makeFor: Handler<'complaint.makeFor'> = async (input, context) => {
  const intent = intentOf('complaint.makeFor', input, context);
  const about = await aboutOf(input, context);
  if (!about.ok) return unlessDone<Written, Code>(intent, about);
  const { words, photos, caller, severity, channel, communityId } = input;
  const checked = await checkAttachments(context.caller, { texts: [words, caller.name], photos });
  if (!checked.ok) return unlessDone<Written, Code>(intent, checked);
  return receiveOnce<Code>(intent, {
    about: about.data,
    person: await personOf(input),
    handler: contactOfCaller(context.caller),
    role: roleOf(context, communityId),
    ...{ severity, channel, words, photos },
  });
};

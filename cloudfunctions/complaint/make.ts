import type { Api, Parsed } from '#domain/contract';
import { firstOfDesk } from '../kit/complaints/hand-over';
import { getDocument } from '../kit/database/documents';
import { unlessDone } from '../kit/database/once';
import type { Handler } from '../kit/handler';
import { intentOf } from '../kit/intent';
import { done, refused, type Outcome } from '../kit/outcome';
import { speaksFor } from '../kit/policies/home';
import { rolesOver } from '../kit/policies/ticket';
import type { Context } from '../kit/serve';
import { contactOfCaller } from '../kit/tickets/life/first-contact';
import { checkAttachments } from '../kit/tickets/life/written';
import { receiveOnce, type About, type Written } from './receive';

type Input = Parsed<Api['complaint.make']>;
type Code = Api['complaint.make']['errors'][number] | 'FORBIDDEN';

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

/** 投诉: about a ticket, a home or the community. From here the 48 hours and the 7 days run. */
export const make: Handler<'complaint.make'> = async (input, context) => {
  const intent = intentOf('complaint.make', input, context);
  const about = await aboutOf(input, context);
  if (!about.ok) return unlessDone<Written, Code>(intent, about);
  const { words, photos } = input;
  const checked = await checkAttachments(context.caller, { texts: [words], photos });
  if (!checked.ok) return unlessDone<Written, Code>(intent, checked);
  return receiveOnce<Code>(intent, {
    about: about.data,
    person: contactOfCaller(context.caller),
    handler: firstOfDesk(about.data.community),
    ...{ severity: 'normal', channel: 'app', role: 'owner', words, photos },
  });
};

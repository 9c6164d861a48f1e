import type { Api, Parsed } from '#domain/contract';
import type { Addressee } from '../../schema';
import { findEqual, getDocument } from '../../kit/database/documents';
import type { Handler } from '../../kit/handler';
import { unlessDone, type Intent } from '../../kit/database/once';
import { refused, type Outcome } from '../../kit/outcome';
import { worksIn } from '../../kit/policies/community';
import type { Context } from '../../kit/serve';
import { contactOfCaller } from '../../kit/tickets/life/first-contact';
import { authorOf, KEPT_DAYS } from '../../kit/tickets/life/move';
import { fileOnce, type Written } from './filed';
import { prepare, take, type Origin, type Prepared } from './intake';
import { siteByStaff } from './site';

type ReportFor = Parsed<Api['ticket.reportFor']>;
type Code = Api['ticket.reportFor']['errors'][number] | 'BAD_INPUT';

async function prepared(report: ReportFor, context: Context): Promise<Outcome<Prepared, Code>> {
  const home = await getDocument('homes', report.homeId);
  if (home === null || !worksIn(context.caller, home.communityId, ['frontDesk'])) return refused('HOME_NOT_FOUND');
  const site = await siteByStaff(home, report);
  if (!site.ok) return site.code === 'BAD_INPUT' ? refused(site.code) : refused('HOME_NOT_FOUND');
  return prepare(site.data, { ...report, names: [report.caller.name] }, context);
}

/** Everybody bound to the home: they did not report it themselves, but it is theirs to follow and to rate. */
const householdOf = async (homeId: string): Promise<readonly Addressee[]> => {
  const people = await findEqual('people', { 'memberships.homeId': homeId });
  return people.map(({ _id: personId, openId }) => ({ personId, openId }));
};

/** 前台代报: as if the owner had reported it, from somebody who called or came. */
export const reportFor: Handler<'ticket.reportFor'> = async (input, context) => {
  const intent: Intent = { procedure: 'ticket.reportFor', input, context, keptDays: KEPT_DAYS };
  const [ready, followers] = await Promise.all([prepared(input, context), householdOf(input.homeId)]);
  if (!ready.ok) return unlessDone<Written, Code>(intent, ready);
  const { caller, channel } = input;
  const origin: Origin = {
    channel,
    reporter: { personId: '', openId: '', ...caller },
    followers,
    author: authorOf(context.caller, 'frontDesk'),
    photographer: context.caller,
    visitContact: null,
    firstContact: contactOfCaller(context.caller),
  };
  return fileOnce<Code>(intent, (tx) => take(tx, { report: input, prepared: ready.data, origin }, context));
};

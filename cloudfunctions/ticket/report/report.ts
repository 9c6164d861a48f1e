import type { Api, Parsed } from '#domain/contract';
import type { StaffRole } from '#domain/people';
import { REPORT_PACE } from '#domain/ticket';
import type { Handler } from '../../kit/handler';
import { unlessDone, type Intent } from '../../kit/database/once';
import { inPace } from '../../kit/database/pace';
import { refused, type Outcome } from '../../kit/outcome';
import { withMembership } from '../../kit/people/newcomer';
import type { Context } from '../../kit/serve';
import type { Caller } from '../../kit/caller';
import { contactOfCaller } from '../../kit/tickets/life/first-contact';
import { authorOf, KEPT_DAYS } from '../../kit/tickets/life/move';
import type { Transaction } from '../../kit/database/transact';
import { fileOnce, type Written } from './filed';
import { prepare, take, type Origin, type Prepared } from './intake';
import { siteOf, type Site } from './site';

type Report = Parsed<Api['ticket.report']>;
type Code = Api['ticket.report']['errors'][number] | 'BAD_INPUT';

/** Everything the person wrote that others will read. */
const namesIn = ({ site, visitContact }: Report): readonly string[] => [
  ...(site.kind === 'area' ? [site.floor] : []),
  ...(visitContact === null ? [] : [visitContact.name]),
];

async function prepared(report: Report, context: Context): Promise<Outcome<Prepared, Code>> {
  const site = await siteOf(context.caller, report);
  return site.ok ? prepare(site.data, { ...report, names: namesIn(report) }, context) : site;
}

/** Whoever reports in the public area must find the report again: a guest becomes a visitor of the community. */
async function reporterOf(tx: Transaction, { home, community }: Site, { caller, now }: Context): Promise<Caller> {
  if (home !== null) return caller;
  const { _id: communityId } = community;
  if (caller.memberships.some((m) => m.role === 'owner' && m.communityId === communityId)) return caller;
  return withMembership(tx, caller, { communityId, role: 'owner', homeId: null, relation: 'visitor', since: now });
}

/** Somebody who works there and does not live there; null: not so. */
function staffRoleIn(caller: Caller, { home, community }: Site): StaffRole | null {
  const roles = caller.memberships.flatMap((m) => (m.communityId === community._id ? [m.role] : []));
  if (home !== null || roles.includes('owner')) return null;
  return roles.find((role) => role !== 'owner') ?? null;
}

const common = (caller: Caller, { visitContact }: Report) =>
  ({ channel: 'app', photographer: caller, visitContact }) as const;

function originOf(caller: Caller, report: Report): Origin {
  const { id: personId, openId, name, phone } = caller;
  return {
    ...common(caller, report),
    reporter: { personId, openId, name, phone },
    followers: [{ personId, openId }],
    author: authorOf(caller, 'owner'),
    firstContact: null,
  };
}

/** What staff find in the public area is nobody's to confirm or to rate: least of all their own. */
function originOfStaff(caller: Caller, role: StaffRole, report: Report): Origin {
  const { id: personId, openId, name, phone } = caller;
  return {
    ...common(caller, report),
    reporter: { personId: '', openId: '', name, phone },
    followers: [{ personId, openId }],
    author: authorOf(caller, role),
    firstContact: role === 'frontDesk' ? contactOfCaller(caller) : null,
  };
}

async function originIn(tx: Transaction, site: Site, { report, context }: { report: Report; context: Context }) {
  const { caller } = context;
  const staff = staffRoleIn(caller, site);
  return staff === null ? originOf(await reporterOf(tx, site, context), report) : originOfStaff(caller, staff, report);
}

/** Whoever reports, and the home it is for, are both within what one may: neither of them many times at once. */
async function mayReport(tx: Transaction, { home }: Site, { caller, now }: Context): Promise<boolean> {
  const { person, home: ofHome } = REPORT_PACE;
  if (!(await inPace(tx, { what: 'report', of: caller.openId, now, most: person }))) return false;
  return home === null || inPace(tx, { what: 'report', of: home._id, now, most: ofHome });
}

/** 报修: one intent makes one ticket and one booking, however often it is sent. */
export const report: Handler<'ticket.report'> = async (input, context) => {
  const ready = await prepared(input, context);
  const keptDays = ready.ok ? ready.data.site.community.settings.requestKeptDays : KEPT_DAYS;
  const intent: Intent = { procedure: 'ticket.report', input, context, keptDays };
  if (!ready.ok) return unlessDone<Written, Code>(intent, ready);
  const { data } = ready;
  return fileOnce<Code>(intent, async (tx) => {
    if (!(await mayReport(tx, data.site, context))) return refused('REPORT_TOO_OFTEN');
    const origin = await originIn(tx, data.site, { report: input, context });
    return take(tx, { report: input, prepared: data, origin }, context);
  });
};

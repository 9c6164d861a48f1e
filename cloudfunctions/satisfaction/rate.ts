import type { Api, Output, Parsed } from '#domain/contract';
import { masterName } from '#domain/people';
import { needsRecovery } from '#domain/recovery';
import { askedToRecommend, ratingWindow } from '#domain/satisfaction';
import type { CommunityDocument, RatingDocument, RatingRevision, TicketDocument, WordsSafety } from '../schema';
import type { Handler } from '../kit/handler';
import { timeKey } from '../kit/ids';
import { once, unlessDone, type Intent } from '../kit/database/once';
import { done, refused, type Outcome } from '../kit/outcome';
import { attached } from '../kit/pictures/kept';
import { rolesOver } from '../kit/policies/ticket';
import { currentOf, ratingId } from '../kit/ratings';
import type { Context } from '../kit/serve';
import { rulesOf, type Rules } from '../kit/settings';
import { draftOf, type Draft } from '../kit/tickets/life/draft';
import { filed } from '../kit/tickets/life/filing';
import { follow } from '../kit/tickets/life/follow';
import { communityOf, KEPT_DAYS } from '../kit/tickets/life/move';
import { withRecovery } from '../kit/tickets/life/recovery';
import { save } from '../kit/tickets/life/store';
import { recountRated } from '../kit/tickets/life/sums';
import { checkAttachments } from '../kit/tickets/life/written';
import type { Transaction } from '../kit/database/transact';
import { countAnswer } from './standing';

type Input = Parsed<Api['satisfaction.rate']>;
type Rated = Output<Api['satisfaction.rate']>;
type Code = Api['satisfaction.rate']['errors'][number] | 'BAD_INPUT';

interface Rating {
  readonly input: Input;
  readonly context: Context;
  readonly wordsSafety: WordsSafety;
}

interface Closed {
  readonly ticket: TicketDocument;
  readonly closedOn: string;
  readonly community: CommunityDocument;
  readonly rules: Rules;
  readonly stored: RatingDocument | null;
}

/** The closed ticket of the caller's home, where this closure may be rated now. */
async function rateable(tx: Transaction, { input, context }: Rating): Promise<Outcome<Closed, Code>> {
  const ticket = await tx.get('tickets', input.ticketId);
  if (ticket === null || !rolesOver(context.caller, ticket).includes('owner')) return refused('TICKET_NOT_FOUND');
  const community = await communityOf(tx, ticket);
  const rules = await rulesOf(tx, ticket, community);
  const stored = await tx.get('ratings', ratingId(ticket._id, input.closure));
  const { closedAt, closedOn, closure } = ticket;
  if (closedOn === null || closure !== input.closure) return refused('RATING_NOT_OPEN');
  if (input.recommend !== null && !askedToRecommend(ticket._id, rules.settings.recommendShare))
    return refused('BAD_INPUT');
  const moment = { closedAt, firstRatedAt: stored?.revisions[0]?.at ?? null, now: context.now };
  switch (ratingWindow(moment, rules.settings.rating)) {
    case 'notOpen':
      return refused('RATING_NOT_OPEN');
    case 'tooLate':
      return refused('RATING_TOO_LATE');
    case 'open':
    case 'change':
      return done({ ticket, closedOn, community, rules, stored });
  }
}

const revisionOf = ({ input, context, wordsSafety }: Rating, stored: RatingDocument | null): RatingRevision => {
  const { stars, dimensions, recommend, tags, words, photos } = input;
  const revision = (stored?.revisions.length ?? 0) + 1;
  const answers = { stars, dimensions, recommend, tags, words, photos };
  return { ...answers, wordsSafety, revision, at: context.now, by: context.caller.id };
};

function documentOf({ ticket, closedOn, stored }: Closed, revision: RatingRevision): RatingDocument {
  const _id = ratingId(ticket._id, ticket.closure);
  return {
    // What a newer version keeps here must not be lost by an older one that is still answering.
    ...stored,
    _id,
    ticketId: ticket._id,
    closure: ticket.closure,
    communityId: ticket.communityId,
    closedOn,
    number: ticket.number,
    home: ticket.home,
    part: ticket.part,
    technician: ticket.assignment === null ? null : masterName(ticket.assignment.name),
    technicianId: ticket.technicianId,
    sortKey: `${timeKey(revision.at)}-${_id}`,
    revisions: [...(stored?.revisions ?? []), revision],
  };
}

/** The ticket with its stars and the pictures of the rating, and a recovery case where the stars are few. */
async function marked(
  tx: Transaction,
  { ticket, community, rules }: Closed,
  { input, context }: Rating,
): Promise<Draft> {
  const { caller, now } = context;
  const { stars } = input;
  const kept = attached(ticket, { caller, ids: input.photos, use: 'rating', now });
  // Whoever has answered need not be called for it any more.
  const draft = draftOf(filed({ ...ticket, ...kept, stars }));
  return needsRecovery(stars, rules.settings.lowScore)
    ? withRecovery(tx, draft, { community, rules, reason: 'lowScore', at: now })
    : draft;
}

/** The rating and the sums of the closing day in one transaction; an old revision stays and is taken out of the sums. */
async function write(
  tx: Transaction,
  rating: Rating,
): Promise<Outcome<{ readonly draft: Draft; readonly revision: number }, Code>> {
  const found = await rateable(tx, rating);
  if (!found.ok) return found;
  const { ticket, stored } = found.data;
  const revision = revisionOf(rating, stored);
  const document = documentOf(found.data, revision);
  await (stored === null ? tx.insert('ratings', document) : tx.put('ratings', document));
  const draft = await marked(tx, found.data, rating);
  await save(tx, draft);
  const before = { ticket, rating: stored === null ? null : currentOf(stored) };
  await recountRated(tx, before, { ticket: draft.ticket, rating: revision });
  await countAnswer(tx, document, { stored, revision });
  return done({ draft, revision: revision.revision });
}

/** 评价: only the people of the home, only what is closed; nobody else can make or change one. */
export const rate: Handler<'satisfaction.rate'> = async (input, context) => {
  const intent: Intent = { procedure: 'satisfaction.rate', input, context, keptDays: KEPT_DAYS };
  const checked = await checkAttachments(context.caller, { texts: [input.words], photos: input.photos });
  if (!checked.ok) return unlessDone<Rated, Code>(intent, checked);
  let committed: Draft | null = null;
  const outcome = await once<Rated, Code>(intent, async (tx) => {
    committed = null;
    const written = await write(tx, { input, context, wordsSafety: checked.data });
    if (!written.ok) return written;
    committed = written.data.draft;
    return done({ revision: written.data.revision });
  });
  if (outcome.ok) await follow(committed, context);
  return outcome;
};

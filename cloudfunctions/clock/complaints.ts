import { ring, type Clock, type Ring } from '#domain/clocks';
import { clockText, sayMissed } from '#domain/copy';
import type { CommunityDocument, ComplaintDocument, MessageDocument } from '../schema';
import { filedComplaint } from '../kit/complaints/filing';
import { complaintMessages, ringKindOf, rungOf } from '../kit/complaints/messages';
import { recountComplaint } from '../kit/complaints/sums';
import { followUp } from '../kit/messages/follow';
import type { Context } from '../kit/serve';
import { transact, type Transaction } from '../kit/database/transact';

/** How many clocks of a complaint warned and ran out. */
export interface Rung {
  readonly warned: number;
  readonly escalated: number;
}
interface Result {
  readonly ok: boolean;
  readonly rung: Rung;
  readonly messages: readonly MessageDocument[];
}

interface Rang {
  readonly clock: Clock;
  readonly ring: Ring;
}

const nothing: Result = { ok: false, rung: { warned: 0, escalated: 0 }, messages: [] };

const countOf = (rang: readonly Rang[], which: Ring): number => rang.filter((one) => one.ring === which).length;

/** One ring of one clock, told to the people on that rung. */
function messagesOf(complaint: ComplaintDocument, community: CommunityDocument, one: Rang & { readonly at: number }) {
  const { clock, ring: which, at } = one;
  const about = `${clock.kind}-${clock.startedAt}-${which}`;
  const kind = ringKindOf(which, complaint);
  const name = clockText[clock.kind];
  const note = kind === 'complaintMajor' ? sayMissed(name) : name;
  const to = rungOf(which, complaint, community);
  return complaintMessages(complaint, { kind, to, at, note, clock, about, community });
}

async function ringStored(tx: Transaction, seen: ComplaintDocument, at: number): Promise<Result> {
  const complaint = await tx.get('complaints', seen._id);
  if (complaint === null) return nothing;
  const results = complaint.clocks.map((clock) => ring(clock, at));
  const rang = results.flatMap(({ clock, rang: rings }) => rings.map((one): Rang => ({ clock, ring: one })));
  // Somebody was quicker: the front desk, or the same timer firing twice.
  if (rang.length === 0) return nothing;
  const community = await tx.get('communities', complaint.communityId);
  if (community === null) throw new Error(`complaint ${complaint._id} belongs to no community`);
  const messages = rang.flatMap((one) => messagesOf(complaint, community, { ...one, at }));
  const rung = filedComplaint({ ...complaint, clocks: results.map(({ clock }) => clock) });
  await tx.put('complaints', rung);
  await recountComplaint(tx, complaint, rung);
  for (const message of messages) await tx.insert('messages', message);
  return { ok: true, rung: { warned: countOf(rang, 'warn'), escalated: countOf(rang, 'escalate') }, messages };
}

/** Rings whatever is due on one complaint, in one transaction. What is missed stays missed. */
export async function ringComplaint(seen: ComplaintDocument, context: Context): Promise<Rung> {
  const { rung, messages } = await transact((tx) => ringStored(tx, seen, context.now));
  await followUp({ messages, album: null }, context);
  return rung;
}

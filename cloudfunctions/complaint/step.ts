import { stopClock } from '#domain/clocks';
import type { Api, Output } from '#domain/contract';
import type { Role } from '#domain/people';
import type { CommunityDocument, ComplaintDocument, MessageDocument } from '../schema';
import { filedComplaint } from '../kit/complaints/filing';
import { complaintMessages } from '../kit/complaints/messages';
import { recountComplaint } from '../kit/complaints/sums';
import { once, unlessDone, type Intent } from '../kit/database/once';
import type { Transaction } from '../kit/database/transact';
import { intentOf } from '../kit/intent';
import { followUp } from '../kit/messages/follow';
import { done, refused, type Outcome } from '../kit/outcome';
import { attached } from '../kit/pictures/kept';
import { checkWords } from '../kit/platform/safety';
import { rolesOverComplaint } from '../kit/policies/complaint';
import type { Context } from '../kit/serve';
import { rulesNow, type Rules } from '../kit/settings';
import { effects, type Stepping } from './events';

export type Written = Output<Api['complaint.add']>;
export type OnComplaint = Exclude<Api['complaint.reply']['errors'][number], 'TEXT_UNSAFE'>;

interface StepInput {
  readonly requestId: string;
  readonly complaintId: string;
  /** Null: whatever it has come to, where the same is said to many. */
  readonly version: number | null;
  readonly words: string;
}

export interface Step {
  readonly kind: Stepping;
  readonly input: StepInput;
  readonly photos: readonly string[];
  readonly context: Context;
  /** What else changes. */
  readonly brings?: (complaint: ComplaintDocument, rules: Rules) => Partial<ComplaintDocument>;
}

interface Admitted {
  readonly complaint: ComplaintDocument;
  readonly role: Role;
}

/** The stored complaint, where this caller may do this to this version of it. */
export async function admitted(
  tx: Transaction,
  { kind, input, context }: Pick<Step, 'kind' | 'context'> & { readonly input: Omit<StepInput, 'requestId' | 'words'> },
): Promise<Outcome<Admitted, OnComplaint>> {
  const complaint = await tx.get('complaints', input.complaintId);
  const roles = complaint === null ? [] : rolesOverComplaint(context.caller, complaint);
  const role = effects[kind].by.find((speaker) => roles.includes(speaker));
  if (complaint === null || role === undefined) return refused('COMPLAINT_NOT_FOUND');
  if (complaint.state === 'settled') return refused('COMPLAINT_SETTLED');
  const seen = input.version ?? complaint.version;
  return complaint.version === seen ? done({ complaint, role }) : refused('COMPLAINT_CHANGED');
}

/** The complaint with one event more. */
export function stepped(
  { complaint, role }: Admitted,
  { kind, input, photos, context }: Omit<Step, 'brings'>,
  more: Partial<ComplaintDocument> = {},
): ComplaintDocument {
  const { caller, now } = context;
  const { to } = effects[kind];
  const stops: readonly string[] = effects[kind].stops;
  const by = { role, personId: caller.id, name: caller.name };
  return filedComplaint({
    ...complaint,
    ...attached(complaint, { caller, ids: photos, use: 'work', now }),
    version: complaint.version + 1,
    state: to ?? complaint.state,
    clocks: complaint.clocks.map((clock) => (stops.includes(clock.kind) ? stopClock(clock, now) : clock)),
    ...more,
    events: [...complaint.events, { kind, at: now, by, words: input.words, photos }],
  });
}

/** Whoever did not speak hears of it. */
function told(complaint: ComplaintDocument, community: CommunityDocument, { kind, input, context }: Step) {
  const { tells, hears, quotes } = effects[kind];
  if (tells === null) return [];
  const to = hears(complaint, community).filter(({ personId }) => personId !== context.caller.id);
  const note = quotes ? input.words : '';
  const about = String(complaint.version);
  return complaintMessages(complaint, { kind: tells, to, at: context.now, note, clock: null, about, community });
}

export async function communityOf(
  tx: Transaction,
  { _id, communityId }: ComplaintDocument,
): Promise<CommunityDocument> {
  const community = await tx.get('communities', communityId);
  if (community === null) throw new Error(`complaint ${_id} belongs to no community`);
  return community;
}

/** What is left to do after the commit. */
interface Committed {
  readonly complaint: ComplaintDocument;
  readonly messages: readonly MessageDocument[];
}

async function write(tx: Transaction, step: Step): Promise<Outcome<Committed, OnComplaint>> {
  const before = await admitted(tx, step);
  if (!before.ok) return before;
  const community = await communityOf(tx, before.data.complaint);
  const more = step.brings?.(before.data.complaint, rulesNow(community));
  const complaint = stepped(before.data, step, more);
  const messages = told(complaint, community, step);
  await tx.put('complaints', complaint);
  await recountComplaint(tx, before.data.complaint, complaint);
  for (const message of messages) await tx.insert('messages', message);
  return done({ complaint, messages });
}

export const intentOfStep = ({ kind, input, photos, context }: Step): Intent => {
  const whole: Intent['input'] & { readonly photos: readonly string[] } = { ...input, photos };
  return intentOf(`complaint.${kind}`, whole, context);
};

/** One person says or does one thing on a complaint: decided and written once, then told to the other side. */
export async function stepComplaint(step: Step): Promise<Outcome<Written, OnComplaint | 'BAD_INPUT'>> {
  let committed: Committed | null = null;
  const outcome = await once<Written, OnComplaint>(intentOfStep(step), async (tx) => {
    committed = null;
    const written = await write(tx, step);
    if (!written.ok) return written;
    committed = written.data;
    const { _id, version, state } = written.data.complaint;
    return done({ complaintId: _id, version, state });
  });
  if (outcome.ok) await followed(committed, step.context);
  return outcome;
}

async function followed(committed: Committed | null, context: Context): Promise<void> {
  if (committed === null) return;
  const { complaint: document, messages } = committed;
  await followUp({ messages, album: { name: 'complaints', document } }, context);
}

/** What staff write: words only, looked at by the platform first. */
export async function answerComplaint(
  step: Omit<Step, 'photos'>,
): Promise<Outcome<Written, OnComplaint | 'TEXT_UNSAFE' | 'BAD_INPUT'>> {
  const whole: Step = { ...step, photos: [] };
  return (await checkWords(step.context.caller, step.input.words)) === 'risky'
    ? unlessDone<Written, 'TEXT_UNSAFE'>(intentOfStep(whole), refused('TEXT_UNSAFE'))
    : stepComplaint(whole);
}

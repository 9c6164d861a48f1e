import { stopClock, type ComplaintClock } from '#domain/clocks';
import type { ComplaintEvent, ComplaintState } from '#domain/complaint';
import type { Api, Output } from '#domain/contract';
import type { MessageKind } from '#domain/messages';
import type { Role } from '#domain/people';
import type { CommunityDocument, ComplaintDocument, MessageDocument } from '../schema';
import { filedComplaint } from '../kit/complaints/filing';
import { complaintMessages, handlersOf } from '../kit/complaints/messages';
import { followUp } from '../kit/messages/follow';
import { intentOf } from '../kit/intent';
import { once, unlessDone, type Intent } from '../kit/database/once';
import { done, refused, type Outcome } from '../kit/outcome';
import { attached } from '../kit/pictures/kept';
import { rolesOverComplaint } from '../kit/policies/complaint';
import { checkWords } from '../kit/platform/safety';
import type { Context } from '../kit/serve';

import type { Transaction } from '../kit/database/transact';

export type Written = Output<Api['complaint.add']>;
type OnComplaint = Exclude<Api['complaint.reply']['errors'][number], 'TEXT_UNSAFE'>;

/** What each event does to a complaint. `to` null: the state stays; `by` in the order in which roles speak. */
const steps = {
  add: { by: ['owner'], to: null, stops: [], tells: 'complaintToHandle' },
  reply: { by: ['frontDesk', 'manager'], to: 'replied', stops: ['complaintReply'], tells: 'complaintReplied' },
  settle: {
    by: ['frontDesk', 'manager'],
    to: 'settled',
    // A result without a reply before it is the first reply as well.
    stops: ['complaintReply', 'complaintResult'],
    tells: 'complaintSettled',
  },
} as const satisfies Record<
  Exclude<ComplaintEvent, 'receive'>,
  {
    readonly by: readonly Role[];
    readonly to: ComplaintState | null;
    readonly stops: readonly ComplaintClock[];
    readonly tells: MessageKind;
  }
>;

interface StepInput {
  readonly requestId: string;
  readonly complaintId: string;
  readonly version: number;
  readonly words: string;
  readonly photos: readonly string[];
}

export interface Step {
  readonly kind: keyof typeof steps;
  readonly input: StepInput;
  readonly context: Context;
}

interface Admitted {
  readonly complaint: ComplaintDocument;
  readonly role: Role;
}

/** The stored complaint, where this caller may do this to this version of it. */
async function admitted(tx: Transaction, { kind, input, context }: Step): Promise<Outcome<Admitted, OnComplaint>> {
  const complaint = await tx.get('complaints', input.complaintId);
  const roles = complaint === null ? [] : rolesOverComplaint(context.caller, complaint);
  const role = steps[kind].by.find((speaker) => roles.includes(speaker));
  if (complaint === null || role === undefined) return refused('COMPLAINT_NOT_FOUND');
  if (complaint.state === 'settled') return refused('COMPLAINT_SETTLED');
  return complaint.version === input.version ? done({ complaint, role }) : refused('COMPLAINT_CHANGED');
}

function stepped({ complaint, role }: Admitted, { kind, input, context }: Step): ComplaintDocument {
  const { caller, now } = context;
  const { words, photos } = input;
  const { to } = steps[kind];
  const stops: readonly string[] = steps[kind].stops;
  return filedComplaint({
    ...complaint,
    ...attached(complaint, { caller, ids: photos, use: 'work', now }),
    version: complaint.version + 1,
    state: to ?? complaint.state,
    clocks: complaint.clocks.map((clock) => (stops.includes(clock.kind) ? stopClock(clock, now) : clock)),
    events: [
      ...complaint.events,
      { kind, at: now, by: { role, personId: caller.id, name: caller.name }, words, photos },
    ],
  });
}

/** Whoever did not speak hears of it. */
function told(complaint: ComplaintDocument, community: CommunityDocument, { kind, input, context }: Step) {
  const to = kind === 'add' ? handlersOf(complaint, community) : [complaint.person];
  const note = kind === 'add' ? '' : input.words;
  const about = String(complaint.version);
  return complaintMessages(complaint, {
    kind: steps[kind].tells,
    to,
    at: context.now,
    note,
    clock: null,
    about,
    community,
  });
}

/** What is left to do after the commit. */
interface Committed {
  readonly complaint: ComplaintDocument;
  readonly messages: readonly MessageDocument[];
}

async function write(tx: Transaction, step: Step): Promise<Outcome<Committed, OnComplaint>> {
  const before = await admitted(tx, step);
  if (!before.ok) return before;
  const complaint = stepped(before.data, step);
  const community = await tx.get('communities', complaint.communityId);
  if (community === null) throw new Error(`complaint ${complaint._id} belongs to no community`);
  const messages = told(complaint, community, step);
  await tx.put('complaints', complaint);
  for (const message of messages) await tx.insert('messages', message);
  return done({ complaint, messages });
}

export const intentOfStep = ({ kind, input, context }: Step): Intent => intentOf(`complaint.${kind}`, input, context);

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

/** What staff write back: words only. */
export async function answerComplaint(
  kind: 'reply' | 'settle',
  input: Omit<StepInput, 'photos'>,
  context: Context,
): Promise<Outcome<Written, OnComplaint | 'TEXT_UNSAFE' | 'BAD_INPUT'>> {
  const step: Step = { kind, input: { ...input, photos: [] }, context };
  return (await checkWords(context.caller, input.words)) === 'risky'
    ? unlessDone<Written, 'TEXT_UNSAFE'>(intentOfStep(step), refused('TEXT_UNSAFE'))
    : stepComplaint(step);
}

import type { Api, Output } from '#domain/contract';
import type { RecoveryEvent, RecoveryMeasure } from '#domain/recovery';
import type { MessageDocument, RecoveryDocument } from '../schema';
import { once, unlessDone, type Intent } from '../kit/database/once';
import type { Transaction } from '../kit/database/transact';
import { intentOf } from '../kit/intent';
import { followUp } from '../kit/messages/follow';
import { done, refused, type Outcome } from '../kit/outcome';
import { checkWords } from '../kit/platform/safety';
import { rolesOver } from '../kit/policies/ticket';
import { recoveryMessages, type Concerned } from '../kit/recovery/messages';
import { keepInStep } from '../kit/recovery/ticket';
import type { Context } from '../kit/serve';
import { communityOf } from '../kit/tickets/life/move';

export type Written = Output<Api['recovery.contact']>;
type Always = 'RECOVERY_NOT_FOUND' | 'RECOVERY_CHANGED';

interface StepInput {
  readonly requestId: string;
  readonly recoveryId: string;
  readonly version: number;
  readonly words: string;
}

/** One thing somebody does on a case. `E`: in which ways it can fail besides those all share. */
export interface Step<E extends string> {
  readonly kind: RecoveryEvent;
  /** In which role over the ticket. */
  readonly by: 'manager' | 'owner';
  readonly input: StepInput;
  readonly context: Context;
  readonly measure?: RecoveryMeasure;
  /** Why it cannot be done now; null: it can. */
  readonly refuses: (one: RecoveryDocument) => E | null;
  /** What it changes besides being written down. */
  readonly brings: (one: RecoveryDocument) => Partial<RecoveryDocument>;
  /** Who is told what; null: nobody. */
  readonly tells: { readonly kind: 'recoverySettled' | 'recoveryAnswered'; readonly note: string } | null;
}

/** The case with its ticket, where this caller may do this to this version of it. Somebody else's does not exist. */
async function admitted<E extends string>(
  tx: Transaction,
  { by, input, context, refuses }: Step<E>,
): Promise<Outcome<Concerned, E | Always>> {
  const one = await tx.get('recoveries', input.recoveryId);
  const ticket = one === null ? null : await tx.get('tickets', one.ticketId);
  if (one === null || ticket === null || !rolesOver(context.caller, ticket).includes(by)) {
    return refused('RECOVERY_NOT_FOUND');
  }
  const refusal = refuses(one);
  if (refusal !== null) return refused(refusal);
  if (one.version !== input.version) return refused('RECOVERY_CHANGED');
  return done({ one, ticket, community: await communityOf(tx, ticket) });
}

function stepped<E extends string>(one: RecoveryDocument, step: Step<E>): RecoveryDocument {
  const { kind, by: role, input, context, measure = null, brings } = step;
  const { caller, now: at } = context;
  const by = { role, personId: caller.id, name: caller.name };
  const events = [...one.events, { kind, at, by, measure, words: input.words }];
  return { ...one, ...brings(one), version: one.version + 1, events };
}

interface Committed {
  readonly one: RecoveryDocument;
  readonly messages: readonly MessageDocument[];
}

async function write<E extends string>(tx: Transaction, step: Step<E>): Promise<Outcome<Committed, E | Always>> {
  const found = await admitted(tx, step);
  if (!found.ok) return found;
  const { now } = step.context;
  const one = stepped(found.data.one, step);
  const messages = step.tells === null ? [] : recoveryMessages({ ...found.data, one }, { ...step.tells, at: now });
  await tx.put('recoveries', one);
  await keepInStep(tx, found.data.ticket, { one, closedAt: step.kind === 'close' ? now : null });
  for (const message of messages) await tx.insert('messages', message);
  return done({ one, messages });
}

const intentOfStep = <E extends string>({ kind, input, context }: Step<E>): Intent =>
  intentOf(`recovery.${kind}`, input, context);

/** Words looked at by the platform, then decided and written once, with the ticket, then told. */
export async function stepRecovery<E extends string>(
  step: Step<E>,
): Promise<Outcome<Written, E | Always | 'TEXT_UNSAFE' | 'BAD_INPUT'>> {
  const intent = intentOfStep(step);
  const risky = (await checkWords(step.context.caller, step.input.words)) === 'risky';
  if (risky) return unlessDone<Written, 'TEXT_UNSAFE'>(intent, refused('TEXT_UNSAFE'));
  let committed: Committed | null = null;
  const outcome = await once<Written, E | Always>(intent, async (tx) => {
    committed = null;
    const written = await write(tx, step);
    if (!written.ok) return written;
    committed = written.data;
    const { _id: recoveryId, version, state } = written.data.one;
    return done({ recoveryId, version, state });
  });
  if (outcome.ok) await told(committed, step.context);
  return outcome;
}

const told = async (committed: Committed | null, context: Context): Promise<void> => {
  if (committed !== null) await followUp({ messages: committed.messages, album: null }, context);
};

import * as v from 'valibot';
import { recoveryAnswers, recoveryEvents, recoveryMeasures, recoveryReasons, recoveryStates } from '#domain/recovery';
import { roles } from '#domain/people';
import { procedure } from './procedure';
import { clock, cursor, id, note, phoneNumber, rating, requestId, ticketCard, time, version, words } from './shapes';

const line = v.strictObject({
  id,
  version,
  ticketId: id,
  number: v.string(),
  home: v.string(),
  reason: v.picklist(recoveryReasons),
  state: v.picklist(recoveryStates),
  openedAt: time,
  /** The manager's clock; null once it is closed. */
  dueAt: v.nullable(time),
  /** The manager who looks after it; '': nobody has taken it yet. */
  manager: v.string(),
  /** The owner's second answer; null: not given (yet). */
  answer: v.nullable(v.picklist(recoveryAnswers)),
});
const write = { requestId, recoveryId: id, version } as const;
const written = v.strictObject({ recoveryId: id, version, state: v.picklist(recoveryStates) });
const onCase = ['RECOVERY_NOT_FOUND', 'RECOVERY_CHANGED', 'RECOVERY_CLOSED', 'TEXT_UNSAFE'] as const;

/** 挽回: a manager makes good what went wrong. The score that opened the case stays what it is. */
export const recoveryApi = {
  /** Open ones by what is due first; closed ones newest first. */
  'recovery.list': procedure({
    roles: ['manager'],
    input: v.strictObject({ communityId: id, state: v.picklist(recoveryStates), cursor }),
    output: v.strictObject({ items: v.array(line), cursor }),
    errors: [],
  }),
  'recovery.get': procedure({
    roles: ['manager'],
    input: v.strictObject({ recoveryId: id }),
    output: v.strictObject({
      ...line.entries,
      card: ticketCard,
      clock: v.nullable(clock),
      /** The score as it was given; null where the case was opened without one. */
      rating: v.nullable(rating),
      /** What the owner said where it is not fixed, or on the phone. */
      said: v.string(),
      /** In full: a manager calls the owner. Null: nobody to call. */
      owner: v.nullable(v.strictObject({ name: v.string(), phone: phoneNumber })),
      /** What usually helps, the likeliest first. */
      suggested: v.array(v.picklist(recoveryMeasures)),
      timeline: v.array(
        v.strictObject({
          kind: v.picklist(recoveryEvents),
          at: time,
          by: v.strictObject({ role: v.picklist(roles), name: v.string() }),
          measure: v.nullable(v.picklist(recoveryMeasures)),
          words: v.string(),
        }),
      ),
      result: v.string(),
    }),
    errors: ['RECOVERY_NOT_FOUND'],
  }),
  /** A call or a visit to the owner; whoever makes the first one looks after the case. */
  'recovery.contact': procedure({
    roles: ['manager'],
    input: v.strictObject({ ...write, words: note }),
    output: written,
    errors: onCase,
  }),
  'recovery.measure': procedure({
    roles: ['manager'],
    input: v.strictObject({ ...write, measure: v.picklist(recoveryMeasures), words }),
    output: written,
    errors: onCase,
  }),
  /** The result, told to the owner, who is asked for a second answer. Needs a contact before it. */
  'recovery.close': procedure({
    roles: ['manager'],
    input: v.strictObject({ ...write, words: note }),
    output: written,
    errors: [...onCase, 'RECOVERY_WITHOUT_CONTACT'],
  }),
  /** What the owner of the ticket sees of it. */
  'recovery.mine': procedure({
    roles: ['owner'],
    input: v.strictObject({ recoveryId: id }),
    output: v.strictObject({
      id,
      version,
      ticketId: id,
      number: v.string(),
      reason: v.picklist(recoveryReasons),
      state: v.picklist(recoveryStates),
      openedAt: time,
      manager: v.string(),
      measures: v.array(v.strictObject({ measure: v.picklist(recoveryMeasures), at: time, words: v.string() })),
      result: v.string(),
      answer: v.nullable(v.strictObject({ answer: v.picklist(recoveryAnswers), words: v.string(), at: time })),
    }),
    errors: ['RECOVERY_NOT_FOUND'],
  }),
  /** 业主再次答复, once. */
  'recovery.answer': procedure({
    roles: ['owner'],
    input: v.strictObject({ ...write, answer: v.picklist(recoveryAnswers), words }),
    output: written,
    errors: ['RECOVERY_NOT_FOUND', 'RECOVERY_CHANGED', 'RECOVERY_NOT_CLOSED', 'RECOVERY_ANSWERED', 'TEXT_UNSAFE'],
  }),
} as const;

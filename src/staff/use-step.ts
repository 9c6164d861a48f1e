import { useCallback, useRef, useState } from 'react';
import { errorText, outboxText, titleOf } from '#domain/copy';
import type { CallCode, CallData } from '../api/call';
import { submit, type Freight, type Said, type Submitted } from '../api/outbox';
import { say } from '../api/phone';

export interface StepInHand {
  readonly busy: boolean;
  /** Why it did not work, in words; null: it did, or was not tried. */
  readonly problem: string | null;
  readonly code: CallCode | null;
  /** Null where it is under way already: a second tap does nothing. */
  readonly run: (said: Said, freight?: Freight) => Promise<Submitted | null>;
}

const problemOf = (submitted: Submitted): string | null => {
  if (submitted.kind === 'refused') return errorText[submitted.code];
  return submitted.kind === 'full' ? outboxText.full : null;
};

const idle = { busy: false, problem: null, code: null } as const;

/**
 * One thing done to a work order: at once, or kept on the phone and said so. It belongs to the page and not to a
 * button: while it is under way the queue already counts it, and the button of the step before would be gone.
 */
export const useStep = (ticket: CallData<'ticket.get'> | null): StepInHand => {
  const [state, setState] = useState<Omit<StepInHand, 'run'>>(idle);
  const running = useRef(false);
  const id = ticket?.id ?? '';
  const version = ticket?.version ?? 0;
  const home = ticket?.home ?? '';
  const title = ticket === null ? '' : titleOf(ticket);
  const run = useCallback(
    async (said: Said, freight?: Freight): Promise<Submitted | null> => {
      if (running.current || id === '') return null;
      running.current = true;
      setState({ ...idle, busy: true });
      const submitted = await submit(said, { ticketId: id, version, title, home }, freight);
      running.current = false;
      setState({
        busy: false,
        problem: problemOf(submitted),
        code: submitted.kind === 'refused' ? submitted.code : null,
      });
      if (submitted.kind === 'kept') say(outboxText.kept);
      return submitted;
    },
    [id, version, title, home],
  );
  return { ...state, run };
};

/** It is the queue's business now: the form may forget it. */
export const isTaken = (submitted: Submitted | null): boolean =>
  submitted !== null && (submitted.kind === 'sent' || submitted.kind === 'kept');

/** What is on the screen is not true any more. What was sent is noticed by the page itself. */
export const isRefused = (submitted: Submitted | null): boolean => submitted?.kind === 'refused';

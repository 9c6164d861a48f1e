import { sayText } from '#domain/copy';
import type { CallCode } from './call';
import { say } from './phone';
import { useIntent } from './use-intent';
import { useWriting, type Writing } from './use-writing';

interface Saying {
  readonly writing: Writing;
  readonly busy: boolean;
  readonly code: CallCode | null;
  /** True where it was said. */
  readonly send: () => Promise<boolean>;
}

/** 留言: words and pictures for the other side of one ticket, written on its timeline. */
export const useSay = (ticketId: string): Saying => {
  const writing = useWriting(`say ${ticketId}`);
  const { run, busy, code } = useIntent('ticket.say', `${ticketId} ${writing.stamp}`);
  const send = async (): Promise<boolean> => {
    if ((await run({ ticketId, ...writing.sent() })) === null) return false;
    writing.done();
    say(sayText.sent);
    return true;
  };
  return { writing, busy, code, send };
};

import type { CallCode, CallData } from '../../api/call';
import { say } from '../../api/phone';
import { useIntent } from '../../api/use-intent';
import { useWriting, type Writing } from '../../api/use-writing';

export type Recovery = CallData<'recovery.get'>;

export const wasContacted = ({ timeline }: Pick<Recovery, 'timeline'>): boolean =>
  timeline.some(({ kind }) => kind === 'contact');

export interface WordsWork {
  readonly writing: Writing;
  readonly busy: boolean;
  readonly code: CallCode | null;
  readonly submit: () => Promise<void>;
}

interface Step {
  readonly name: 'recovery.contact' | 'recovery.close';
  readonly recovery: Recovery;
  /** Said when it is written. */
  readonly done: string;
  readonly onDone: () => void;
  readonly onChanged: () => Promise<void>;
}

/**
 * Words written on a case. They are kept until they are there; where somebody else was quicker, the case is read again
 * and the words wait for a second tap.
 */
export const useWords = ({ name, recovery, done, onDone, onChanged }: Step): WordsWork => {
  const writing = useWriting(`${name} ${recovery.id}`);
  const { run, busy, code } = useIntent(name, `${recovery.id} ${writing.stamp}`);
  const submit = async (): Promise<void> => {
    const { id: recoveryId, version } = recovery;
    const written = await run({ recoveryId, version, words: writing.words.trim() });
    if (written !== null) {
      writing.done();
      say(done);
      onDone();
    }
    await onChanged();
  };
  return { writing, busy, code, submit };
};

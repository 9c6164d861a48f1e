import { readStored, writeStored } from '../../api/store';

const KEY = 'answered';
const KEPT = 60;

const known = (): readonly string[] => (readStored(KEY) as readonly string[] | null) ?? [];

/** Messages answered with 「修好了」 on this phone: they do not ask again. */
export const wasAnswered = (messageId: string): boolean => known().includes(messageId);

export const markAnswered = (messageId: string): void => {
  writeStored(KEY, [messageId, ...known()].slice(0, KEPT));
};

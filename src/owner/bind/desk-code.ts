import type { CallData } from '../../api/call';
import { dropStored, readStored, writeStored } from '../../api/store';

export type DeskCode = CallData<'home.askDesk'>;

const KEY = 'deskCode';

/** Kept while one walks to the front desk; null when there is none, or its time is over. */
export const keptDeskCode = (): DeskCode | null => {
  const kept = readStored(KEY) as DeskCode | null;
  return kept !== null && kept.expiresAt > Date.now() ? kept : null;
};

export const keepDeskCode = (code: DeskCode): void => {
  writeStored(KEY, code);
};

export const dropDeskCode = (): void => {
  dropStored(KEY);
};

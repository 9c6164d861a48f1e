import type { CallData } from '../../api/call';
import { dropStored, readStored, writeStored } from '../../api/store';

export interface DeskCode extends Readonly<CallData<'home.askDesk'>> {
  /** Homes one had when asking: any other is what the front desk has given. */
  readonly before: readonly string[];
}

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

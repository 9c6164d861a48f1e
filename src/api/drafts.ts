import { dropStored, readStored, writeStored } from './store';

/** What a person has begun to write, kept at every change until it is sent. */
export interface Draft<T> {
  readonly savedAt: number;
  readonly value: T;
}

export const loadDraft = <T>(name: string): Draft<T> | null => readStored(`draft.${name}`) as Draft<T> | null;

export const saveDraft = (name: string, value: unknown): boolean =>
  writeStored(`draft.${name}`, { savedAt: Date.now(), value } satisfies Draft<unknown>);

export const dropDraft = (name: string): void => {
  dropStored(`draft.${name}`);
};

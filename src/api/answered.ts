import { readStored, writeStored } from './store';

/** A finished repair that can be answered in one tap: the version is what the person saw when they were told. */
export interface Asked {
  readonly ticketId: string;
  readonly version: number;
}

const KEY = 'answered';
const KEPT = 60;

const nameOf = ({ ticketId, version }: Asked): string => `${ticketId} ${version}`;
const known = (): readonly string[] => (readStored(KEY) as readonly string[] | null) ?? [];

/** Answered on this phone, in the list or on the ticket: its message does not ask again. */
export const wasAnswered = (asked: Asked): boolean => known().includes(nameOf(asked));

export const markAnswered = (asked: Asked): void => {
  writeStored(KEY, [nameOf(asked), ...known().filter((other) => other !== nameOf(asked))].slice(0, KEPT));
};

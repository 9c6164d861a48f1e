import { createHash, randomBytes } from 'node:crypto';

/** Milliseconds as text that sorts like the number. */
export const timeKey = (ms: number): string => String(ms).padStart(14, '0');

/** A new id; sorts by time of making, unguessable by its 64 random bits. */
export const newId = (now: number): string => `${timeKey(now)}-${randomBytes(8).toString('hex')}`;

/** A whole number from 0 to `below` - 1. */
export const randomBelow = (below: number): number => randomBytes(6).readUIntBE(0, 6) % below;

const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, ordered(inner)]));
};

/** The same for the same values, whatever the order of keys. */
export const hashOf = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(ordered(value)))
    .digest('hex');

/** A person works in several communities as several technicians, each with their own load. */
export const technicianIdOf = (personId: string, communityId: string): string => `${personId}:${communityId}`;

import { schema, type CollectionName } from '../../cloudfunctions/schema';
import { differences } from '../../config/sums/differences';
import type { TestCloud } from '../support/cloud';
import { MARK } from './spoil';

const collections = Object.keys(schema.collections) as CollectionName[];

const forbidden = (key: string): boolean =>
  key.startsWith('$') || key.includes(MARK) || ['__proto__', 'constructor', 'prototype'].includes(key);

/** Names of fields anywhere in a stored value that nobody of us wrote. */
function strangeKeys(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(strangeKeys);
  if (typeof value !== 'object' || value === null) return [];
  const own = Object.entries(value);
  return own.flatMap(([key, inner]) => [...(forbidden(key) ? [key] : []), ...strangeKeys(inner)]);
}

/** Numbers that no sum survives. */
function brokenNumbers(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + brokenNumbers(one), 0);
  if (typeof value === 'number') return Number.isFinite(value) ? 0 : 1;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, one) => sum + brokenNumbers(one), 0);
}

/** What is wrong with what is stored, whatever was called before; empty: nothing. */
export function wrongWith(test: TestCloud): readonly string[] {
  const stored = collections.flatMap((name) => test.all(name).map((document) => ({ name, document })));
  const strange = stored.flatMap(({ name, document }) =>
    [...strangeKeys(document), ...(brokenNumbers(document) > 0 ? ['a number that is none'] : [])].map(
      (key) => `${name} ${document._id}: ${key}`,
    ),
  );
  const sums = differences({
    ...{ tickets: test.all('tickets'), ratings: test.all('ratings'), daySums: test.all('daySums') },
  }).flatMap(({ different }) => different.map((day) => `sums of ${day}`));
  return [...strange, ...sums, ...wrongSlots(test), ...wrongTimelines(test)];
}

/** Every visit ahead has its place, and no slot has given away more than it has. */
function wrongSlots(test: TestCloud): readonly string[] {
  const now = test.cloud.clock.now();
  return test.all('slots').flatMap(({ _id, taken }) => {
    const booked = test
      .all('tickets')
      .filter(({ appointment, open, arrivedAt }) => open && appointment?.id === _id && arrivedAt === null)
      .filter(({ appointment }) => (appointment?.startsAt ?? 0) > now).length;
    const right = Number.isInteger(taken) && taken >= booked;
    return right ? [] : [`slot ${_id}: ${taken} taken, ${booked} booked`];
  });
}

/** Every version of a ticket has an event. */
function wrongTimelines(test: TestCloud): readonly string[] {
  const ids = new Set(test.all('ticketEvents').map(({ ticketId, version }) => `${ticketId}:${version}`));
  return test
    .all('tickets')
    .flatMap(({ _id, version }) =>
      Array.from({ length: version }, (_, n) => `${_id}:${n + 1}`).filter((event) => !ids.has(event)),
    );
}

import { rulesOfCommunities, rulesOfVersions } from './0001-rules';
import { tickets } from './0003-tickets';
import { complaints, recoveries } from './0004-cases';
import { cases, causes, ratings } from './0006-registers';
import { complaintSums, daySums } from './0009-sums';
import type { Migration } from './migration';

/** Every migration, in order. A number is never used again and never left out. */
export const migrations: readonly Migration[] = [
  // From the day routing came up to the day satisfaction did.
  ...[rulesOfCommunities, rulesOfVersions],
  ...[tickets, recoveries, complaints],
  ...[cases, causes, ratings],
  ...[daySums, complaintSums],
];

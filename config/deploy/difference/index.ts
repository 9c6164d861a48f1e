import type { Actual, Desired } from '../state';
import type { Line } from '../step';
import { databaseLines, storageLines } from './database';
import { functionLines } from './functions';

/** What has to be done to make an environment what the code says; empty where nothing has. */
export const difference = (desired: Desired, actual: Actual): readonly Line[] => [
  ...databaseLines(desired, actual),
  ...functionLines(desired, actual),
  ...storageLines(desired, actual),
];

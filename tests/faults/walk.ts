import { seeded } from '../../local/cloud/faults/random';
import type { TestCloud } from '../support/cloud';
import type { Operation, Title } from './stage';

/** Where every test of one file begins: the same data, as often as wanted. */
export interface Stage {
  readonly test: TestCloud;
  readonly operations: readonly Operation[];
  /** Back to how everything was. */
  readonly back: () => void;
}

/** `npm run faults` */
export const everything = process.env['ANJU_FAULTS'] === 'all';

/** Those that do not rule one another out; the account goes last, with everything else done. */
const together: readonly Title[] = ['报修', '报修并预约', '改约', '接单', '完工', '没修好', '评价', '改评价'];

const shuffled = <T>(items: readonly T[], seed: number): readonly T[] => {
  const random = seeded(seed);
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
};

export function find(operations: readonly Operation[], title: Title): Operation {
  const found = operations.find((one) => one.title === title);
  if (found === undefined) throw new Error(title);
  return found;
}

/** One of every write in an order of chance. */
export const mixed = (operations: readonly Operation[], seed: number): readonly Operation[] => [
  ...shuffled(together, seed).map((title) => find(operations, title)),
  find(operations, '注销'),
];

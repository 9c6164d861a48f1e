import type { Doc } from '../../../config/data/connection/sdk';
import { randomFrom, type Random } from '../../../local/demo/random';

const pick = <T>(random: Random, list: readonly T[]): T => {
  const one = list[Math.floor(random() * list.length)];
  if (one === undefined) throw new Error('an empty list');
  return one;
};

const texts = [
  '',
  ' ',
  '三栋渗水',
  '🛠️👨‍👩‍👧',
  'e\u0301',
  '"\\\n\t\u0000',
  '$date',
  'NaN',
  '1e5',
  'cloud://elsewhere.b/p.jpg',
  '见 cloud://anju-a.6c6f-anju-a/a.jpg',
  '长'.repeat(20_000),
];
const numbers = [0, 1, -1, 0.1, 1e-9, 1e300, -2.5, 2 ** 31, 2 ** 53 - 1, -(2 ** 53 - 1), 1_700_000_000_000];
const dates = [new Date(0), new Date(-1), new Date('2026-11-23T01:02:03.004Z'), new Date('9999-12-31T23:59:59.999Z')];

function valueOf(random: Random, depth: number): unknown {
  const kind = Math.floor(random() * (depth > 3 ? 5 : 7));
  const several = <T>(make: () => T): T[] => Array.from({ length: Math.floor(random() * 4) }, make);
  const value = () => valueOf(random, depth + 1);
  switch (kind) {
    case 0:
      return null;
    case 1:
      return random() < 0.5;
    case 2:
      return pick(random, numbers);
    case 3:
      return pick(random, dates);
    case 4:
      return pick(random, texts);
    case 5:
      return several(value);
    default:
      return Object.fromEntries(several(() => [`字段${Math.floor(random() * 100)}`, value()]));
  }
}

/** Documents of everything that can be stored: dates, numbers of all sizes, odd letters, nothing, lists in lists. */
export function oddDocuments(count: number, seed: number): readonly Doc[] {
  const random = randomFrom(seed);
  const fields = ['a', 'b', '丙'];
  return Array.from({ length: count }, (_, n) => ({
    _id: `${pick(random, ['odd', 'Odd', '怪', '🛠️'])}-${n}`,
    ...Object.fromEntries(fields.filter(() => random() < 0.8).map((field) => [field, valueOf(random, 0)])),
  }));
}

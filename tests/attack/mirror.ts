import { schema, type CollectionName } from '../../cloudfunctions/schema';
import type { TestCloud } from '../support/cloud';

/** Who and what of 安居苑 becomes who and what of 邻里苑. */
const names: readonly (readonly [string, string])[] = [
  ...([
    ['h-501', 'h-101'],
    ['h-502', 'h-101'],
    ['s-lift', 's-pump'],
    ['k-1', 'k-2'],
    ['anju', 'linli'],
  ] as const),
  ...(['owner', 'technician', 'manager', 'supervisor'] as const).flatMap((key) => [
    [`p-${key}`, `p-other-${key}`] as const,
    [`openid-${key}`, `openid-other-${key}`] as const,
    [`f-${key}`, `f-other-${key}`] as const,
  ]),
  ...([
    ['p-frontdesk', 'p-other-frontdesk'],
    ['openid-frontdesk', 'openid-other-frontdesk'],
  ] as const),
];

/** The same length, other letters: still an id of ours. */
const otherId = (id: string): string => id.replace(/[0-9a-f]{16}$/, (tail) => Array.from(tail).reverse().join(''));

function mirrored(text: string): string {
  const moved = names.reduce((changed, [from, to]) => changed.replaceAll(from, to), text);
  return moved.replace(/\d{14}-[0-9a-f]{16}|\b[0-9a-f]{32}\b/g, otherId).replaceAll('i-waiting', 'i-elsewhere');
}

/** Things the seed has of both communities already. */
const seeded: readonly CollectionName[] = [
  ...(['communities', 'homes', 'people', 'spots', 'staff', 'technicians', 'contractors', 'requests', 'tries'] as const),
];

/** Everything that happened in 安居苑 happened in 邻里苑 as well: the same things, with other ids and other people. */
export async function mirror(test: TestCloud): Promise<void> {
  for (const name of Object.keys(schema.collections) as CollectionName[]) {
    if (seeded.includes(name)) continue;
    const copies = JSON.parse(mirrored(JSON.stringify(test.all(name)))) as Record<string, unknown>[];
    const known = new Set(test.all(name).map(({ _id }) => _id));
    await test.cloud.documents.put(
      name,
      copies.filter(({ _id }) => !known.has(String(_id))),
    );
  }
}

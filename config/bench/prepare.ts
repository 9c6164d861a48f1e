import { dayOf } from '../../domain/time';
import { companyOf, type Company, type Size } from './company';
import { dayOfCompany, wantedOf, type Act } from './day';
import { fillFolder, newFolder, type Batch } from './folder';
import { handOf, type Hand } from './hand';
import { historyOf } from './history';
import { live, type Lives, type Living } from './lives';
import { MORNING } from './world';

/** Everything that is the same at every size of the past. */
export interface Ground {
  readonly company: Company;
  readonly lives: Lives;
  readonly hand: Hand;
  readonly acts: readonly Act[];
}

const today = dayOf(MORNING);

/** The company, what it has in hand, and its day. */
export async function groundOf(size: Size, seed: number, living: Living): Promise<Ground> {
  const company = companyOf(size, today);
  const lives = await live(living);
  const hand = handOf(company, lives, { ...wantedOf(Math.ceil(size.homes / size.communities)), today });
  return { company, lives, hand, acts: dayOfCompany({ company, hand, seed }) };
}

function* documentsOf({ company, lives, hand }: Ground, tickets: number): Generator<Batch> {
  for (const [collection, documents] of Object.entries(company.documents)) yield { collection, documents };
  yield* historyOf({ company, lives, tickets, today });
  yield* hand.batches;
}

/** A folder with the company and a past of so many tickets. */
export async function folderWith(ground: Ground, tickets: number): Promise<string> {
  const folder = newFolder();
  await fillFolder(folder, documentsOf(ground, tickets));
  return folder;
}

const bytes = (documents: readonly object[]): number =>
  documents.reduce((sum, one) => sum + Buffer.byteLength(JSON.stringify(one)), 0);

/** What a ticket that ended well and was rated leaves behind, by collection. */
export function bytesOf({ rated: [life] }: Lives): Readonly<Record<string, number>> {
  if (life === undefined) throw new Error('no life was lived');
  return {
    tickets: bytes([life.ticket]),
    ticketEvents: bytes(life.events),
    messages: bytes(life.messages),
    ratings: bytes(life.ratings),
  };
}

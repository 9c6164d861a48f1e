import { drawHomes } from '#domain/campaign';
import { stageOf, type LifeStage } from '#domain/satisfaction';
import type { HomeDocument } from '../schema';
import { findPage } from '../kit/database/documents';

/** Homes per query. */
const BATCH = 500;

interface Draw {
  readonly communityId: string;
  readonly stage: LifeStage;
  /** 'YYYY-MM-DD' */
  readonly today: string;
  readonly count: number;
  readonly seed: string;
}

/** A home nobody can call is nobody's to draw. */
const canBeCalled = ({ owners }: HomeDocument): boolean => owners.some(({ phone }) => phone !== '');

/** The homes of a community in one stage of their life, batch after batch. */
async function homesIn({ communityId, stage, today }: Draw): Promise<readonly HomeDocument[]> {
  const found: HomeDocument[] = [];
  let after: string | null = null;
  for (;;) {
    const sort = { field: '_id', direction: 'asc' } as const;
    const batch: readonly HomeDocument[] = await findPage('homes', {
      ...{ equal: { communityId }, sort, after, limit: BATCH },
    });
    found.push(...batch.filter((home) => canBeCalled(home) && stageOf(home.deliveredOn, today) === stage));
    if (batch.length < BATCH) return found;
    after = batch.at(-1)?._id ?? null;
  }
}

/** The homes to be called: the same ones for the same seed, spread over the buildings. */
export async function draw(wanted: Draw): Promise<readonly HomeDocument[]> {
  const homes = await homesIn(wanted);
  const candidates = homes.map(({ _id: id, building }) => ({ id, building }));
  const drawn = new Set(drawHomes(candidates, { count: wanted.count, seed: wanted.seed }));
  return homes.filter(({ _id }) => drawn.has(_id));
}

import { drawn, inOrderOfLots } from '#domain/lots';

/** A closed ticket whose owner did not answer. '' where there is none or nobody knows. */
export interface Silent {
  readonly id: string;
  readonly contractor: string;
  readonly stage: string;
}

/** Every contractor and life stage is a stratum (层) of its own. */
const stratumOf = ({ contractor, stage }: Silent): string => JSON.stringify([contractor, stage]);

/**
 * Whom to call of the owners who did not answer: `perStratum` of each contractor and life stage, so that every contractor
 * is heard about, and inside of a stratum everybody has the same chance. The same tickets and seed give the same answer
 * in whatever order they come.
 * @throws RangeError where `perStratum` is less than 1: somebody would never be heard about
 */
export function sampleSilent(
  silent: readonly Silent[],
  { perStratum, seed }: { readonly perStratum: number; readonly seed: string },
): readonly string[] {
  if (perStratum < 1) throw new RangeError('a sample of nobody');
  const strata = new Map<string, string[]>();
  for (const ticket of silent) {
    const stratum = stratumOf(ticket);
    strata.set(stratum, [...(strata.get(stratum) ?? []), ticket.id]);
  }
  const called = [...strata.values()].flatMap((ids) => drawn(ids, { count: perStratum, seed }));
  return inOrderOfLots(called, seed);
}

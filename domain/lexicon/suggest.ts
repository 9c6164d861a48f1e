import { isDefect, parts, places, symptoms, type Part, type Place, type Symptom } from '#domain/taxonomy';
import { findWords, type Found, type Pointer } from './match';

/** Something the words may mean, with the words that say so. */
export interface Suggestion<T> {
  readonly value: T;
  readonly because: readonly string[];
}

/** Each the likeliest first. The first of each, where all three are known, exist together (`isDefect`). */
export interface Suggestions {
  readonly places: readonly Suggestion<Place>[];
  readonly parts: readonly Suggestion<Part>[];
  readonly symptoms: readonly Suggestion<Symptom>[];
}

interface Defect {
  readonly place: Place;
  readonly part: Part;
  readonly symptom: Symptom;
}

const defects: readonly Defect[] = places.flatMap((place) =>
  parts.flatMap((part) =>
    symptoms.filter((symptom) => isDefect(place, part, symptom)).map((symptom) => ({ place, part, symptom })),
  ),
);

type Kind = Pointer['kind'];

interface Weighed {
  readonly strength: number;
  readonly because: readonly string[];
}
type Evidence = { readonly [K in Kind]: ReadonlyMap<Defect[K], Weighed> };

/** How strongly a text speaks for each value of one kind, and by which words. */
function evidence<K extends Kind>(found: readonly Found[], kind: K): ReadonlyMap<Defect[K], Weighed> {
  const by = new Map<Defect[K], Weighed>();
  for (const { word, pointers } of found)
    for (const pointer of pointers) {
      if (pointer.kind !== kind) continue;
      // A pointer of this kind holds a value of this kind, which the compiler does not see through K.
      const value = pointer.value as Defect[K];
      const { strength, because } = by.get(value) ?? { strength: 0, because: [] };
      // Said twice is not twice as likely.
      if (!because.includes(word))
        by.set(value, { strength: strength + pointer.strength, because: [...because, word] });
    }
  return by;
}

/** Words that hint (下雨) mean something beside words that suggest; alone they mean nothing. */
const SUGGESTS = 2;
const saysSomething = (found: readonly Found[]): boolean =>
  found.some(({ pointers }) => pointers.some(({ strength }) => strength >= SUGGESTS));

const nothing: Suggestions = { places: [], parts: [], symptoms: [] };

const weight = (known: ReadonlyMap<string, Weighed>, value: string): number => known.get(value)?.strength ?? 0;

/** The defects of which the words speak for all these kinds, the likeliest first. */
function likeliest(by: Evidence, kinds: readonly Kind[]): readonly Defect[] {
  const score = (defect: Defect): number => kinds.reduce((sum, kind) => sum + weight(by[kind], defect[kind]), 0);
  return defects
    .filter((defect) => kinds.every((kind) => weight(by[kind], defect[kind]) > 0))
    .map((defect) => ({ defect, score: score(defect) }))
    .sort((a, b) => b.score - a.score)
    .map(({ defect }) => defect);
}

/** What to believe first where words contradict each other (灯 beside 渗水, 墙 beside 楼外): less and less of them. */
const beliefs: readonly (readonly Kind[])[] = [
  ['place', 'part', 'symptom'],
  ['part', 'symptom'],
  ['part', 'place'],
  ['part'],
];

/** The kinds the words speak of that exist together, and the defects they may mean. */
function believed(by: Evidence): { readonly kinds: readonly Kind[]; readonly ranked: readonly Defect[] } {
  const said = (kind: Kind): boolean => by[kind].size > 0;
  if (!said('part')) {
    const kinds = (['place', 'symptom'] as const).filter(said);
    return { kinds, ranked: likeliest(by, kinds) };
  }
  for (const belief of beliefs) {
    const kinds = belief.filter(said);
    const ranked = likeliest(by, kinds);
    if (ranked.length > 0) return { kinds, ranked };
  }
  return { kinds: [], ranked: [] };
}

/**
 * What a text in the owner's own words may be about. Every defect of the taxonomy is weighed by the words that speak
 * for its place, its part and its symptom; a value is as likely as the likeliest defect it is part of. Nothing is
 * suggested that no word speaks for.
 */
export function suggest(words: string): Suggestions {
  const found = findWords(words);
  if (!saysSomething(found)) return nothing;
  const by: Evidence = {
    place: evidence(found, 'place'),
    part: evidence(found, 'part'),
    symptom: evidence(found, 'symptom'),
  };
  const { kinds, ranked } = believed(by);
  function list<K extends Kind>(kind: K): Suggestion<Defect[K]>[] {
    if (!kinds.includes(kind)) return [];
    const known: ReadonlyMap<Defect[K], Weighed> = by[kind];
    const rest = [...known].sort(([, a], [, b]) => b.strength - a.strength).map(([value]) => value);
    const values = [...new Set([...ranked.map((defect) => defect[kind]), ...rest])];
    return values.map((value) => ({ value, because: known.get(value)?.because ?? [] }));
  }
  return { places: list('place'), parts: list('part'), symptoms: list('symptom') };
}

import { parts, places, symptoms, type Part, type Place, type Symptom } from '#domain/taxonomy';
import { notSo, notThis, nothingSaid } from './words/others';
import { partWords } from './words/parts';
import { placeWords } from './words/places';
import { symptomWords } from './words/symptoms';
import { strengths, type Weighted } from './words/weighted';

/** One thing a word points at, and how strongly (1 … 3). */
export type Pointer =
  | { readonly kind: 'place'; readonly value: Place; readonly strength: number }
  | { readonly kind: 'part'; readonly value: Part; readonly strength: number }
  | { readonly kind: 'symptom'; readonly value: Symptom; readonly strength: number };

/** A word that was found, with what it points at. */
export interface Found {
  readonly word: string;
  readonly pointers: readonly Pointer[];
}

type Entry = readonly Pointer[] | 'notSo' | 'notThis';

const lexicon = new Map<string, Entry>();

function learn(weighted: Weighted, point: (strength: number) => Pointer): void {
  for (const strength of strengths)
    for (const word of weighted[strength]?.split(' ') ?? []) {
      const known = lexicon.get(word);
      lexicon.set(word, [...(Array.isArray(known) ? (known as readonly Pointer[]) : []), point(strength)]);
    }
}

for (const value of places) learn(placeWords[value], (strength) => ({ kind: 'place', value, strength }));
for (const value of parts) learn(partWords[value], (strength) => ({ kind: 'part', value, strength }));
for (const value of symptoms) learn(symptomWords[value], (strength) => ({ kind: 'symptom', value, strength }));
for (const word of nothingSaid) if (!lexicon.has(word)) lexicon.set(word, []);
for (const word of notSo) lexicon.set(word, 'notSo');
for (const word of notThis) lexicon.set(word, 'notThis');

/** The strength of a word that names a thing. */
export const NAMES = 3;

const LONGEST = Math.max(...[...lexicon.keys()].map((word) => word.length));

/** 了, 着 and counted pieces stand between the two halves of what people say: 漏了一地水, 裂了一条缝, 掉了几块皮. */
const fillers =
  /不[了着]|了[一几两]层|[一两二三四五六七八九十几好半\d]+[大小]?[个块片条扇盏处根滩圈道只张股台套间]|一地|了|着(?!火)/g;

const plain = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s/g, '')
    // 开不了 and 打不着 are words.
    .replace(fillers, (filler) => (filler.startsWith('不') ? filler : ''));

/** What may stand between a negation and what it denies: 没有再漏, 没有任何裂缝, 不是说厨房. */
const between = /^[再有任何发现什么明显出现的说我家是在]{0,4}$/;

/** What names a thing (没有煤气味 does speak of gas) outlives the denial of what happens to it. */
const isDenied = ({ kind, strength }: Pointer, denial: 'notSo' | 'notThis'): boolean =>
  denial === 'notThis' || kind === 'symptom' || strength < NAMES;

function longestAt(text: string, at: number): string | null {
  for (let length = Math.min(LONGEST, text.length - at); length > 0; length -= 1) {
    const word = text.slice(at, at + length);
    if (lexicon.has(word)) return word;
  }
  return null;
}

/**
 * The words of a text that point at something, from left to right, the longest at every place; what is denied is left
 * out. A place or part that is named can only be denied by 不是: whoever writes 没有灯 does mean the lamp.
 */
export function findWords(words: string): Found[] {
  const text = plain(words);
  const found: Found[] = [];
  let denial: { readonly kind: 'notSo' | 'notThis'; readonly end: number } | null = null;
  for (let at = 0; at < text.length;) {
    const word = longestAt(text, at);
    const entry = word === null ? undefined : lexicon.get(word);
    if (word === null || entry === undefined) {
      at += 1;
      continue;
    }
    const end = at + word.length;
    if (typeof entry === 'string') denial = { kind: entry, end };
    else {
      const denied = denial !== null && between.test(text.slice(denial.end, at)) ? denial.kind : null;
      const pointers = denied === null ? entry : entry.filter((pointer) => !isDenied(pointer, denied));
      if (pointers.length > 0) found.push({ word, pointers });
      denial = null;
    }
    at = end;
  }
  return found;
}

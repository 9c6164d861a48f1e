/** Letters and numbers stand; everything between them ends a word. */
const words = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

const pairsIn = (word: string): readonly string[] => {
  const letters = Array.from(word);
  return letters.slice(1).map((letter, place) => `${letters[place] ?? ''}${letter}`);
};

/**
 * What some texts are found by, kept beside them for an index: every letter and every pair of neighbours. Chinese has no
 * spaces, and two letters are most of its words; nobody has to know where one ends.
 */
export function searchPairs(texts: readonly string[]): readonly string[] {
  const all = texts.flatMap(words);
  return [...new Set(all.flatMap((word) => [...Array.from(word), ...pairsIn(word)]))];
}

/**
 * The keys that must all be among those of a text, the longest first; none where nothing was asked for. Pairs that stand
 * apart fit too ('漏水管' for '漏水 水管'): what was found may hold the words in another order.
 */
export const pairsFor = (query: string): readonly string[] => [
  ...new Set(words(query).flatMap((word) => (Array.from(word).length === 1 ? [word] : pairsIn(word)))),
];

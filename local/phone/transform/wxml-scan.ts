/** One attribute as written, with the place of its name in the source. */
export interface ScannedAttribute {
  readonly name: string;
  readonly value: string;
  readonly start: number;
}

export interface ScannedTag {
  readonly name: string;
  readonly attributes: readonly ScannedAttribute[];
}

const attributePattern = /([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'))?/gy;
const spacePattern = /[\s/]*/y;

const readAttributes = (source: string, from: number): { attributes: ScannedAttribute[]; end: number } => {
  const attributes: ScannedAttribute[] = [];
  let at = from;
  for (;;) {
    spacePattern.lastIndex = at;
    spacePattern.exec(source);
    at = spacePattern.lastIndex;
    attributePattern.lastIndex = at;
    const match = attributePattern.exec(source);
    if (!match) return { attributes, end: at };
    attributes.push({ name: match[1] ?? '', value: (match[2] ?? '""').slice(1, -1), start: at });
    at = attributePattern.lastIndex;
  }
};

/**
 * The opening tags of a WXML source, comments and inline wxs skipped.
 * A scanner, not a parser: the compiler reports malformed markup itself.
 */
export const scanTags = (source: string): ScannedTag[] => {
  const tags: ScannedTag[] = [];
  const open = /<!--[\s\S]*?-->|<wxs\b[^>]*>[\s\S]*?<\/wxs>|<([a-zA-Z][\w-]*)/g;
  for (let match = open.exec(source); match; match = open.exec(source)) {
    const name = match[1];
    if (name === undefined) continue;
    const { attributes, end } = readAttributes(source, open.lastIndex);
    tags.push({ name, attributes });
    open.lastIndex = end;
  }
  return tags;
};

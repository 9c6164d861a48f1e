/** Replaced by the runtime with "<scope>--", or nothing for a style sheet that is not isolated. */
export const SCOPE_MARK = '__WX_SCOPE__';

/** The built-in tags: in the document they are custom elements ("view" → "wx-view"), free of the browser's own styles. */
export const builtInTags = [
  'view',
  'text',
  'image',
  'button',
  'input',
  'textarea',
  'scroll-view',
  'swiper',
  'swiper-item',
  'picker',
  'picker-view',
  'picker-view-column',
  'switch',
  'checkbox',
  'checkbox-group',
  'radio',
  'radio-group',
  'label',
  'form',
  'navigator',
  'rich-text',
  'canvas',
  'icon',
  'progress',
  'cover-view',
  'cover-image',
  'page-container',
  'root-portal',
  'page-meta',
  'navigation-bar',
  'slider',
  'video',
  'web-view',
  'map',
  'camera',
  'movable-area',
  'movable-view',
  'audio',
  'official-account',
  'open-data',
  'ad',
  'live-player',
  'live-pusher',
  'editor',
  'match-media',
  'keyboard-accessory',
  'functional-page-navigator',
  'share-element',
] as const;

const tags = new Set<string>(builtInTags);
const identifier = /(?:\\[\s\S]|[\w-]|[^\x00-\x7F])+/y;

const readIdentifier = (text: string, at: number): string => {
  identifier.lastIndex = at;
  return identifier.exec(text)?.[0] ?? '';
};

const readBracket = (text: string, at: number): string => {
  const end = text.indexOf(']', at);
  return end === -1 ? text.slice(at) : text.slice(at, end + 1);
};

/**
 * Rewrites one selector list: classes get the scope mark, built-in tags their `wx-` prefix, `:host` the host's attribute.
 * Pseudo-classes with arguments (`:not(.a)`) are rewritten inside too, because the scan simply runs on.
 */
export const rewriteSelector = (selector: string, hostSelector: string): string => {
  let out = '';
  let at = 0;
  while (at < selector.length) {
    const rest = selector[at] ?? '';
    if (rest === '[') {
      const bracket = readBracket(selector, at);
      out += bracket;
      at += bracket.length;
    } else if (rest === '.' || rest === '#' || rest === ':') {
      const marks = selector.startsWith('::', at) ? '::' : rest;
      const name = readIdentifier(selector, at + marks.length);
      if (marks === ':' && name === 'host') out += hostSelector;
      else out += rest === '.' ? `.${SCOPE_MARK}${name}` : marks + name;
      at += marks.length + name.length;
    } else {
      const name = readIdentifier(selector, at);
      out += tags.has(name) ? `wx-${name}` : name === '' ? rest : name;
      at += name === '' ? 1 : name.length;
    }
  }
  return out;
};

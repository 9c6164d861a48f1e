/** What a person sees: laid out, not transparent, not hidden. */
export const isVisible = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
};

/** What a screen reader skips. */
export const isUnspoken = (element: Element): boolean => element.closest('[aria-hidden="true"]') !== null;

const MOST_WORDS = 30;

export const wordsOf = (element: Element): string => {
  const label = element.getAttribute('aria-label') ?? '';
  const words = label === '' ? element.textContent : label;
  return words.replace(/\s+/g, ' ').trim();
};

/** Short enough for a report, long enough to find the element: tag, classes, words. */
export const describe = (element: Element): string => {
  const classes = [...element.classList].slice(0, 3).map((name) => `.${name}`);
  const words = wordsOf(element).slice(0, MOST_WORDS);
  return `${element.localName}${classes.join('')}${words === '' ? '' : ` 「${words}」`}`;
};

export const px = (length: number): string => `${Math.round(length * 10) / 10}`;

/** The text nodes of an element itself, not of its children, that hold more than spaces. */
export const ownTexts = (element: Element): Text[] =>
  [...element.childNodes].filter((node): node is Text => node instanceof Text && node.data.trim() !== '');

export const lineBoxes = (text: Text): DOMRect[] => {
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
};

export const ancestorsOf = (element: Element, root: Element): Element[] => {
  const found: Element[] = [];
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) found.push(at);
  return found;
};

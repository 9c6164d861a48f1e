import type { Finding } from '../finding';
import { describe, isUnspoken, isVisible, lineBoxes, px } from './elements';

/** Something that is read, and where it stands. */
interface Piece {
  readonly node: Element | Text;
  readonly box: DOMRect;
}

/** Overlap of half the lower one's height: they stand in one row. */
const ROW_SHARE = 0.5;

const around = (boxes: readonly DOMRect[]): DOMRect | undefined => {
  if (boxes.length === 0) return undefined;
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
};

const isRead = (element: Element): boolean => element.matches('img[alt]:not([alt=""]), input, textarea, [role="img"]');

/** Pieces directly under an element, each with the box of what is read in it, not of its empty room. */
const piecesOf = (element: Element, found: Map<Element, Piece[]>): Piece[] =>
  [...element.childNodes].flatMap((node): Piece[] => {
    if (node instanceof Text) {
      const box = node.data.trim() === '' ? undefined : around(lineBoxes(node));
      return box ? [{ node, box }] : [];
    }
    if (!(node instanceof Element) || isUnspoken(node) || !isVisible(node)) return [];
    if (isRead(node)) return [{ node, box: node.getBoundingClientRect() }];
    const inside = piecesOf(node, found);
    found.set(node, inside);
    const box = around(inside.map((piece) => piece.box));
    return box ? [{ node, box }] : [];
  });

const sameRow = (a: DOMRect, b: DOMRect): boolean => {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return shared > ROW_SHARE * Math.min(a.height, b.height);
};

const misplaced = (first: DOMRect, next: DOMRect): string | undefined => {
  if (next.bottom <= first.top + 1) return `it stands ${px(first.top - next.top)} px higher`;
  if (sameRow(first, next) && next.right <= first.left + 1)
    return `it stands ${px(first.left - next.left)} px further left`;
  return undefined;
};

const sayPiece = ({ node }: Piece): string => (node instanceof Text ? `「${node.data.trim()}」` : describe(node));

/** Reading order is the document's: what comes later stands lower, or further right in the same row. */
export const wrongOrder = (root: Element): Finding[] => {
  const found = new Map<Element, Piece[]>();
  found.set(root, piecesOf(root, found));
  return [...found.values()].flatMap((pieces) =>
    pieces.slice(1).flatMap((piece, before) => {
      const first = pieces[before];
      const measured = first && misplaced(first.box, piece.box);
      if (!first || measured === undefined) return [];
      const where = `${sayPiece(piece)} is read after ${sayPiece(first)}`;
      return [{ what: 'reading order is visual order', where, measured }];
    }),
  );
};

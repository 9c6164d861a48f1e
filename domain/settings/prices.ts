import type { PriceRange } from '#domain/quote';
import type { Part } from '#domain/taxonomy';

const yuan = (from: number, to: number): PriceRange => ({ from: from * 100, to: to * 100 });

/**
 * What a usual repair of one part costs with small material, in fen: an estimate to start from, not a price list. Every
 * community sets its own from its price book; the owner decides on the quote, never on this.
 */
export const defaultPriceRanges: Readonly<Record<Part, PriceRange>> = {
  wall: yuan(80, 600),
  doorWindow: yuan(50, 400),
  floor: yuan(100, 800),
  ceiling: yuan(100, 800),
  roof: yuan(300, 3000),
  exteriorWall: yuan(300, 3000),
  waterproofing: yuan(300, 2500),
  pipe: yuan(80, 500),
  drain: yuan(60, 400),
  sanitaryWare: yuan(50, 400),
  wiring: yuan(50, 300),
  lamp: yuan(30, 200),
  heating: yuan(80, 600),
  gas: yuan(60, 400),
  lift: yuan(200, 2000),
};

/** What a warranty term speaks of: the rows of the two tables of terms. */
export const warrantyItems = [
  'structure',
  'roof',
  'wetRoom',
  'exteriorWall',
  'heating',
  'electrical',
  'lamp',
  'plumbing',
  'blockedPipe',
  'equipment',
  'sanitaryWare',
  'plaster',
  'floor',
  'doorWindow',
] as const;
export type WarrantyItem = (typeof warrantyItems)[number];

/** How long a term runs. `heatingSeasons` counts winters, not years; `designLife` has no day on which it ends. */
export type Term =
  | { readonly kind: 'months'; readonly months: number }
  | { readonly kind: 'heatingSeasons'; readonly seasons: number }
  | { readonly kind: 'designLife' };

/** The contractor's term runs from completion acceptance, the developer's from delivery. Null: there is none. */
export interface ItemTerms {
  readonly contractor: Term | null;
  readonly developer: Term | null;
}
export type WarrantyTerms = Readonly<Record<WarrantyItem, ItemTerms>>;

const months = (n: number): Term => ({ kind: 'months', months: n });
const years = (n: number): Term => months(12 * n);
const seasons = (n: number): Term => ({ kind: 'heatingSeasons', seasons: n });

/**
 * The legal minimum of both tables; a community may promise more in its settings, never less.
 *
 * Contractor, from completion acceptance: 建设工程质量管理条例 art. 40. Structure for its design life; roof, rooms that
 * must be watertight and exterior walls 5 years; heating 2 seasons; electrical, plumbing, equipment, finishes 2 years.
 * Developer, from delivery: 商品住宅实行住宅质量保证书和住宅使用说明书制度的规定 (1998) art. 5. Roof 3 years; walls, kitchen
 * and bath floors, basement, pipes 1 year; plaster, floors, doors and windows, sanitary ware 1 year; heating 1 season;
 * lamps and switches 6 months; blocked pipes 2 months.
 *
 * `wetRoom` stands for every room that must be watertight, basements included.
 * A blocked pipe has no contractor term: what blocks it came with use, and art. 40 speaks of how pipes were built.
 */
export const warrantyTerms: WarrantyTerms = {
  structure: { contractor: { kind: 'designLife' }, developer: null },
  roof: { contractor: years(5), developer: years(3) },
  wetRoom: { contractor: years(5), developer: years(1) },
  exteriorWall: { contractor: years(5), developer: years(1) },
  heating: { contractor: seasons(2), developer: seasons(1) },
  electrical: { contractor: years(2), developer: null },
  lamp: { contractor: years(2), developer: months(6) },
  plumbing: { contractor: years(2), developer: years(1) },
  blockedPipe: { contractor: null, developer: months(2) },
  equipment: { contractor: years(2), developer: null },
  sanitaryWare: { contractor: years(2), developer: years(1) },
  plaster: { contractor: years(2), developer: years(1) },
  floor: { contractor: years(2), developer: years(1) },
  doorWindow: { contractor: years(2), developer: years(1) },
};

import type { WarrantyItem, WarrantyTerms } from './items';
import { warrantyItems } from './items';
import { verdictFor, type Verdict, type WarrantyQuestion } from './verdict';

/** What the home file says, as in `WarrantyQuestion`. */
export type HomeDates = Pick<WarrantyQuestion, 'completedOn' | 'deliveredOn' | 'promisedMonths'>;

/** One item with its verdict on a day. */
export type WarrantyRow = Verdict & { readonly item: WarrantyItem };

/** Items that are always the building's: out of warranty no single owner pays for them. */
const commonItems: readonly WarrantyItem[] = ['structure', 'roof', 'exteriorWall'];

/** The warranty table of a home on a day ('YYYY-MM-DD'): every item, in the order of the law's tables. */
export const warrantyTable = (dates: HomeDates, today: string, terms: WarrantyTerms): WarrantyRow[] =>
  warrantyItems.map((item) => ({
    item,
    ...verdictFor({ ...dates, item, reportedOn: today, common: commonItems.includes(item) }, terms),
  }));

import { addYears } from '#domain/time';
import type { LifeStage } from './terms';

/**
 * Where a home stands in its life on a day (product.md section 8): before delivery, in its first year, its second, after
 * that. A year is over on the same day of the calendar. Null where nobody knows when it was delivered.
 * @throws RangeError where `deliveredOn` is not a calendar day
 */
export function stageOf(deliveredOn: string | null, day: string): LifeStage | null {
  if (deliveredOn === null) return null;
  if (day < deliveredOn) return 'beforeDelivery';
  if (day < addYears(deliveredOn, 1)) return 'settling';
  return day < addYears(deliveredOn, 2) ? 'stable' : 'longStanding';
}

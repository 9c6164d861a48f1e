import { fileText, sayDate } from '#domain/copy';
import type { WarrantyView } from '#domain/contract';
import { dayOf, daysBetween } from '#domain/time';

/** Who asks: the first day of the term where it is known, and now. */
interface When {
  readonly begun: string | null;
  readonly now: number;
}

/** How much of a warranty is left, 0 to 1, for the bar; null: there is nothing to measure. */
export const shareLeft = ({ verdict, until }: WarrantyView, { begun, now }: When): number | null => {
  if (verdict === 'out') return 0;
  if (verdict === 'doubtful') return null;
  if (until === null) return 1;
  if (begun === null || daysBetween(begun, until) <= 0) return null;
  const left = daysBetween(dayOf(now), until) / daysBetween(begun, until);
  return Math.min(1, Math.max(0, left));
};

/** The same in words: '还有 1 年 4 个月', '已于 2025年3月1日 到期'. */
export const sayLeftDays = ({ verdict, until }: WarrantyView, now: number): string => {
  if (verdict === 'doubtful') return fileText.unknown;
  if (until === null) return verdict === 'in' ? fileText.forLife : fileText.unknown;
  const days = daysBetween(dayOf(now), until);
  return verdict === 'out' || days < 0 ? fileText.over(sayDate(until)) : fileText.left(days);
};

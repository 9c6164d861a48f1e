/**
 * One bookable period of one trade in one community. `from` and `to` are wall-clock 'HH:mm' in Asia/Shanghai,
 * `date` is 'YYYY-MM-DD' there; `startsAt` and `endsAt` are the same moments in epoch ms UTC.
 */
export interface Slot {
  readonly id: string;
  readonly date: string;
  readonly from: string;
  readonly to: string;
  readonly startsAt: number;
  readonly endsAt: number;
}

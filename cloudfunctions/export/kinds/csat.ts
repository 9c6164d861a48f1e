import type { Csat } from '#domain/satisfaction';
import { figure } from './say';

/** The headline, cell by cell: numbers, so that an office program goes on reckoning with them. */
export const csatCells = ({ n, hits, rate, lower, upper }: Csat) => ({
  answers: String(n),
  satisfied: String(hits),
  rate: figure(rate),
  lower: figure(lower),
  upper: figure(upper),
});

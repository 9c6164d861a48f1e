/**
 * What people do in a day. None of these is measured: they are what a company of this kind may expect, and the inputs of
 * the bench and of docs/cost.md. Change them and run again.
 */
export const shares = {
  /** Reports a home and month: an estate in its first two years (config/routing-bench says the same). */
  reportsPerHomeAndMonth: 0.5,
  /** Of a hundred reports: taken on the phone by the front desk. */
  byPhone: 10,
  /** Of a hundred owners who report: keep a place while they fill in the form. */
  hold: 70,
  /** Of a hundred work orders: accepted within the ten minutes. */
  accept: 92,
  /** Of a hundred repairs of the day before: the owner says that it is fixed; of these: rated. */
  confirm: 60,
  rate: 60,
  /** Of a hundred closings of the day: called back on the same day. */
  callBack: 70,
  /** Of a hundred homes with the app: opened on a day with nothing to do; of these: what they look at besides. */
  open: 5,
  list: 40,
  file: 20,
  messages: 30,
  /** Times a day each person at a desk refreshes the queue and the call list, each supervisor the queue. */
  queue: 30,
  calls: 8,
  inspections: 10,
  /** Times a day each manager looks at the overview, at a table, and opens the tickets behind a number. */
  overviews: 3,
  tables: 3,
  drills: 3,
} as const;

export const DAYS_PER_MONTH = 30;
/** The working day that is replayed, hours of the Chinese wall clock; timers run all day long. */
export const OPEN_FROM = 8;
export const OPEN_TO = 18;

import * as v from 'valibot';
import { clockKinds } from '#domain/clocks';
import { isFillable, messageKinds } from '#domain/messages';
import { limitsOf, MAX_DAYS, MAX_MESSAGE_TEXT, MAX_PERIODS, MAX_RULES, type CommunitySettings } from '#domain/settings';
import { parts, trades } from '#domain/taxonomy';
import { timeModes } from '#domain/time';
import { warrantyItems, warrantyTerms, type Term, type WarrantyItem } from '#domain/warranty';
import { date, sensitivityRule, shortName } from './shapes';

/** A number with the bounds of its fact; whole, but for shares. */
function number(path: string) {
  const { min, max, unit } = limitsOf(path);
  const whole = v.check<number, string>((value) => unit === 'share' || Number.isInteger(value), 'whole');
  return v.pipe(v.number(), v.minValue(min), v.maxValue(max), whole);
}

/** One entry for every key. */
function each<const K extends string, S extends v.GenericSchema>(keys: readonly K[], schema: (key: K) => S) {
  const entries = Object.fromEntries(keys.map((key) => [key, schema(key)]));
  // Object.fromEntries forgets which keys there are.
  return v.strictObject(entries as unknown as Record<K, S>);
}

const clockTime = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const period = v.pipe(
  v.strictObject({ from: clockTime, to: clockTime }),
  v.check(({ from, to }) => from < to, 'reversed'),
);

/** In order of time, none overlaps the next. */
const periods = v.pipe(
  v.array(period),
  v.maxLength(MAX_PERIODS),
  v.check((all) => all.every(({ from }, n) => n === 0 || (all[n - 1]?.to ?? '') <= from), 'overlapping'),
);

const days = { from: date, to: date, name: shortName } as const;
const closedDays = v.pipe(
  v.strictObject(days),
  v.check(({ from, to }) => from <= to, 'reversed'),
);
const someTrades = v.nullable(v.pipe(v.array(v.picklist(trades)), v.minLength(1), v.maxLength(trades.length)));
const closure = v.pipe(
  v.strictObject({ ...days, trades: someTrades }),
  v.check(({ from, to }) => from <= to, 'reversed'),
);
const partList = v.pipe(v.array(v.picklist(parts)), v.maxLength(parts.length));

const term = v.nullable(
  v.variant('kind', [
    v.strictObject({ kind: v.literal('months'), months: v.number() }),
    v.strictObject({ kind: v.literal('heatingSeasons'), seasons: v.number() }),
    v.strictObject({ kind: v.literal('designLife') }),
  ]),
);

const within = (path: string, value: number): boolean => v.is(number(path), value);

/** A term of the kind the law names, and not shorter. */
const keepsLaw = (path: string, legal: Term | null) =>
  v.check<Term | null, string>((own) => {
    if (own === null || legal === null) return own === legal;
    if (own.kind === 'months') return legal.kind === own.kind && within(`${path}.months`, own.months);
    if (own.kind === 'heatingSeasons') return legal.kind === own.kind && within(`${path}.seasons`, own.seasons);
    return legal.kind === own.kind;
  }, 'shorter than the law');

const itemTerms = (item: WarrantyItem) =>
  v.strictObject({
    contractor: v.pipe(term, keepsLaw(`warranty.${item}.contractor`, warrantyTerms[item].contractor)),
    developer: v.pipe(term, keepsLaw(`warranty.${item}.developer`, warrantyTerms[item].developer)),
  });

const priceRange = (part: string) =>
  v.pipe(
    v.strictObject({ from: number(`priceRanges.${part}.from`), to: number(`priceRanges.${part}.to`) }),
    v.check(({ from, to }) => from <= to, 'reversed'),
  );

const schema = v.strictObject({
  handOverMinutes: number('handOverMinutes'),
  arrivalMinutes: number('arrivalMinutes'),
  completionHours: each(parts, (part) => number(`completionHours.${part}`)),
  inspectionHours: number('inspectionHours'),
  answerHours: number('answerHours'),
  recoveryHours: number('recoveryHours'),
  callBackHours: number('callBackHours'),
  secondCallBackMonths: number('secondCallBackMonths'),
  complaint: v.strictObject({
    replyHours: number('complaint.replyHours'),
    resultDays: number('complaint.resultDays'),
    majorReplyHours: number('complaint.majorReplyHours'),
    dailyAt: clockTime,
  }),
  ladderMinutes: v.strictObject({ supervisor: number('ladderMinutes.supervisor') }),
  remindHours: number('remindHours'),
  clockTime: each(clockKinds, () => v.picklist(timeModes)),
  warnShare: number('warnShare'),
  raiseShare: number('raiseShare'),
  partsOffered: v.pipe(partList, v.minLength(1)),
  keyWorks: partList,
  sensitivity: v.pipe(v.array(sensitivityRule), v.maxLength(MAX_RULES)),
  licenceWarnDays: number('licenceWarnDays'),
  newcomer: v.strictObject({
    months: number('newcomer.months'),
    answers: number('newcomer.answers'),
    share: number('newcomer.share'),
  }),
  ranking: v.strictObject({
    visitsInSlot: number('ranking.visitsInSlot'),
    nearMetres: number('ranking.nearMetres'),
    scoreBand: number('ranking.scoreBand'),
  }),
  ownScore: v.strictObject({ fromDay: number('ownScore.fromDay'), answers: number('ownScore.answers') }),
  csatTarget: number('csatTarget'),
  rating: v.strictObject({ openDays: number('rating.openDays'), changeDays: number('rating.changeDays') }),
  lowScore: number('lowScore'),
  returnDays: number('returnDays'),
  recommendShare: number('recommendShare'),
  silentPerStratum: number('silentPerStratum'),
  league: v.strictObject({
    fewest: number('league.fewest'),
    newcomerMonths: number('league.newcomerMonths'),
  }),
  calendar: v.strictObject({
    hours: v.pipe(periods, v.minLength(1)),
    workdaysOnly: v.boolean(),
    closedDays: v.pipe(v.array(closedDays), v.maxLength(MAX_DAYS)),
    openDays: v.pipe(v.array(date), v.maxLength(MAX_DAYS)),
  }),
  slots: v.strictObject({
    periods,
    tradePeriods: each(trades, () => v.nullable(periods)),
    daysAhead: number('slots.daysAhead'),
    capacity: each(trades, (trade) => number(`slots.capacity.${trade}`)),
    closures: v.pipe(v.array(closure), v.maxLength(MAX_DAYS)),
    closedOnHolidays: v.boolean(),
  }),
  booking: v.strictObject({
    holdMinutes: number('booking.holdMinutes'),
    changeUntilMinutes: number('booking.changeUntilMinutes'),
  }),
  binding: v.strictObject({
    invitationDays: number('binding.invitationDays'),
    sheetDays: number('binding.sheetDays'),
    deskCodeMinutes: number('binding.deskCodeMinutes'),
    wrongCodes: number('binding.wrongCodes'),
    waitMinutes: number('binding.waitMinutes'),
  }),
  priceRanges: each(parts, priceRange),
  warranty: each(warrantyItems, itemTerms),
  messageTexts: v.record(
    v.picklist(messageKinds),
    v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(MAX_MESSAGE_TEXT), v.check(isFillable, 'blank')),
  ),
  requestKeptDays: number('requestKeptDays'),
});

type Plain<T> = T extends readonly (infer I)[]
  ? Plain<I>[]
  : T extends object
    ? { -readonly [K in keyof T]: Plain<T[K]> }
    : T;
/** Does not compile where the settings know something the schema does not take. */
type Complete = Plain<CommunitySettings> extends v.InferOutput<typeof schema> ? typeof schema : never;

/** What a manager may save; the bounds stand in `settingFacts`. */
export const communitySettings: v.GenericSchema<CommunitySettings> = schema satisfies Complete;

import {
  afterRepairFacts,
  clockTimeFacts,
  completionFacts,
  complaintFacts,
  responseFacts,
  warningFacts,
} from './facts/clocks';
import { bookingFacts, calendarFacts } from './facts/booking';
import { defectFacts, priceFacts, warrantyFacts } from './facts/defects';
import { contractorFacts, messageFacts, peopleFacts, satisfactionFacts } from './facts/people';
import type { NumberFact, SettingFact } from './facts/kinds';

export * from './facts/kinds';

/** Everything a community may set, in the order in which it is shown. One place for what may be put in. */
export const settingFacts: readonly SettingFact[] = [
  ...responseFacts,
  ...completionFacts,
  ...afterRepairFacts,
  ...complaintFacts,
  ...warningFacts,
  ...clockTimeFacts,
  ...calendarFacts,
  ...bookingFacts,
  ...contractorFacts,
  ...defectFacts,
  ...warrantyFacts,
  ...priceFacts,
  ...satisfactionFacts,
  ...peopleFacts,
  ...messageFacts,
];

const numbers: ReadonlyMap<string, NumberFact> = new Map(
  settingFacts.flatMap((fact) => (fact.kind === 'number' ? [[fact.path, fact]] : [])),
);

/**
 * Smallest and largest value of a number.
 * @param path dotted, 'completionHours.wall'
 * @throws RangeError where there is no such number
 */
export function limitsOf(path: string): NumberFact {
  const fact = numbers.get(path);
  if (fact === undefined) throw new RangeError(`no number is set at ${path}`);
  return fact;
}

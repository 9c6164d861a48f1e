import { amendText } from '#domain/copy';
import {
  sensitivityAs,
  sensitivityUnder,
  type Part,
  type Place,
  type Sensitivity,
  type Symptom,
} from '#domain/taxonomy';
import type { CallData } from '../../api/call';

export type Ticket = CallData<'ticket.get'>;

/** What the desk says it is. Null: not said again yet. */
export interface Answers {
  readonly kind: 'home' | 'area';
  readonly place: Place | null;
  readonly part: Part | null;
  readonly symptom: Symptom | null;
  readonly sensitivity: Sensitivity;
  readonly keyWork: boolean;
}

export const startOf = ({ homeId, place, part, symptom, sensitivity, keyWork }: Ticket): Answers => ({
  ...{ kind: homeId === null ? 'area' : 'home', place, part, symptom, sensitivity, keyWork },
});

/** All that is sent; null while an answer is missing. */
export const amended = ({ place, part, symptom, sensitivity, keyWork }: Answers) =>
  place === null || part === null || symptom === null ? null : { place, part, symptom, sensitivity, keyWork };

type Amended = NonNullable<ReturnType<typeof amended>>;

/** Another kind of defect brings the priority that goes with it in this community; it can be changed again. */
export function withKind(answers: Answers, { sensitivityRules }: Pick<Ticket, 'sensitivityRules'>): Answers {
  const wanted = amended(answers);
  return wanted === null ? answers : { ...answers, sensitivity: sensitivityUnder(sensitivityRules ?? [], wanted) };
}

/** Another priority, as it will be kept: what is dangerous by its symptom stays urgent. */
export function withSensitivity(answers: Answers, said: Sensitivity): Answers {
  const wanted = amended(answers);
  return { ...answers, sensitivity: wanted === null ? said : sensitivityAs(wanted, said) };
}

/** What keeps it from being sent. */
export function hintOf(wanted: Amended | null, ticket: Ticket, note: string): string | null {
  if (wanted === null) return amendText.defectMissing;
  const same = (Object.keys(wanted) as (keyof Amended)[]).every((key) => wanted[key] === ticket[key]);
  if (same) return amendText.unchanged;
  return note === '' ? amendText.reasonMissing : null;
}

import { visitText } from '#domain/copy';
import type { CallInput } from '../../api/call';

/** Who opens the door, while it is being written. `other` false: the person themselves. */
export interface DoorAnswers {
  readonly other: boolean;
  readonly name: string;
  readonly phone: string;
}

type VisitContact = CallInput<'ticket.reschedule'>['visitContact'];

/** A mobile, or a land line with its area code, as the contract takes it. */
const PHONE = /^(?:1[3-9]\d{9}|0\d{9,11})$/;

export const nameProblem = ({ other, name }: DoorAnswers): string | null =>
  other && name.trim() === '' ? visitText.nameProblem : null;

export const phoneProblem = ({ other, phone }: DoorAnswers): string | null =>
  other && !PHONE.test(phone.replace(/[\s-]/g, '')) ? visitText.phoneProblem : null;

export const contactOf = ({ other, name, phone }: DoorAnswers): VisitContact =>
  other ? { name: name.trim(), phone } : null;

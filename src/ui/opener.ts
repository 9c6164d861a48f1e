import { isPhoneNumber, phoneDigits } from '#domain/people';

/** Who opens the door instead of the reporter. */
export interface Opener {
  readonly name: string;
  readonly phone: string;
}

/** Whether one can be sent with it: nobody else, or somebody with a name and a number. */
export const isReachable = (value: Opener | null): boolean =>
  value === null || (value.name.trim() !== '' && isPhoneNumber(phoneDigits(value.phone)));

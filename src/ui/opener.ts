/** Who opens the door instead of the reporter. */
export interface Opener {
  readonly name: string;
  readonly phone: string;
}

/** A mobile, or a land line with its area code; spaces and dashes do not matter. As the contract has it. */
export const isPhoneNumber = (typed: string): boolean =>
  /^(?:1[3-9]\d{9}|0\d{9,11})$/.test(typed.replace(/[\s-]/g, ''));

/** Whether one can be sent with it: nobody else, or somebody with a name and a number. */
export const isReachable = (value: Opener | null): boolean =>
  value === null || (value.name.trim() !== '' && isPhoneNumber(value.phone));

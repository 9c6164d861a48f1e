import { enter } from './go';
import { partsOf, useSession, type Part } from './session';

/** The parts this person can play, the one they play now, and the one tap that changes it. */
export const useMyRoles = (): {
  readonly parts: ReturnType<typeof partsOf>;
  readonly current: Part | null;
  readonly choose: (part: Part) => void;
} => {
  const { me, part } = useSession();
  return { parts: me === null ? [] : partsOf(me), current: part, choose: (chosen) => void enter(chosen) };
};

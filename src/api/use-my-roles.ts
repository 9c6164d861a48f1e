import { enter } from './go';
import { isSamePart, partsOf, useSession, type Part } from './session';

/** The parts this person can play, the one they play now, and the one tap that changes it. */
export const useMyRoles = (): {
  readonly parts: ReturnType<typeof partsOf>;
  readonly current: Part | null;
  readonly choose: (part: Part) => void;
} => {
  const { me, part } = useSession();
  const parts = me === null ? [] : partsOf(me);
  const current = part === null ? null : (parts.find((one) => isSamePart(one, part)) ?? null);
  return { parts, current, choose: (chosen) => void enter(chosen) };
};

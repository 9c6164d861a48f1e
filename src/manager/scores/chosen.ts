import { useCallback } from 'react';
import { shared } from '../../api/shared';
import { dayOf } from '#domain/time';
import type { Filter } from './look';
import { periodOf, type Against, type Period } from './period';

/** What was last looked at: whoever goes to another place of the bar and comes back finds it again. */
interface Chosen {
  readonly communityId: string;
  readonly period: Period;
  readonly against: Against;
  readonly where: readonly Filter[];
}

const today = (): string => dayOf(Date.now());
const fresh = (communityId: string): Chosen => ({
  communityId,
  period: periodOf('month', today(), today()),
  against: 'before',
  where: [],
});

const chosen = shared<Chosen>(() => fresh(''));

/** The choice for this community, and how to change it. */
export const useChosen = (communityId: string): readonly [Chosen, (change: Partial<Chosen>) => void] => {
  const known = chosen.use();
  const now = known.communityId === communityId ? known : fresh(communityId);
  const change = useCallback(
    (next: Partial<Chosen>) => {
      const last = chosen.current();
      chosen.set({ ...(last.communityId === communityId ? last : fresh(communityId)), ...next });
    },
    [communityId],
  );
  return [now, change];
};

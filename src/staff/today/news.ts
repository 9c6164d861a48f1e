import { useEffect, useRef, useState } from 'react';
import type { TicketCardView } from '#domain/contract';
import { buzz } from '../../api/phone';

/** Those that were not there when one looked last. */
export const arrivals = (before: readonly string[], now: readonly string[]): readonly string[] =>
  now.filter((id) => !before.includes(id));

/** How many work orders came while one watched, with a buzz for each time some do; `seen` takes the news away. */
export const useArrivals = (orders: readonly TicketCardView[] | null): { count: number; seen: () => void } => {
  const known = useRef<readonly string[] | null>(orders?.map(({ id }) => id) ?? null);
  const [news, setNews] = useState<readonly string[]>([]);
  useEffect(() => {
    if (orders === null) return;
    const ids = orders.map(({ id }) => id);
    const fresh = known.current === null ? [] : arrivals(known.current, ids);
    known.current = ids;
    if (fresh.length > 0) buzz();
    setNews((before) => {
      const still = before.filter((id) => ids.includes(id));
      return fresh.length === 0 && still.length === before.length ? before : [...still, ...fresh];
    });
  }, [orders]);
  return {
    count: news.length,
    seen: () => {
      setNews([]);
    },
  };
};

import { useEffect, useState } from 'react';

/** The time on this phone, looked at again every `every` milliseconds: for clocks that run while one watches. */
export const useNow = (every = 15_000): number => {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now());
    }, every);
    return () => {
      clearInterval(timer);
    };
  }, [every]);
  return now;
};

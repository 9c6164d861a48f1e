import { useEffect, useState } from 'react';

/** Typing on is no question yet: asked when nothing was typed for this many milliseconds. */
const PAUSE = 350;

/** What was typed, once the typing has paused. */
export const usePaused = (typed: string): string => {
  const [paused, setPaused] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => {
      setPaused(typed);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [typed]);
  return paused;
};

import { createContext, useContext, useMemo, type PropsWithChildren, type ReactElement } from 'react';

interface Look {
  /** How much larger text is: applied by every Screen as the CSS variable --scale. */
  readonly scale: number;
  /** 'system' leaves light and dark to WeChat. */
  readonly look: 'system' | 'light' | 'dark';
  /** Brings WeChat's own bars up to date when a page comes to the front. */
  readonly paintBars: () => void;
}

const Context = createContext<Look>({ scale: 1, look: 'system', paintBars: () => undefined });

/** How this person wants to see everything, set once by the app. */
export const LookProvider = ({ scale, look, paintBars, children }: PropsWithChildren<Look>): ReactElement => {
  const value = useMemo(() => ({ scale, look, paintBars }), [scale, look, paintBars]);
  return <Context.Provider value={value}>{children}</Context.Provider>;
};

export const useLook = (): Look => useContext(Context);

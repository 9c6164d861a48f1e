import { createContext, useContext, type PropsWithChildren, type ReactElement } from 'react';

const Scale = createContext(1);

/** The person's text size, set once by the app and applied by every Screen as the CSS variable --scale. */
export const ScaleProvider = ({ scale, children }: PropsWithChildren<{ scale: number }>): ReactElement => (
  <Scale.Provider value={scale}>{children}</Scale.Provider>
);

export const useScale = (): number => useContext(Scale);

import type { Style } from './sheet';

/** Where a picture goes: its colours and text, and its size in px. */
export interface Frame {
  readonly style: Style;
  readonly width: number;
  readonly height: number;
}

/** Height of a line of text as a multiple of its size. */
export const LINE = 1.3;

export const percent = (share: number): number => Math.round(share * 100);
/** Text on a picture, a little smaller than the notes beside it. */
export const words = ({ style }: Frame, color: string) => ({ show: true, color, fontSize: style.text * 0.9 });
/** An axis without marks. */
export const bare = { axisTick: { show: false }, splitLine: { show: false } } as const;

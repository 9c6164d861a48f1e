import type { Fen } from './fen';

/** '12.5' yuan as a keyboard gives it → 1250 fen, without floating point; null where it is no amount up to `most` fen. */
export const typedFen = (typed: string, most: Fen): Fen | null => {
  const match = /^(\d{1,7})(?:\.(\d{1,2}))?$/.exec(typed.trim());
  if (match === null) return null;
  const fen = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return fen <= most ? fen : null;
};

/** 1250 fen → '12.5', 20000 → '200': what one would type for it. `typedFen` reads it back. */
export const asTyped = (fen: Fen): string => {
  const rest = fen % 100;
  const whole = String((fen - rest) / 100);
  return rest === 0 ? whole : `${whole}.${String(rest).padStart(2, '0').replace(/0$/, '')}`;
};

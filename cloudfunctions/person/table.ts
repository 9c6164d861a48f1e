import { sayExact } from '#domain/copy';
import type { Sheet } from '../kit/spreadsheet/workbook';

/** A table under its headings. */
export const sheet = (
  { sheet: name, headings }: { readonly sheet: string; readonly headings: readonly string[] },
  rows: readonly (readonly string[])[],
): Sheet => ({ name, rows: [headings, ...rows] });

/** A moment as people read it; '' where there is none. */
export const moment = (ms: number | null): string => (ms === null ? '' : sayExact(ms));

/** One column of a spreadsheet: what stands above it, what it means, and how its numbers are written; text without. */
export interface ColumnText {
  readonly heading: string;
  readonly meaning: string;
  readonly as?: 'whole' | 'decimal' | 'share';
}

/** The columns of a spreadsheet, in their order. */
export type Columns<C extends string = string> = Readonly<Record<C, ColumnText>>;

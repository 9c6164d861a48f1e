import type { ExportInput } from '#domain/contract';
import type { Columns } from '#domain/copy';
import type { ExportKind } from '#domain/export';
import type { CommunityDocument } from '../../schema';

type What<K extends ExportKind> = Extract<ExportInput, { readonly kind: K }>;

/** What is asked of a reader: which rows, of which community, as of when (epoch ms). */
export interface Asked<K extends ExportKind = ExportKind> {
  readonly what: What<K>;
  readonly community: CommunityDocument;
  readonly now: number;
}

/** Some rows, cells by column. */
export interface Slice<C extends string = string> {
  readonly rows: readonly Readonly<Record<C, string>>[];
  /** Where the next slice begins; null: there is none. */
  readonly cursor: string | null;
  /** How much has been read with this slice, 0 … 1; null: nobody can tell. */
  readonly done: number | null;
}

/** What was chosen on the screen, in words: label and value. */
export type Filters = readonly (readonly [label: string, value: string])[];

/** Reads one kind of spreadsheet, slice by slice: each is one short piece of work that can be done again. */
export interface Reader<K extends ExportKind, C extends string = string> {
  readonly columns: Columns<C>;
  /** What stands in the name of the file besides the kind; '' for nothing. */
  title(asked: Asked<K>): string;
  filters(asked: Asked<K>): Promise<Filters>;
  /** Null: what it is about does not exist in this community. */
  page(asked: Asked<K>, cursor: string | null): Promise<Slice<C> | null>;
}

/** Documents a slice reads: far below the seconds of a call, and a chunk of rows far below a document's 1 MB. */
export const SLICE = 200;

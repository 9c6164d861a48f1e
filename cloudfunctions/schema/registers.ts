import type { ImportState, Register, RowProblem } from '#domain/register';
import type { Part } from '#domain/taxonomy';

/** One spreadsheet on its way in. Its rows are in `importRows`. */
export interface ImportDocument {
  readonly _id: string;
  readonly communityId: string;
  readonly register: Register;
  readonly state: ImportState;
  readonly fileName: string;
  readonly at: number;
  readonly by: { readonly personId: string; readonly name: string };
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly refused: number;
  /** Rows taken in so far. */
  readonly applied: number;
  readonly errors: readonly {
    readonly row: number;
    readonly column: string | null;
    readonly problem: RowProblem;
    readonly value: string;
  }[];
  readonly errorCount: number;
  readonly preview: readonly { readonly row: number; readonly cells: Readonly<Record<string, string>> }[];
  /** Swept with its rows. */
  readonly expiresAt: number;
}

/** Good rows of an import, some in each document: `_id` is `${importId}:${n}`, `n` padded. */
export interface ImportRowsDocument {
  readonly _id: string;
  readonly importId: string;
  readonly n: number;
  /** Cells by column, as the register's reader understood them. */
  readonly rows: readonly Readonly<Record<string, string>>[];
  readonly expiresAt: number;
}

/** 案例库: what one repair taught. `_id` is `case:${ticketId}`: one per ticket. */
export interface CaseDocument {
  readonly _id: string;
  readonly communityId: string;
  readonly ticketId: string;
  readonly ticketNumber: string;
  readonly part: Part;
  readonly title: string;
  readonly cause: string;
  readonly measure: string;
  readonly lesson: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly at: number;
  readonly by: { readonly personId: string; readonly name: string };
  /** `communityId:personId:YYYY-MM`, to count by. */
  readonly monthKey: string;
  /** What it is found by: pairs of letters of its texts (`searchPairs`). */
  readonly searchKeys: readonly string[];
  readonly sortKey: string;
}

/** 共因: tickets with one cause. */
export interface CauseDocument {
  readonly _id: string;
  readonly communityId: string;
  readonly title: string;
  /** The entry of the defect register made of it; null: none. */
  readonly defectId: string | null;
  readonly at: number;
  readonly by: { readonly personId: string; readonly name: string };
}

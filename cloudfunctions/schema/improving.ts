import type { AnalysisSection, AnalysisState } from '#domain/analysis';
import type { CampaignState } from '#domain/campaign';
import type { FiguresView, ExportInput } from '#domain/contract';
import type { CauseStage, DefectState, Risk } from '#domain/defect';
import type { ExportState } from '#domain/export';
import type { Grade, LeagueSubject } from '#domain/league';
import type { LifeStage, Stars } from '#domain/satisfaction';
import type { Part } from '#domain/taxonomy';
import type { CallBackOutcome } from '#domain/ticket';

interface Author {
  readonly personId: string;
  readonly name: string;
}

/** 缺陷库. `_id` is `defect:${causeId}`, or `defect:${ticketId}` for a ticket without a common cause. Money in fen. */
export interface DefectDocument {
  readonly _id: string;
  readonly version: number;
  readonly communityId: string;
  /** SJ01 … */
  readonly number: string;
  readonly part: Part;
  readonly state: DefectState;
  readonly ticketId: string;
  readonly causeId: string | null;
  readonly problem: string;
  readonly cause: string;
  readonly causeStage: CauseStage | null;
  readonly risk: Risk;
  readonly loss: number | null;
  readonly foundOn: string;
  readonly decision: string;
  readonly decidedOn: string | null;
  readonly prevention: string;
  readonly dueOn: string | null;
  readonly department: string;
  /** Homes when it was last saved. */
  readonly homes: number;
  readonly history: readonly {
    readonly state: DefectState;
    readonly at: number;
    readonly by: Author;
    readonly words: string;
  }[];
  /** Last day of a prevention that is under way; null otherwise. */
  readonly openUntil: string | null;
  readonly sortKey: string;
}

/** Counts upwards in one community: numbers of the defect register. `_id` is `${communityId}:${what}`. */
export interface CounterDocument {
  readonly _id: string;
  readonly last: number;
}

/** 考核表: what people wrote of one subject and quarter. `_id` is `${communityId}:${subject}:${subjectId}:${quarter}`. */
export interface ReviewDocument {
  readonly _id: string;
  readonly version: number;
  readonly communityId: string;
  readonly subject: LeagueSubject;
  readonly subjectId: string;
  readonly quarter: string;
  readonly grade: Grade | null;
  readonly examMark: number | null;
  readonly contests: readonly { readonly on: string; readonly name: string; readonly place: number }[];
  readonly words: string;
  readonly at: number;
  readonly by: Author;
}

/** 季度分析. `_id` is `${communityId}:${quarter}`. */
export interface AnalysisDocument extends Readonly<Record<AnalysisSection, string>> {
  readonly _id: string;
  readonly version: number;
  readonly communityId: string;
  readonly quarter: string;
  readonly title: string;
  readonly state: AnalysisState;
  readonly publishedAt: number | null;
  /** The numbers of the moment it was published. */
  readonly figures: FiguresView | null;
  readonly at: number;
  readonly by: Author;
}

/** 关怀回访. The sums change in the transactions that record its calls. */
export interface CampaignDocument {
  readonly _id: string;
  readonly communityId: string;
  readonly title: string;
  readonly stage: LifeStage;
  readonly script: string;
  readonly until: string;
  readonly state: CampaignState;
  readonly homes: number;
  readonly reached: number;
  readonly refused: number;
  readonly starSum: number;
  readonly starCount: number;
  readonly at: number;
  readonly by: Author;
  readonly sortKey: string;
}

/** One home to call; `_id` is `${campaignId}:${homeId}`. */
export interface CampaignCallDocument {
  readonly _id: string;
  readonly communityId: string;
  readonly campaignId: string;
  readonly homeId: string;
  readonly home: string;
  readonly open: boolean;
  readonly nextAt: number | null;
  /** Unique; ascending in when to call. */
  readonly dueKey: string;
  readonly calls: readonly {
    readonly outcome: CallBackOutcome;
    readonly stars: Stars | null;
    readonly words: string;
    readonly at: number;
    readonly by: Author;
  }[];
}

/** One spreadsheet being made. `_id` is random. Its rows are in `sheetRows` until the file is written. */
export interface SheetDocument {
  readonly _id: string;
  readonly personId: string;
  readonly communityId: string;
  readonly what: ExportInput;
  readonly state: ExportState;
  readonly at: number;
  readonly name: string;
  readonly rows: number;
  /** 0 … 1 */
  readonly done: number;
  /** Where its reader goes on; null: at the beginning, or done. */
  readonly cursor: string | null;
  readonly chunks: number;
  readonly fileId: string | null;
  /** When the timer goes on with it if nobody else does; null: it is done. */
  readonly nextAt: number | null;
  readonly expiresAt: number;
}

/** Rows of a spreadsheet being made; `_id` is `${sheetId}:${n}`, `n` padded. */
export interface SheetRowsDocument {
  readonly _id: string;
  readonly sheetId: string;
  readonly n: number;
  readonly rows: readonly (readonly string[])[];
  readonly expiresAt: number;
}

import type { ComplaintFigures, Csat, Dimension, Figures, Proportion } from '#domain/satisfaction';
import type { Part } from '#domain/taxonomy';
import type { AnalysisSection } from './terms';

/** A defect whose prevention is done or under way, as people wrote it. `dueOn` 'YYYY-MM-DD'. */
export interface Prevention {
  readonly number: string;
  readonly prevention: string;
  readonly dueOn: string | null;
}

/** What the quarter's figures do not say. */
export interface AnalysisFacts {
  /** Closed tickets of each part. */
  readonly parts: readonly { readonly part: Part; readonly closures: number }[];
  readonly complaints: ComplaintFigures;
  /** Done in the quarter, and still under way. */
  readonly prevented: readonly Prevention[];
  readonly preventing: readonly Prevention[];
  /** Cases put into the case library in the quarter. */
  readonly cases: number;
}

export interface AnalysisSource {
  readonly figures: Figures;
  /** The quarter before. */
  readonly before: Figures;
  readonly facts: AnalysisFacts;
}

/** Shares that are compared with the quarter before. */
export type ComparedShare = 'csat' | 'firstTimeFix' | 'onTime' | 'callBackInTime';
/** `unclear`: what lies between them may be chance. */
export type Change = 'up' | 'down' | 'unclear';

/** How often, of how many. */
interface Counted {
  readonly hits: number;
  readonly n: number;
}
interface Defects {
  readonly count: number;
  readonly some: readonly Prevention[];
}

/** What a draft can say, each with its numbers. Times in ms. */
export interface PointFacts {
  readonly answers: { readonly closures: number; readonly answers: number };
  readonly csat: { readonly csat: Csat };
  readonly dimensions: {
    readonly n: number;
    readonly best: readonly [Dimension, number];
    readonly worst: readonly [Dimension, number];
  };
  readonly parts: Pick<AnalysisFacts, 'parts'>;
  readonly complaints: { readonly received: number; readonly major: number };
  readonly repairs: { readonly closures: number; readonly time: number };
  readonly visits: Counted;
  readonly callBacks: Counted;
  readonly replies: Counted;
  readonly results: Counted;
  readonly prevented: Defects;
  readonly preventing: Defects;
  readonly cases: { readonly count: number };
  readonly compared: {
    readonly what: ComparedShare;
    readonly change: Change;
    readonly before: Proportion;
    readonly now: Proportion;
  };
  readonly tooFew: { readonly before: number; readonly now: number };
  readonly times: { readonly before: number; readonly now: number };
  readonly improve: { readonly dimension: Dimension };
}
export type PointKind = keyof PointFacts;

/** One sentence of a draft, before it is said. */
export type Point = { readonly [K in PointKind]: { readonly kind: K } & PointFacts[K] }[PointKind];

export type AnalysisDraft = Readonly<Record<AnalysisSection, readonly Point[]>>;

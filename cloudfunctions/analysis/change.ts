import type { AnalysisDocument } from '../schema';
import { once, type Intent } from '../kit/database/once';
import { done, refused, type Outcome } from '../kit/outcome';
import { analysisId } from './found';

export type Saved = { readonly version: number };
type Facts = Omit<AnalysisDocument, '_id' | 'version'>;

interface Change<E extends string> {
  readonly intent: Intent;
  /** What its writer saw. */
  readonly seen: { readonly communityId: string; readonly quarter: string; readonly version: number };
  /** The text as it is to be, made of the one there is; null: nobody has written yet. */
  readonly after: (before: AnalysisDocument | null) => Outcome<Facts, E>;
}

/** Changes the text of a quarter for whoever saw its last version; 0 is the one nobody has written. */
export const change = <E extends string = never>({
  intent,
  seen,
  after,
}: Change<E>): Promise<Outcome<Saved, E | 'ANALYSIS_CHANGED' | 'BAD_INPUT'>> =>
  once<Saved, E | 'ANALYSIS_CHANGED'>(intent, async (tx) => {
    const _id = analysisId(seen.communityId, seen.quarter);
    const before = await tx.get('analyses', _id);
    if ((before?.version ?? 0) !== seen.version) return refused('ANALYSIS_CHANGED');
    const changed = after(before);
    if (!changed.ok) return changed;
    const document = { ...changed.data, _id, version: seen.version + 1 };
    await (before === null ? tx.insert('analyses', document) : tx.put('analyses', document));
    return done({ version: document.version });
  });

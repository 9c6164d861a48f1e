import type { Api, Output } from '#domain/contract';
import type { DefectDocument } from '../schema';
import { once, unlessDone, type Intent } from '../kit/database/once';
import { done, refused, type Outcome } from '../kit/outcome';
import { checkWords } from '../kit/platform/safety';
import { defectFor } from './found';
import { homesIn, ticketsOf } from './linked';
import { answerOf, filedDefect } from './written';

export type Changed = Output<Api['defect.track']>;
export type Code = Api['defect.track']['errors'][number];

interface Change {
  readonly intent: Intent & { readonly input: { readonly defectId: string; readonly version: number } };
  readonly words: string;
  /** The entry as it is to be; its version, its homes and what is derived follow. */
  readonly after: (before: DefectDocument) => Outcome<DefectDocument, Code>;
}

/** Changes an entry for whoever saw its last version. */
export async function change({ intent, words, after }: Change): Promise<Outcome<Changed, Code | 'BAD_INPUT'>> {
  const { caller } = intent.context;
  const { defectId, version } = intent.input;
  const found = await defectFor(caller, defectId);
  if (!found.ok) return found;
  const [linked, safety] = await Promise.all([ticketsOf(found.data), checkWords(caller, words)]);
  if (safety === 'risky') return unlessDone<Changed, Code>(intent, refused('TEXT_UNSAFE'));
  return once<Changed, Code>(intent, async (tx) => {
    const before = await tx.get('defects', defectId);
    if (before?.version !== version) return refused('DEFECT_CHANGED');
    const changed = after(before);
    if (!changed.ok) return changed;
    const document = filedDefect({ ...changed.data, version: version + 1, homes: homesIn(linked) });
    await tx.put('defects', document);
    return done(answerOf(document));
  });
}

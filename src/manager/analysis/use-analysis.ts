import { analysisSections, type AnalysisSection } from '#domain/analysis';
import { analysesText, commonText, errorText } from '#domain/copy';
import type { CallData } from '../../api/call';
import { ask, say } from '../../api/phone';
import { useIntent } from '../../api/use-intent';
import { useKept, type Kept } from '../../api/use-kept';

export type Analysis = CallData<'analysis.edit'>;
export type Typed = Readonly<Record<AnalysisSection | 'title', string>>;

export interface AnalysisProps {
  readonly communityId: string;
  readonly analysis: Analysis;
  /** What is shown is not true any more: reads it again. */
  readonly onChanged: () => Promise<void>;
}

export interface AnalysisWork {
  readonly typed: Typed;
  readonly form: Kept<Partial<Typed>>;
  readonly put: (field: keyof Typed, words: string) => void;
  /** Typed and not saved, or generated and never saved. */
  readonly unsaved: boolean;
  /** Why it cannot be saved; null: it can. */
  readonly obstacle: string | null;
  /** Sections nothing is written in. */
  readonly empty: readonly AnalysisSection[];
  readonly busy: boolean;
  readonly problem: string | null;
  readonly save: () => Promise<void>;
  readonly publish: () => Promise<void>;
  readonly withdraw: () => Promise<void>;
}

const nothing: Partial<Typed> = {};
const trimmed = (typed: Typed): Typed => ({
  title: typed.title.trim(),
  said: typed.said.trim(),
  did: typed.did.trim(),
  changed: typed.changed.trim(),
  next: typed.next.trim(),
});

/**
 * One quarter's text. Kept are only the sections one has touched: when somebody else saves meanwhile, theirs stands in
 * the others and nothing that was typed is lost.
 */
export const useAnalysis = ({ communityId, analysis, onChanged }: AnalysisProps): AnalysisWork => {
  const { quarter, version } = analysis;
  const about = `${communityId} ${quarter}`;
  const form = useKept(`analysis ${about}`, nothing);
  const saving = useIntent('analysis.save', about);
  const publishing = useIntent('analysis.publish', about);
  const withdrawing = useIntent('analysis.withdraw', about);
  const { title, said, did, changed, next } = analysis;
  const typed: Typed = { ...{ title, said, did, changed, next }, ...form.value };
  const write = async (done: boolean, words: string): Promise<void> => {
    if (done) say(words);
    await onChanged();
  };
  const save = async (): Promise<void> => {
    const saved = await saving.run({ communityId, quarter, version, ...trimmed(typed) });
    await write(saved !== null, analysesText.saved);
    if (saved !== null) form.done();
  };
  const publish = async (): Promise<void> => {
    const done = await publishing.run({ communityId, quarter, version });
    await write(done !== null, analysesText.publishDone);
  };
  const withdraw = async (): Promise<void> => {
    const sure = await ask({
      title: analysesText.withdrawTitle(quarter),
      content: analysesText.withdrawContent,
      yes: analysesText.withdrawYes,
      no: commonText.cancel,
    });
    if (!sure) return;
    const done = await withdrawing.run({ communityId, quarter, version });
    await write(done !== null, analysesText.withdrawn);
  };
  const code = saving.code ?? publishing.code ?? withdrawing.code;
  return {
    ...{ typed, form, save, publish, withdraw },
    put: (field, words) => {
      form.change({ [field]: words });
    },
    unsaved: version === 0 || Object.keys(form.value).length > 0,
    obstacle: typed.title.trim() === '' ? analysesText.noTitle : null,
    empty: analysisSections.filter((section) => typed[section].trim() === ''),
    busy: saving.busy || publishing.busy || withdrawing.busy,
    problem: code === null ? null : errorText[code],
  };
};

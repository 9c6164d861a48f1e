import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { analysesText, commonText } from '#domain/copy';
import { PrimaryAction, QuietAction } from '../../ui/primary-action';
import { troubleWords } from '../../ui/trouble';
import type { Analysis, AnalysisWork } from './use-analysis';

/** First what was typed is saved, then it can be published; what is published can be taken back. */
export const footerOf = ({ state }: Analysis, work: AnalysisWork): ReactElement | null => {
  if (work.unsaved) return <Save published={state === 'published'} work={work} />;
  if (state === 'published') return <Withdraw work={work} />;
  return (
    <PrimaryAction
      words={analysesText.publish}
      busyWords={commonText.sending}
      busy={work.busy}
      disabled={work.empty.length > 0}
      hint={work.empty.length > 0 ? analysesText.emptySections(work.empty) : analysesText.publishHint}
      problem={work.problem}
      onPress={() => void work.publish()}
    />
  );
};

const Save = ({ published, work }: { published: boolean; work: AnalysisWork }): ReactElement => (
  <PrimaryAction
    words={published ? analysesText.savePublished : analysesText.save}
    busyWords={commonText.sending}
    busy={work.busy}
    disabled={work.obstacle !== null}
    hint={work.obstacle ?? analysesText.unsaved}
    problem={work.problem}
    onPress={() => void work.save()}
  />
);

const Withdraw = ({ work: { busy, problem, withdraw } }: { work: AnalysisWork }): ReactElement => (
  <View className="primary">
    {problem === null ? null : (
      <View className="primary-problem" aria-live="assertive">
        {troubleWords(problem)}
      </View>
    )}
    <QuietAction
      words={busy ? commonText.sending : analysesText.withdraw}
      tone="danger"
      onPress={() => void withdraw()}
    />
  </View>
);

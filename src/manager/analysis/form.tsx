import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { analysisSections } from '#domain/analysis';
import { analysesText, analysisSectionText } from '#domain/copy';
import { analysisRows } from '../../ui/analysis-view';
import { Field, Line, Words } from '../../ui/field';
import { Place } from '../../ui/place';
import { Restored } from '../../ui/restored';
import { Panel, Section } from '../../ui/section';
import type { Analysis, AnalysisWork } from './use-analysis';

/** Characters (contract). */
const TITLE = 40;
const SECTION = 1_000;

/** The title and four sections, with the numbers they are about below. */
export const AnalysisForm = ({ analysis, work }: { analysis: Analysis; work: AnalysisWork }): ReactElement => (
  <>
    <Restored form={work.form} />
    <Place>{analysis.version === 0 ? <View className="beside">{analysesText.generated}</View> : null}</Place>
    <Field label={analysesText.name}>
      <Line
        label={analysesText.name}
        value={work.typed.title}
        placeholder={analysesText.nameHint}
        type="text"
        most={TITLE}
        onChange={(title) => {
          work.put('title', title);
        }}
      />
    </Field>
    {analysisSections.map((section) => (
      <Field key={section} label={analysisSectionText[section]}>
        <Words
          label={analysisSectionText[section]}
          value={work.typed[section]}
          placeholder={analysesText.hints[section]}
          most={SECTION}
          onChange={(words) => {
            work.put(section, words);
          }}
        />
      </Field>
    ))}
    <Numbers analysis={analysis} />
  </>
);

/** This quarter's numbers, and the quarter's before in a quieter line. */
const Numbers = ({ analysis: { quarter, figures, before } }: { analysis: Analysis }): ReactElement => {
  const earlier = analysisRows(before);
  return (
    <Section title={analysesText.beside} note={analysesText.besideNote(quarter)}>
      <Panel>
        {analysisRows(figures).map(([name, value], index) => (
          <View className="changed" key={name}>
            <View className="changed-name">{name}</View>
            <View>{value}</View>
            <View className="changed-values">{analysesText.before(earlier[index]?.[1] ?? '')}</View>
          </View>
        ))}
      </Panel>
    </Section>
  );
};

import { View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { dimensionText, managerText, sayDuration } from '#domain/copy';
import { dimensions, starValues } from '#domain/satisfaction';
import type { CallData } from '../../api/call';
import { Bars } from '../../ui/bars';
import { QuietAction } from '../../ui/primary-action';
import { Panel, Section, Table } from '../../ui/section';
import { EmptyState } from '../../ui/states';
import { Headline } from './headline';

type Figures = CallData<'satisfaction.summary'>;

const duration = (ms: number | null): string => (ms === null ? managerText.unknown : sayDuration(ms));

const timeRows = (figures: Figures): readonly (readonly [string, string])[] => [
  [managerText.meanToAccept, duration(figures.meanToAccept)],
  [managerText.meanToFirstFix, duration(figures.meanToFirstFix)],
  [managerText.meanToFinalFix, duration(figures.meanToFinalFix)],
];

const known = (figures: Figures): readonly { readonly name: string; readonly mean: number }[] =>
  dimensions.flatMap((dimension) => {
    const mean = figures.dimensions[dimension];
    return mean === null ? [] : [{ name: dimensionText[dimension], mean }];
  });

/** The finding in a sentence: which dimension is best and which is worst; nothing where they do not differ. */
const finding = (figures: Figures): string | null => {
  const ordered = [...known(figures)].sort((a, b) => b.mean - a.mean);
  const [best] = ordered;
  const worst = ordered[ordered.length - 1];
  if (best === undefined || worst === undefined || best.mean === worst.mean) return null;
  return managerText.dimensionsFinding(best.name, worst.name);
};

/** Every number of the page, as drawings or as one table. */
export const Summary = ({ summary }: { summary: Figures }): ReactElement => {
  const [asTable, setAsTable] = useState(false);
  if (summary.closures === 0) {
    return <EmptyState icon="star-o" title={managerText.nothing} note={managerText.nothingNote} />;
  }
  return (
    <>
      <Headline summary={summary} />
      {asTable ? <Everything summary={summary} /> : <Drawings summary={summary} />}
      <QuietAction
        words={asTable ? managerText.chart : managerText.table}
        onPress={() => {
          setAsTable(!asTable);
        }}
      />
    </>
  );
};

const Drawings = ({ summary }: { summary: Figures }): ReactElement => {
  const sentence = finding(summary);
  return (
    <>
      <Section title={managerText.dimensions}>
        <Panel>
          {sentence === null ? null : <View className="finding">{sentence}</View>}
          <Bars
            rows={dimensions.map((dimension) => {
              const mean = summary.dimensions[dimension];
              const value = mean === null ? managerText.unknown : managerText.outOfFive(mean);
              return { name: dimensionText[dimension], share: (mean ?? 0) / 5, value };
            })}
          />
        </Panel>
      </Section>
      <Section title={managerText.stars}>
        <Panel>
          <Bars
            rows={[...starValues].reverse().map((stars) => ({
              name: managerText.starRow(stars),
              share: summary.answers === 0 ? 0 : summary.stars[stars] / summary.answers,
              value: managerText.count(summary.stars[stars]),
            }))}
          />
        </Panel>
      </Section>
      <Section title={managerText.times}>
        <Panel>
          <Table rows={timeRows(summary)} />
        </Panel>
      </Section>
    </>
  );
};

const Everything = ({ summary }: { summary: Figures }): ReactElement => {
  const rows: readonly (readonly [string, string])[] = [
    ...timeRows(summary),
    ...dimensions.map((dimension) => {
      const mean = summary.dimensions[dimension];
      return [dimensionText[dimension], mean === null ? managerText.unknown : managerText.outOfFive(mean)] as const;
    }),
    ...[...starValues]
      .reverse()
      .map((stars) => [managerText.starRow(stars), managerText.count(summary.stars[stars])] as const),
  ];
  return (
    <Section>
      <Panel>
        <Table rows={rows} />
      </Panel>
    </Section>
  );
};

import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { analysisSections } from '#domain/analysis';
import type { FiguresView } from '#domain/contract';
import { analysesText, analysisSectionText, analysisTitle } from '#domain/copy';
import { Panel, Section, Table } from './section';

interface AnalysisViewProps {
  readonly analysis: {
    readonly quarter: string;
    readonly title: string;
    readonly said: string;
    readonly did: string;
    readonly changed: string;
    readonly next: string;
    /** Null: not published, so no numbers are fixed yet. */
    readonly figures: FiguresView | null;
  };
}

const { rows } = analysesText;

/** The numbers of a quarter, each with how many it rests on; where those are too few, that is what is said. */
export const analysisRows = (figures: FiguresView): readonly (readonly [string, string])[] => [
  [rows.closures, analysesText.closures(figures.closures)],
  [rows.response, analysesText.response(figures.response)],
  [rows.csat, analysesText.csat(figures.csat)],
  [rows.firstTimeFix, analysesText.firstTimeFix(figures.firstTimeFix)],
  [rows.onTime, analysesText.onTime(figures.onTime)],
  [rows.callBack, analysesText.callBack(figures.callBackInTime)],
  [rows.time, analysesText.time(figures.meanToFinalFix)],
];

/** 季度分析 as the owners read it; a manager sees the same before it is published. */
export const AnalysisView = ({ analysis }: AnalysisViewProps): ReactElement => (
  <>
    <View className="status-next">{analysis.title === '' ? analysisTitle(analysis.quarter) : analysis.title}</View>
    <View className="score-note">{analysesText.quarter(analysis.quarter)}</View>
    {analysisSections.map((section) => (
      <Section key={section} title={analysisSectionText[section]}>
        <Panel>
          {(analysis[section] === '' ? analysesText.empty : analysis[section]).split('\n').map((line, index) => (
            <View key={`${index} ${line}`}>{line}</View>
          ))}
        </Panel>
      </Section>
    ))}
    {analysis.figures === null ? null : (
      <Section title={analysesText.numbers} note={analysesText.numbersNote}>
        <Panel>
          <Table rows={analysisRows(analysis.figures)} />
        </Panel>
      </Section>
    )}
  </>
);

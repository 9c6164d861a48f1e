import { View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { figureText, leagueBandText, leagueText, scoresText } from '#domain/copy';
import { leagueBands, type LeagueSubject } from '#domain/league';
import type { CallData } from '../../api/call';
import { open } from '../../api/go';
import { QuietAction } from '../../ui/primary-action';
import { Section } from '../../ui/section';
import { EmptyState } from '../../ui/states';
import { FigureTable } from '../chart/figure';
import { openTickets } from '../scores/look';
import { LeagueRow, type Standing } from './row';

type League = CallData<'league.get'>;

interface TableProps {
  readonly league: League;
  readonly subject: LeagueSubject;
  /** The quarter its review sheets are about. */
  readonly quarter: string;
}

const ranked = ({ rows }: League): readonly Standing[] => rows.filter(({ band }) => band === 'ranked');

/** What the order says: how many groups it really has, and whether somebody stands apart at the end. */
const findingOf = (league: League): string => {
  const rows = ranked(league);
  if (rows.length === 0) return leagueText.findingNone;
  if (rows.length === 1) return leagueText.findingOne;
  const groups = new Set(rows.map(({ group }) => group)).size;
  const last = rows.find((row) => row.last);
  const end = last === undefined ? leagueText.noLast : leagueText.findingLast(last.name);
  return leagueText.finding(rows.length, groups) + end;
};

const rangeWords = ({ adjusted }: Standing): string =>
  adjusted === null ? scoresText.none : `${scoresText.percent(adjusted.lower)}–${scoresText.percent(adjusted.upper)}`;

export const LeagueTable = ({ league, subject, quarter }: TableProps): ReactElement => {
  const [asTable, setAsTable] = useState(false);
  if (league.rows.length === 0)
    return <EmptyState icon="bookmark-o" title={leagueText.empty} note={leagueText.emptyNote} />;
  const tickets =
    ({ subjectId, name }: Standing) =>
    (): void => {
      const { from, to } = league;
      openTickets({ from, to, where: [{ facet: subject, value: subjectId, label: name }] }, 'answers');
    };
  const answers = league.rows.reduce((sum, { csat }) => sum + csat.n, 0);
  return (
    <>
      <View className="finding">{findingOf(league)}</View>
      {asTable ? (
        <FigureTable
          head={leagueText.head}
          rows={league.rows.map((row) => ({
            key: row.subjectId,
            cells: [
              row.name,
              row.group === null ? leagueText.ungrouped : `${row.group}`,
              rangeWords(row),
              `${row.csat.n}`,
            ],
            onPress: tickets(row),
          }))}
        />
      ) : (
        <Bands league={league} subject={subject} quarter={quarter} tickets={tickets} />
      )}
      <View className="score-note">{leagueText.sample(answers)}</View>
      <View className="score-note">{leagueText.how}</View>
      <View className="score-note">{leagueText.fewest(league.fewest)}</View>
      <QuietAction
        words={asTable ? figureText.drawing : figureText.table}
        onPress={() => {
          setAsTable(!asTable);
        }}
      />
    </>
  );
};

interface BandsProps extends TableProps {
  readonly tickets: (row: Standing) => () => void;
}

const Bands = ({ league, subject, quarter, tickets }: BandsProps): ReactElement => (
  <>
    {leagueBands.map((band) => {
      const rows = league.rows.filter((row) => row.band === band);
      if (rows.length === 0) return null;
      return (
        <Section key={band} title={leagueBandText[band]}>
          {rows.map((row, index) => {
            const before = rows[index - 1] ?? null;
            return (
              <View key={row.subjectId}>
                {row.group === null || before?.group === row.group ? null : (
                  <View className="score-note">{leagueText.group(row.group)}</View>
                )}
                <LeagueRow
                  row={row}
                  before={before}
                  onTickets={tickets(row)}
                  onReview={() => {
                    open('/manager/review/index', { subject, id: row.subjectId, quarter });
                  }}
                />
              </View>
            );
          })}
        </Section>
      );
    })}
  </>
);

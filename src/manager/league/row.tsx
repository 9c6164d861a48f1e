import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { joined, leagueText, scoresText, targetVerdictText } from '#domain/copy';
import type { CallData } from '../../api/call';
import { Tap } from '../../ui/tap';

export type Standing = CallData<'league.get'>['rows'][number];

const at = (share: number): string => `${share * 100}%`;

/** Where the adjusted rate may lie, on a line from 0 to 100 %. */
const Span = ({ adjusted }: { adjusted: NonNullable<Standing['adjusted']> }): ReactElement => {
  const { rate, lower, upper } = adjusted;
  const words = leagueText.adjusted(rate, lower, upper);
  return (
    <View>
      <View className="span" aria-role="img" aria-label={words}>
        <View className="span-range" style={`left:${at(lower)};width:${at(upper - lower)}`} />
        <View className="span-point" style={`left:${at(rate)}`} />
      </View>
      <View className="heat-note">{words}</View>
    </View>
  );
};

/** What can be said of its place, and no more than that. */
export const placeWords = (row: Standing, before: Standing | null): string => {
  if (row.adjusted === null || row.band === 'tooFew') return leagueText.tooFew(row.csat.n);
  if (row.first) return leagueText.first;
  if (row.last) return leagueText.last;
  if (before === null || row.group === null) return '';
  return before.group === row.group ? leagueText.together : leagueText.apart;
};

interface RowProps {
  readonly row: Standing;
  /** The row above in the same band. */
  readonly before: Standing | null;
  readonly onTickets: () => void;
  readonly onReview: () => void;
}

/** One of them: its interval, its place in words, its tickets and its review sheet. */
export const LeagueRow = ({ row, before, onTickets, onReview }: RowProps): ReactElement => {
  const { name, csat, adjusted } = row;
  const place = placeWords(row, before);
  const answers = csat.rate === null ? scoresText.answers(csat.n) : leagueText.raw(csat.rate, csat.n);
  return (
    <View className="league-row">
      <View className="heat-head">
        <Text className="heat-name">{name}</Text>
        <Text>{targetVerdictText[csat.verdict]}</Text>
      </View>
      {place === '' ? null : <View className="league-said">{place}</View>}
      {adjusted === null ? null : <Span adjusted={adjusted} />}
      <View className="league-ways">
        <Tap className="pill pill-plain" label={joined.spoken(name, answers)} onPress={onTickets}>
          {answers}
        </Tap>
        <Tap className="pill" label={joined.spoken(name, leagueText.seeReview)} onPress={onReview}>
          {leagueText.seeReview}
        </Tap>
      </View>
    </View>
  );
};

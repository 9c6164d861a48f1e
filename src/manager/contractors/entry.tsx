import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { contractorsText, joined, tradeText } from '#domain/copy';
import type { CallData } from '../../api/call';
import { Badge } from '../../ui/badge';
import { Tap } from '../../ui/tap';
import { licenceBadge } from './licence';

interface ContractorEntryProps {
  readonly contractor: CallData<'contractor.list'>['items'][number];
  readonly warnDays: number;
  readonly now: number;
  readonly onOpen: () => void;
}

/** One contractor with what decides whether they may be sent. */
export const ContractorEntry = ({ contractor, warnDays, now, onOpen }: ContractorEntryProps): ReactElement => {
  const { name, trades, licenceUntil, technicians } = contractor;
  const badge = licenceBadge(licenceUntil, warnDays, now);
  return (
    <Tap className="entry" onPress={onOpen}>
      <View className="entry-head">
        <Text className="entry-title">{name}</Text>
        <Badge tone={badge.tone} words={badge.words} />
      </View>
      <Text className="entry-note">{joined.list(trades.map((trade) => tradeText[trade]))}</Text>
      <Text className="entry-note">{contractorsText.people(technicians)}</Text>
    </Tap>
  );
};

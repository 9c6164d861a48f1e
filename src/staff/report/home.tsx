import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { homeName, reportForText, searchText } from '#domain/copy';
import { Tap } from '../../ui/tap';
import { HomeSearch } from '../search/home-search';
import { forHome } from './draft';
import type { DeskForm } from './use-desk-report';

/** 哪一家: searched here, or brought along; what is open there already is said at once. */
export const ForHome = ({ form }: { form: DeskForm }): ReactElement => {
  const { answers, change } = form;
  const { home } = answers;
  if (home === null) {
    return (
      <HomeSearch
        label={reportForText.home}
        onChoose={(found) => {
          change(forHome(answers, found));
        }}
      />
    );
  }
  return (
    <View className="for-home">
      <View className="for-home-words">
        <Text className="for-home-label">{reportForText.home}</Text>
        <Text className="for-home-name">{homeName(home)}</Text>
        <Text className={home.openTickets === 0 ? 'candidate-line' : 'candidate-busy'}>
          {searchText.open(home.openTickets)}
        </Text>
      </View>
      <Tap
        className="quiet"
        onPress={() => {
          change({ home: null, slotId: null });
        }}
      >
        {reportForText.change}
      </Tap>
    </View>
  );
};

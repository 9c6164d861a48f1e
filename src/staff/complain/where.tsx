import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { complainForText, homeName, reportForText } from '#domain/copy';
import { Field } from '../../ui/field';
import { Place } from '../../ui/place';
import { Tap } from '../../ui/tap';
import { Tiles } from '../../ui/tiles';
import { HomeSearch } from '../search/home-search';
import { atHome, type About, type ComplainAnswers } from './answers';

interface WhereProps {
  readonly answers: ComplainAnswers;
  readonly about: About | null;
  readonly onChange: (next: Partial<ComplainAnswers>) => void;
}

/** 关于哪里: the ticket it came from, a home that is looked up, or the community as a whole. */
export const Where = ({ answers, about, onChange }: WhereProps): ReactElement => {
  if (about !== null) return <FromTicket about={about} />;
  return (
    <>
      <Field label={complainForText.about}>
        <Tiles
          label={complainForText.about}
          options={[
            { value: 'home', words: complainForText.home },
            { value: 'community', words: complainForText.community },
          ]}
          chosen={answers.where}
          onChoose={(where) => {
            onChange({ where });
          }}
        />
      </Field>
      <Place>{answers.where === 'home' ? <ForHome answers={answers} onChange={onChange} /> : null}</Place>
      <View className="waiting">{complainForText.noTicket}</View>
    </>
  );
};

const FromTicket = ({ about }: { about: About }): ReactElement => (
  <View className="for-home">
    <View className="for-home-words">
      <Text className="for-home-label">{complainForText.aboutTicket(about.number)}</Text>
      <View className="for-home-name">{about.home}</View>
    </View>
  </View>
);

const ForHome = ({ answers: { home }, onChange }: Omit<WhereProps, 'about'>): ReactElement =>
  home === null ? (
    <HomeSearch
      label={reportForText.home}
      choose={complainForText.choose}
      onChoose={(found) => {
        onChange(atHome(found));
      }}
    />
  ) : (
    <View className="for-home below">
      <View className="for-home-name">{homeName(home)}</View>
      <Tap
        className="quiet"
        onPress={() => {
          onChange({ home: null });
        }}
      >
        {reportForText.change}
      </Tap>
    </View>
  );

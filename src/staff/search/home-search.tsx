import { View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { errorText, homeName, searchText } from '#domain/copy';
import { phoneTo } from '../../api/phone';
import { useSession } from '../../api/session';
import { useSearch, type FoundHome } from '../../api/use-search';
import { Field, Line } from '../../ui/field';
import { Place } from '../../ui/place';
import { EmptyState, ErrorState } from '../../ui/states';
import { Tap } from '../../ui/tap';

/** Characters of a question (contract). */
const MOST = 40;

interface HomeSearchProps {
  readonly label: string;
  /** What choosing one is called; left out: a report for it. */
  readonly choose?: string;
  /** What choosing leads to; null: this person cannot report for others. */
  readonly onChoose: ((home: FoundHome) => void) | null;
}

/** Finds a home by building-unit-room, phone or name, whichever somebody says first. */
export const HomeSearch = ({ label, choose = searchText.choose, onChoose }: HomeSearchProps): ReactElement => {
  const [typed, setTyped] = useState('');
  const communityId = useSession().part?.communityId ?? '';
  const search = useSearch(communityId, typed);
  return (
    <>
      <Field label={label} note={searchText.label}>
        <Line label={label} value={typed} placeholder={searchText.hint} type="text" most={MOST} onChange={setTyped} />
      </Field>
      <View className="below" aria-live="polite">
        <Answer search={search} typed={typed} choose={choose} onChoose={onChoose} />
      </View>
    </>
  );
};

interface AnswerProps {
  readonly search: ReturnType<typeof useSearch>;
  readonly typed: string;
  readonly choose: string;
  readonly onChoose: HomeSearchProps['onChoose'];
}

const Answer = ({ search, typed, choose, onChoose }: AnswerProps): ReactElement => {
  const { found, busy, code, again } = search;
  if (code !== null) return <ErrorState words={errorText[code]} onRetry={again} />;
  if (typed.trim() === '') return <View className="waiting">{searchText.start}</View>;
  if (found === null) return <View className="waiting">{busy ? searchText.busy : ''}</View>;
  if (found.homes.length === 0) {
    return <EmptyState icon="home-o" title={searchText.none} note={searchText.noneNote} />;
  }
  return (
    <>
      {found.homes.map((home) => (
        <Found key={home.id} home={home} choose={choose} onChoose={onChoose} />
      ))}
      <Place>{found.more ? <View className="waiting">{searchText.more}</View> : null}</Place>
    </>
  );
};

interface FoundProps {
  readonly home: FoundHome;
  readonly choose: string;
  readonly onChoose: HomeSearchProps['onChoose'];
}

/** One home with whom the register names, each a tap from the telephone, and what is open there. */
const Found = ({ home, choose, onChoose }: FoundProps): ReactElement => (
  <View className="candidate">
    <View className="candidate-name">{homeName(home)}</View>
    <View className={home.openTickets === 0 ? 'candidate-line' : 'candidate-busy'}>
      {searchText.open(home.openTickets)}
    </View>
    {home.owners.length === 0 ? <View className="candidate-line">{searchText.noOwner}</View> : null}
    <View className="candidate-actions">
      {home.owners.map(({ name, phone }) => (
        <Tap
          className="pill pill-plain"
          key={`${name} ${phone}`}
          label={`${searchText.call} ${searchText.owner(name, phone)}`}
          onPress={() => {
            phoneTo(phone);
          }}
        >
          {searchText.owner(name, phone)}
        </Tap>
      ))}
      {onChoose === null ? null : (
        <Tap
          className="pill"
          label={`${choose} ${homeName(home)}`}
          onPress={() => {
            onChoose(home);
          }}
        >
          {choose}
        </Tap>
      )}
    </View>
  </View>
);

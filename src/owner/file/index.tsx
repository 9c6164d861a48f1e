import { useRouter } from '@tarojs/taro';
import { useState, type ReactElement } from 'react';
import { fileText, homeName } from '#domain/copy';
import { Text } from '@tarojs/components';
import { useSession, type Me } from '../../api/session';
import { Screen } from '../../ui/screen';
import { EmptyState } from '../../ui/states';
import { Segments } from '../../ui/tiles';
import { Records } from './records';
import { Warranty } from './warranty';

type View = 'records' | 'warranty';

const views = [
  { value: 'records', words: fileText.records },
  { value: 'warranty', words: fileText.warranty },
] as const;

const homesOf = (me: Me | null) => (me?.memberships ?? []).flatMap(({ home }) => (home === null ? [] : [home]));

/** 一户一档 of one home: what happened in it, and what is still under warranty. */
export default function FilePage(): ReactElement {
  const asked = useRouter().params['home'];
  const homes = homesOf(useSession().me);
  const home = homes.find(({ id }) => id === asked) ?? (asked === undefined ? homes[0] : undefined);
  const homeId = asked ?? home?.id;
  const [view, setView] = useState<View>('records');
  if (homeId === undefined) {
    return (
      <Screen>
        <EmptyState icon="home-o" title={fileText.noHome} note={fileText.noHomeNote} />
      </Screen>
    );
  }
  return (
    <Screen>
      {home === undefined ? null : <Text className="for-home-name">{homeName(home)}</Text>}
      <Segments label={fileText.views} options={views} chosen={view} onChoose={setView} />
      {view === 'records' ? <Records homeId={homeId} /> : <Warranty homeId={homeId} />}
    </Screen>
  );
}

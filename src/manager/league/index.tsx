import { View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { errorText, leagueSubjectText, leagueText } from '#domain/copy';
import { leagueSubjects, type LeagueSubject } from '#domain/league';
import { dayOf } from '#domain/time';
import { useExport } from '../../api/exports';
import { useSession } from '../../api/session';
import { useMyRoles } from '../../api/use-my-roles';
import { usePageLife } from '../../api/use-page';
import { useRemote } from '../../api/use-remote';
import { Exporting } from '../../ui/exporting';
import { RemoteView } from '../../ui/remote-view';
import { RoleBar } from '../../ui/role-bar';
import { Screen } from '../../ui/screen';
import '../../ui/styles/scores.scss';
import { Segments } from '../../ui/tiles';
import { useNow } from '../../ui/use-now';
import { ManagerBar } from '../bar';
import { Stepper } from '../scores/period-bar';
import { lengthOf, lengths, periodAfter, periodBefore, periodOn, quarterIn } from './period';
import { LeagueTable } from './table';

const subjectOptions = leagueSubjects.map((value) => ({ value, words: leagueSubjectText[value] }));
const lengthOptions = lengths.map((value) => ({ value, words: leagueText[value] }));

interface PeriodProps {
  readonly period: string;
  readonly today: string;
  readonly onChange: (period: string) => void;
}

const PeriodChoice = ({ period, today, onChange }: PeriodProps): ReactElement => {
  const length = lengthOf(period);
  const next = periodAfter(period, today);
  return (
    <View className="below">
      <Segments
        label={leagueText.length}
        options={lengthOptions}
        chosen={length}
        onChoose={(chosen) => {
          onChange(periodOn(chosen, today));
        }}
      />
      <Stepper
        words={leagueText.period(period)}
        back={leagueText.earlier[length]}
        onBack={() => {
          onChange(periodBefore(period));
        }}
        forth={leagueText.later[length]}
        onForth={
          next === null
            ? null
            : () => {
                onChange(next);
              }
        }
      />
    </View>
  );
};

/** 排行: who is better, as far as the answers tell them apart. */
export default function LeaguePage(): ReactElement {
  const roles = useMyRoles();
  const communityId = useSession().part?.communityId ?? null;
  const now = useNow(60_000);
  const today = dayOf(now);
  const [subject, setSubject] = useState<LeagueSubject>('contractor');
  const [period, setPeriod] = useState(() => periodOn('quarter', today));
  const league = useRemote('league.get', communityId === null ? null : { communityId, subject, period });
  const file = useExport({ kind: 'league', subject, period });
  usePageLife(league);
  return (
    <Screen footer={<ManagerBar current="league" />}>
      <RoleBar parts={roles.parts} current={roles.current} onChoose={roles.choose} />
      <Segments label={leagueText.subject} options={subjectOptions} chosen={subject} onChoose={setSubject} />
      <PeriodChoice period={period} today={today} onChange={setPeriod} />
      <View className="below">
        <RemoteView
          data={league.data}
          at={league.at}
          problem={league.code === null ? null : errorText[league.code]}
          now={now}
          onRetry={() => void league.refresh()}
        >
          {(data) => <LeagueTable league={data} subject={subject} quarter={quarterIn(period, today)} />}
        </RemoteView>
      </View>
      <Exporting file={file} />
    </Screen>
  );
}

import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { errorText, managerText, overviewText, sayDayOf } from '#domain/copy';
import { addDays, dayOf } from '#domain/time';
import type { CallData } from '../../api/call';
import { replaceAll } from '../../api/go';
import { useSession } from '../../api/session';
import { useMyRoles } from '../../api/use-my-roles';
import { usePageLife } from '../../api/use-page';
import { useRemote, type Remote } from '../../api/use-remote';
import { Place } from '../../ui/place';
import { RemoteView } from '../../ui/remote-view';
import { RoleBar } from '../../ui/role-bar';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';
import '../../ui/styles/desk.scss';
import '../../ui/styles/scores.scss';
import { useNow } from '../../ui/use-now';
import { ManagerBar } from '../bar';
import { useChosen } from '../scores/chosen';
import { Headline } from '../scores/headline';
import { periodOf } from '../scores/period';
import { Links } from './links';
import { Needs } from './needs';
import { Trend } from './trend';

type LastCheck = CallData<'satisfaction.now'>['lastCheck'];

/** Weeks before this one on the picture. */
const WEEKS_BACK = 11;

const useOverview = (communityId: string | null, today: string) => {
  const week = periodOf('week', today, today);
  const span = { communityId: communityId ?? '', to: week.to, where: [] };
  const here = <T,>(input: T): T | null => (communityId === null ? null : input);
  const needs = useRemote('satisfaction.now', here({ communityId: span.communityId }));
  const summary = useRemote('satisfaction.summary', here({ ...span, from: week.from }));
  const trend = useRemote(
    'satisfaction.trend',
    here({ ...span, from: addDays(week.from, -7 * WEEKS_BACK), step: 'week' as const }),
  );
  usePageLife({
    code: needs.code,
    refresh: async () => {
      await Promise.all([needs.refresh(), summary.refresh(), trend.refresh()]);
    },
  });
  return { week, needs, summary, trend };
};

interface KnownProps<T> {
  readonly remote: Remote<T>;
  /** Whether to say how old this is while it is asked for again: once on the page. */
  readonly aged?: boolean;
  readonly now: number;
  readonly children: (data: T) => ReactElement;
}

const Known = <T,>({ remote, aged = false, now, children }: KnownProps<T>): ReactElement => (
  <Place>
    <RemoteView
      data={remote.data}
      at={remote.at}
      problem={remote.code === null ? null : errorText[remote.code]}
      now={now}
      loading={aged && remote.loading}
      onRetry={() => void remote.refresh()}
    >
      {children}
    </RemoteView>
  </Place>
);

/** The nightly recomputation of the sums: that it was done, and whether it agreed. */
const Checked = ({ check, now }: { check: LastCheck; now: number }): ReactElement => {
  if (check === null) return <View className="score-note">{overviewText.neverChecked}</View>;
  const day = sayDayOf(check.day, now);
  return check.equal ? (
    <View className="score-note">{overviewText.checked(day)}</View>
  ) : (
    <View className="field-problem">{overviewText.different(day)}</View>
  );
};

/** 概览: what needs a manager now, this week's score, where it is heading, and the way to everything else. */
export default function OverviewPage(): ReactElement {
  const roles = useMyRoles();
  const communityId = useSession().part?.communityId ?? null;
  const now = useNow(60_000);
  const { week, needs, summary, trend } = useOverview(communityId, dayOf(now));
  const [, choose] = useChosen(communityId ?? '');
  return (
    <Screen footer={<ManagerBar current="overview" />}>
      <RoleBar parts={roles.parts} current={roles.current} onChoose={roles.choose} />
      <Known remote={needs} aged now={now}>
        {(data) => <Needs needs={data.needs} now={now} />}
      </Known>
      <Section>
        <Known remote={summary} now={now}>
          {({ csat, answers, closures }) => (
            <Headline
              name={overviewText.week}
              csat={csat}
              before={null}
              sample={managerText.sample(answers, closures)}
              onPress={() => {
                choose({ period: week, where: [] });
                replaceAll('/manager/satisfaction/index');
              }}
            />
          )}
        </Known>
      </Section>
      <Known remote={trend} now={now}>
        {({ points }) => <Trend points={points} />}
      </Known>
      <Place>{needs.data === null ? null : <Checked check={needs.data.lastCheck} now={now} />}</Place>
      <Links />
    </Screen>
  );
}

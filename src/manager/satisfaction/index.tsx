import { useState, type ReactElement } from 'react';
import { errorText, managerText } from '#domain/copy';
import { useSession } from '../../api/session';
import { useMyRoles } from '../../api/use-my-roles';
import { usePageLife } from '../../api/use-page';
import { useRemote } from '../../api/use-remote';
import { useList } from '../../api/use-list';
import { RemoteView } from '../../ui/remote-view';
import { RoleBar } from '../../ui/role-bar';
import { Screen } from '../../ui/screen';
import { Segments } from '../../ui/tiles';
import { useNow } from '../../ui/use-now';
import { Audit } from './audit';
import { ManagerBar } from './bar';
import { daysOf, periodOptions, type Period } from './period';
import { Recent } from './recent';
import { Summary } from './summary';

/** 满意度: the score nobody can touch, what it rests on, and the ratings behind it. */
export default function SatisfactionPage(): ReactElement {
  const roles = useMyRoles();
  const { part } = useSession();
  const [period, setPeriod] = useState<Period>('30');
  const now = useNow(60_000);
  const communityId = part?.communityId ?? null;
  const summary = useRemote(
    'satisfaction.summary',
    communityId === null ? null : { communityId, ...daysOf(period, now) },
  );
  const ratings = useList('satisfaction.ratings', communityId === null ? null : { communityId });
  usePageLife({
    refresh: async () => {
      await Promise.all([summary.refresh(), ratings.refresh()]);
    },
  });
  return (
    <Screen footer={<ManagerBar current="satisfaction" />}>
      <RoleBar parts={roles.parts} current={roles.current} onChoose={roles.choose} />
      <Segments label={managerText.periods} options={periodOptions} chosen={period} onChoose={setPeriod} />
      <RemoteView
        data={summary.data}
        at={summary.at}
        problem={summary.code === null ? null : errorText[summary.code]}
        now={now}
        onRetry={() => void summary.refresh()}
      >
        {(data) => <Summary summary={data} />}
      </RemoteView>
      <Recent ratings={ratings} now={now} />
      {communityId === null ? null : <Audit communityId={communityId} now={now} />}
    </Screen>
  );
}

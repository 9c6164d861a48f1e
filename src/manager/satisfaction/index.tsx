import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { errorText, scoresText } from '#domain/copy';
import { isAskable, type Days } from '#domain/satisfaction';
import { useSession } from '../../api/session';
import { useList } from '../../api/use-list';
import { useMyRoles } from '../../api/use-my-roles';
import { usePageLife } from '../../api/use-page';
import { useRemote } from '../../api/use-remote';
import { Place } from '../../ui/place';
import { RemoteView } from '../../ui/remote-view';
import { RoleBar } from '../../ui/role-bar';
import { Screen } from '../../ui/screen';
import '../../ui/styles/office.scss';
import '../../ui/styles/scores.scss';
import { Segments } from '../../ui/tiles';
import { useNow } from '../../ui/use-now';
import { ManagerBar } from '../bar';
import { useChosen } from '../scores/chosen';
import { Filters } from '../scores/filters';
import { spanOf, type Look } from '../scores/look';
import { PeriodBar } from '../scores/period-bar';
import type { Summary } from '../scores/metrics';
import { comparedTo, type Against } from '../scores/period';
import { Audit } from './audit';
import { Recent } from './recent';
import { SummaryView } from './summary';

const againstOptions = (['none', 'before', 'yearAgo'] as const).map((value: Against) => ({
  value,
  words: scoresText.against[value],
}));

/** Nothing was closed and nobody complained: there is nothing to compare with. */
const isNothing = ({ closures, complaints }: Summary): boolean => closures === 0 && complaints.received === 0;

/** The figures of these days and of those they are compared with. */
const useFigures = (communityId: string | null, look: Look, against: Days | null) => {
  const asked = communityId !== null && isAskable(look);
  const summary = useRemote('satisfaction.summary', asked ? spanOf(look, communityId) : null);
  const other = asked && against !== null ? spanOf({ ...look, ...against }, communityId) : null;
  const before = useRemote('satisfaction.summary', other);
  return { summary, before: other === null ? null : before.data, refreshBefore: before.refresh };
};

/** 满意度: the scores nobody can touch, what they rest on, and the tickets behind each of them. */
export default function SatisfactionPage(): ReactElement {
  const roles = useMyRoles();
  const communityId = useSession().part?.communityId ?? null;
  const now = useNow(60_000);
  const [chosen, choose] = useChosen(communityId ?? '');
  const { period, against, where } = chosen;
  const look: Look = { from: period.from, to: period.to, where };
  const compared = isAskable(look) ? comparedTo(period, against) : null;
  const { summary, before, refreshBefore } = useFigures(communityId, look, compared);
  const ratings = useList('satisfaction.ratings', communityId === null ? null : { communityId });
  usePageLife({
    code: summary.code,
    refresh: async () => {
      await Promise.all([summary.refresh(), refreshBefore(), ratings.refresh()]);
    },
  });
  return (
    <Screen footer={<ManagerBar current="satisfaction" />}>
      <RoleBar parts={roles.parts} current={roles.current} onChoose={roles.choose} />
      <PeriodBar
        period={period}
        now={now}
        onChange={(next) => {
          choose({ period: next });
        }}
      />
      <View className="below">
        <Segments
          label={scoresText.compare}
          options={againstOptions}
          chosen={against}
          onChoose={(next) => {
            choose({ against: next });
          }}
        />
      </View>
      <Place>
        {compared === null ? null : (
          <View className="score-note">
            {before !== null && isNothing(before)
              ? scoresText.nothingThen(compared.from, compared.to)
              : scoresText.comparedWith(compared.from, compared.to)}
          </View>
        )}
      </Place>
      <Place>
        {communityId === null ? null : (
          <Filters
            look={look}
            communityId={communityId}
            now={now}
            onChange={(next) => {
              choose({ where: next });
            }}
          />
        )}
      </Place>
      <View className="below">
        {isAskable(look) ? (
          <RemoteView
            data={summary.data}
            at={summary.at}
            problem={summary.code === null ? null : errorText[summary.code]}
            now={now}
            onRetry={() => void summary.refresh()}
          >
            {(data) => (
              <SummaryView summary={data} before={before !== null && isNothing(before) ? null : before} look={look} />
            )}
          </RemoteView>
        ) : null}
      </View>
      <Recent ratings={ratings} now={now} />
      {communityId === null ? null : <Audit communityId={communityId} now={now} />}
    </Screen>
  );
}

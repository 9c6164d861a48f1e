import { useState, type ReactElement } from 'react';
import { analysisText, complaintText, errorText, sayDay } from '#domain/copy';
import { open } from '../../api/go';
import { useSession, type Me } from '../../api/session';
import { useList } from '../../api/use-list';
import { usePageLife } from '../../api/use-page';
import { Row } from '../../ui/row';
import { Screen } from '../../ui/screen';
import { EmptyState } from '../../ui/states';
import { StatefulList } from '../../ui/ticket-list';
import { Segments } from '../../ui/tiles';
import { useNow } from '../../ui/use-now';

/** The communities one lives in. */
const communitiesOf = (me: Me | null): readonly { readonly value: string; readonly words: string }[] => {
  const mine = (me?.memberships ?? []).filter(({ role }) => role === 'owner');
  const names = new Map(mine.map(({ communityId, communityName }) => [communityId, communityName]));
  return [...names].map(([value, words]) => ({ value, words }));
};

/** 你说的，我们做了: what was published, the newest first. */
export default function AnalysesPage(): ReactElement {
  const communities = communitiesOf(useSession().me);
  const [chosen, setChosen] = useState<string | null>(null);
  const communityId = chosen ?? communities[0]?.value ?? null;
  const list = useList('analysis.list', communityId === null ? null : { communityId });
  const now = useNow();
  usePageLife(list);
  if (communityId === null) return <Unbound />;
  return (
    <Screen>
      {communities.length < 2 ? null : (
        <Segments label={analysisText.communities} options={communities} chosen={communityId} onChoose={setChosen} />
      )}
      <StatefulList
        list={list}
        problem={list.code === null ? null : errorText[list.code]}
        now={now}
        empty={<EmptyState icon="description" title={analysisText.empty} note={analysisText.emptyNote} />}
        onRetry={() => void list.refresh()}
        item={({ id, title, publishedAt }) => (
          <Row
            key={id}
            icon="description"
            title={title}
            note={publishedAt === null ? '' : analysisText.published(sayDay(publishedAt, now))}
            onPress={() => {
              open('/owner/analysis/index', { id });
            }}
          />
        )}
      />
    </Screen>
  );
}

const Unbound = (): ReactElement => (
  <Screen>
    <EmptyState
      icon="description"
      title={analysisText.unbound}
      note={analysisText.emptyNote}
      action={complaintText.bind}
      onAction={() => {
        open('/owner/bind/index');
      }}
    />
  </Screen>
);

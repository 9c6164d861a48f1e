import { useState, type ReactElement } from 'react';
import { callLists, type CallList } from '#domain/call-back';
import { callListText, callsText, errorText, sayDayOf } from '#domain/copy';
import { open } from '../../api/go';
import { useSession } from '../../api/session';
import { useList } from '../../api/use-list';
import { usePageLife } from '../../api/use-page';
import { Place } from '../../ui/place';
import { Row } from '../../ui/row';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';
import { EmptyState } from '../../ui/states';
import '../../ui/styles/desk.scss';
import { StatefulList } from '../../ui/ticket-list';
import { Segments } from '../../ui/tiles';
import { useNow } from '../../ui/use-now';
import { DeskBar } from '../desk-bar';
import { CallsExport } from './export';
import { CallLine, type Call } from './line';

const openCall = ({ card, which }: Call): void => {
  open('/staff/call-back/index', { id: card.id, which });
};

/** 回访: whom to call now, in three lists; what is due first on top. */
export default function CallBacksPage(): ReactElement {
  const [name, setName] = useState<CallList>('first');
  const communityId = useSession().part?.communityId ?? null;
  const list = useList('ticket.callBacks', communityId === null ? null : { communityId, list: name });
  const now = useNow(5000);
  usePageLife(list);
  return (
    <Screen footer={<DeskBar current="calls" />}>
      <Segments
        label={callsText.lists}
        options={callLists.map((value) => ({ value, words: callListText[value] }))}
        chosen={name}
        onChoose={setName}
      />
      <Place>
        <Section title={callsText.heading[name]} note={callsText.note}>
          <StatefulList
            list={list}
            problem={list.code === null ? null : errorText[list.code]}
            now={now}
            empty={<EmptyState icon="phone-o" title={callsText.empty[name]} note={callsText.emptyNote[name]} />}
            onRetry={() => void list.refresh()}
            item={(call) => <CallLine key={`${call.card.id} ${call.which}`} call={call} now={now} onOpen={openCall} />}
          />
        </Section>
      </Place>
      <Place>{communityId === null ? null : <Campaigns communityId={communityId} now={now} />}</Place>
      <CallsExport now={now} />
    </Screen>
  );
}

/** 关怀回访 that run now. They are a gift: where they cannot be read, the lists above are not in the way. */
const Campaigns = ({ communityId, now }: { communityId: string; now: number }): ReactElement | null => {
  const list = useList('campaign.list', { communityId });
  const running = (list.items ?? []).filter(({ state }) => state === 'running');
  if (running.length === 0) return null;
  return (
    <Section title={callsText.campaigns}>
      {running.map(({ id, title, reached, homes, until }) => (
        <Row
          key={id}
          icon="phone-o"
          title={title}
          note={`${callsText.campaign(reached, homes)} ${callsText.campaignUntil(sayDayOf(until, now))}`}
          onPress={() => {
            open('/staff/campaign/index', { id });
          }}
        />
      ))}
    </Section>
  );
};

import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState, type ReactElement } from 'react';
import { complaintDeskText, errorText } from '#domain/copy';
import { open } from '../../api/go';
import { useSession } from '../../api/session';
import { useList, type ListInput } from '../../api/use-list';
import { usePageLife } from '../../api/use-page';
import { ComplaintCard } from '../../ui/complaint-card';
import { Notice, NoticeLine } from '../../ui/notice';
import { Place } from '../../ui/place';
import { PrimaryAction } from '../../ui/primary-action';
import { Row } from '../../ui/row';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';
import { EmptyState } from '../../ui/states';
import '../../ui/styles/desk.scss';
import { StatefulList } from '../../ui/ticket-list';
import { Segments } from '../../ui/tiles';
import { useNow } from '../../ui/use-now';
import { DeskBar } from '../desk-bar';
import { ExportAll } from './export';
import { LinkSheet, type Other } from './link-sheet';

type Show = ListInput<'complaint.queue'>['show'];
const shows = ['open', 'major', 'all'] as const satisfies readonly Show[];

/** 投诉: what is due first on top. With `link` it is the list from which one is chosen to go with that complaint. */
export default function ComplaintsPage(): ReactElement {
  const { link, number = '' } = useRouter().params;
  const { part } = useSession();
  const [show, setShow] = useState<Show>('open');
  const [other, setOther] = useState<Other | null>(null);
  const communityId = part?.communityId ?? null;
  const list = useList('complaint.queue', communityId === null ? null : { communityId, show });
  const now = useNow(5000);
  usePageLife(list);
  const choosing = link !== undefined;
  return (
    <Screen footer={choosing ? null : <Footer desk={part?.role === 'frontDesk'} />}>
      {choosing ? <Choosing number={number} /> : <Ways communityId={communityId} />}
      <Segments
        label={complaintDeskText.views}
        options={shows.map((value) => ({ value, words: complaintDeskText.view[value] }))}
        chosen={show}
        onChoose={setShow}
      />
      <Place>
        <Section title={complaintDeskText.heading[show]} note={complaintDeskText.note[show]}>
          <StatefulList
            list={list}
            problem={list.code === null ? null : errorText[list.code]}
            now={now}
            empty={
              <EmptyState icon="chat-o" title={complaintDeskText.empty[show]} note={complaintDeskText.emptyNote} />
            }
            onRetry={() => void list.refresh()}
            item={(complaint) =>
              complaint.id === link ? null : (
                <ComplaintCard
                  key={complaint.id}
                  complaint={complaint}
                  viewer="office"
                  now={now}
                  onOpen={(id) => {
                    if (choosing) setOther(complaint);
                    else open('/staff/complaint/index', { id });
                  }}
                />
              )
            }
          />
        </Section>
      </Place>
      <Place>{show === 'all' && !choosing ? <ExportAll now={now} /> : null}</Place>
      <Place>
        {link === undefined || other === null ? null : (
          <LinkSheet
            key={other.id}
            complaintId={link}
            other={other}
            onClose={() => {
              setOther(null);
            }}
          />
        )}
      </Place>
    </Screen>
  );
}

const Choosing = ({ number }: { number: string }): ReactElement => (
  <View className="stacked">
    <Notice tone="calm" icon="label-o" title={complaintDeskText.choose(number)}>
      <NoticeLine>{complaintDeskText.chooseNote}</NoticeLine>
    </Notice>
  </View>
);

const Ways = ({ communityId }: { communityId: string | null }): ReactElement | null =>
  communityId === null ? null : (
    <Row
      icon="bill-o"
      title={complaintDeskText.daily}
      note={complaintDeskText.dailyNote}
      onPress={() => {
        open('/staff/daily/index', { communityId });
      }}
    />
  );

/** Managers come from their overview and go back to it; the front desk has its bar. */
const Footer = ({ desk }: { desk: boolean }): ReactElement => (
  <View>
    <PrimaryAction
      words={complaintDeskText.take}
      busyWords={complaintDeskText.take}
      busy={false}
      onPress={() => {
        open('/staff/complain/index');
      }}
    />
    {desk ? <DeskBar current="complaints" /> : null}
  </View>
);

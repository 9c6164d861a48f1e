import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { complaintStateText, errorText, fileText, sayDate, sayDay, statusText, headingOf } from '#domain/copy';
import { dayOf } from '#domain/time';
import { open } from '../../api/go';
import { showPhotos } from '../../api/photo-files';
import { useList, type ListItem } from '../../api/use-list';
import { usePageLife } from '../../api/use-page';
import { EmptyState } from '../../ui/states';
import { GivenStars } from '../../ui/stars';
import { Tap } from '../../ui/tap';
import { StatefulList } from '../../ui/ticket-list';
import { useNow } from '../../ui/use-now';

type Item = ListItem<'home.file'>;
type Kind<K extends Item['kind']> = Extract<Item, { kind: K }>;

/** Everything about this home, newest first, read page by page. */
export const Records = ({ homeId }: { homeId: string }): ReactElement => {
  const list = useList('home.file', { homeId });
  const now = useNow();
  usePageLife(list);
  const nothing = (
    <EmptyState
      icon="description"
      title={fileText.empty}
      note={fileText.emptyNote}
      action={fileText.report}
      onAction={() => {
        open('/owner/report/index');
      }}
    />
  );
  return (
    <StatefulList
      list={list}
      problem={list.code === null ? null : errorText[list.code]}
      now={now}
      empty={nothing}
      onRetry={() => void list.refresh()}
      item={(item) => <Entry key={`${item.kind} ${item.id}`} item={item} now={now} />}
    />
  );
};

const Entry = ({ item, now }: { item: Item; now: number }): ReactElement => {
  if (item.kind === 'ticket') return <TicketEntry item={item} now={now} />;
  return item.kind === 'complaint' ? <ComplaintEntry item={item} /> : <DocumentEntry item={item} />;
};

/** What happened on which day, in the order of a repair, and who did it. */
const course = (item: Kind<'ticket'>, now: number): string =>
  [
    fileText.reported(sayDay(item.at, now)),
    item.visitedAt === null ? '' : fileText.visited(sayDay(item.visitedAt, now)),
    item.finishedAt === null ? '' : fileText.finished(sayDay(item.finishedAt, now)),
    item.closedAt === null ? '' : fileText.closed(sayDay(item.closedAt, now)),
    item.reopened === 0 ? '' : fileText.reopened(item.reopened),
    item.technician === null ? '' : fileText.by(item.technician),
  ]
    .filter((step) => step !== '')
    .join(' · ');

const TicketEntry = ({ item, now }: { item: Kind<'ticket'>; now: number }): ReactElement => (
  <Tap
    className="record"
    onPress={() => {
      open('/owner/ticket/index', { id: item.id });
    }}
  >
    <Text className="record-day">{sayDate(dayOf(item.at))}</Text>
    <View className="record-head">
      <Text className="record-title">{headingOf(item)}</Text>
      <Text className="record-state">{statusText[item.status]}</Text>
    </View>
    <View className="record-note">{course(item, now)}</View>
    {item.stars === null ? null : <GivenStars value={item.stars} />}
  </Tap>
);

const ComplaintEntry = ({ item }: { item: Kind<'complaint'> }): ReactElement => (
  <Tap
    className="record"
    onPress={() => {
      open('/owner/complaint/index', { id: item.id });
    }}
  >
    <Text className="record-day">{sayDate(dayOf(item.at))}</Text>
    <View className="record-head">
      <Text className="record-title">{fileText.complaint}</Text>
      <Text className="record-state">{complaintStateText[item.state]}</Text>
    </View>
  </Tap>
);

const DocumentEntry = ({ item }: { item: Kind<'document'> }): ReactElement => {
  const { url } = item;
  const inside = (
    <>
      <Text className="record-day">{sayDate(dayOf(item.at))}</Text>
      <View className="record-head">
        <Text className="record-title">{item.name}</Text>
        <Text className="record-state">{fileText.document}</Text>
      </View>
      <View className="record-note">{url === null ? fileText.noPicture : fileText.openDocument}</View>
    </>
  );
  if (url === null) return <View className="record">{inside}</View>;
  return (
    <Tap
      className="record"
      onPress={() => {
        showPhotos([url], 0);
      }}
    >
      {inside}
    </Tap>
  );
};

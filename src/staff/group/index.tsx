import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState, type ReactElement } from 'react';
import { errorText, groupText } from '#domain/copy';
import type { CallData } from '../../api/call';
import { open } from '../../api/go';
import { usePageLife } from '../../api/use-page';
import { useRemote } from '../../api/use-remote';
import { ComplaintCard } from '../../ui/complaint-card';
import { Notice, NoticeLine } from '../../ui/notice';
import { Place } from '../../ui/place';
import { PrimaryAction } from '../../ui/primary-action';
import { RemoteView } from '../../ui/remote-view';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';
import '../../ui/styles/desk.scss';
import { useNow } from '../../ui/use-now';
import { ReplyAll, type Replied } from './reply-all';

type Group = CallData<'complaint.group'>;

/** Whoever can still be answered. */
const openIn = ({ items }: Group): number => items.filter(({ state }) => state !== 'settled').length;

/** 群诉: everybody who says the same, answered together or one by one. */
export default function GroupPage(): ReactElement {
  const groupId = useRouter().params['id'] ?? '';
  const group = useRemote('complaint.group', { groupId });
  const now = useNow();
  const [replying, setReplying] = useState(false);
  const [replied, setReplied] = useState<Replied | null>(null);
  usePageLife(group);
  const { data } = group;
  const close = (): void => {
    setReplying(false);
  };
  const reply = (): void => {
    setReplying(true);
  };
  return (
    <Screen footer={data === null || openIn(data) === 0 ? null : <ReplyAction onPress={reply} />}>
      <RemoteView
        data={data}
        at={group.at}
        problem={group.code === null ? null : errorText[group.code]}
        now={now}
        onRetry={() => void group.refresh()}
      >
        {(known) => (
          <>
            <View className="status-next">{known.title}</View>
            <View className="waiting">{groupText.size(known.items.length, known.homes)}</View>
            <Place>{replied === null ? null : <Result replied={replied} />}</Place>
            <Members group={known} now={now} />
            <Place>
              {replying ? (
                <ReplyAll
                  groupId={known.id}
                  count={openIn(known)}
                  onClose={close}
                  onReplied={setReplied}
                  onChanged={group.refresh}
                />
              ) : null}
            </Place>
          </>
        )}
      </RemoteView>
    </Screen>
  );
}

const ReplyAction = ({ onPress }: { onPress: () => void }): ReactElement => (
  <PrimaryAction words={groupText.reply} busyWords={groupText.reply} busy={false} onPress={onPress} />
);

/** How many it reached; whoever was left out is named plainly, not passed over. */
const Result = ({ replied: { replied, left } }: { replied: Replied }): ReactElement => (
  <Notice tone={left === 0 ? 'calm' : 'amber'} icon="passed" title={groupText.done(replied, left)}>
    {left === 0 ? null : <NoticeLine>{groupText.leftNote}</NoticeLine>}
  </Notice>
);

const Members = ({ group, now }: { group: Group; now: number }): ReactElement => (
  <Section title={groupText.members} note={openIn(group) === 0 ? groupText.allSettled : ''}>
    {group.items.map((complaint) => (
      <ComplaintCard
        key={complaint.id}
        complaint={complaint}
        viewer="office"
        now={now}
        onOpen={(id) => {
          open('/staff/complaint/index', { id });
        }}
      />
    ))}
  </Section>
);

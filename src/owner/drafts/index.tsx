import { Image, Text, View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { useState, type ReactElement } from 'react';
import { commonText, draftsText, errorText, sayMoment } from '#domain/copy';
import { discardReport, listDrafts, type ReportDraft } from '../../api/drafts';
import { open, replace } from '../../api/go';
import { askForNews } from '../../api/news';
import { ask, say } from '../../api/phone';
import { sendReport, type Sent } from '../../api/reports';
import { Screen } from '../../ui/screen';
import { EmptyState } from '../../ui/states';
import '../../ui/styles/report.scss';
import { Tap } from '../../ui/tap';
import { useNow } from '../../ui/use-now';
import { describe } from './describe';

const toForm = (id: string): void => {
  open('/owner/report/index', { draft: id });
};

const settle = async (id: string, sent: Sent): Promise<void> => {
  switch (sent.kind) {
    case 'sent':
      say(draftsText.sent);
      await replace('/owner/ticket/index', { id: sent.ticketId });
      return;
    case 'photos':
      say(draftsText.photosFailed);
      return;
    case 'kept':
      say(sent.code === 'NETWORK' ? draftsText.stillNoNetwork : errorText[sent.code]);
      return;
    case 'refused':
      say(errorText[sent.code]);
      toForm(id);
  }
};

/** 草稿: everything that was begun and not sent, on this phone. Needs no network to look at. */
export default function DraftsPage(): ReactElement {
  const [drafts, setDrafts] = useState(listDrafts);
  const [sending, setSending] = useState<string | null>(null);
  const now = useNow();
  const look = (): void => {
    setDrafts(listDrafts());
  };
  useDidShow(look);

  const send = async (id: string): Promise<void> => {
    if (sending !== null) return;
    askForNews();
    setSending(id);
    const sent = await sendReport(id);
    setSending(null);
    look();
    if (sent !== null) await settle(id, sent);
  };
  const remove = async (draft: ReportDraft): Promise<void> => {
    const content = draftsText.removeAsk(describe(draft));
    const { removeTitle: title, removeYes: yes } = draftsText;
    if (!(await ask({ title, content, yes, no: commonText.cancel }))) return;
    discardReport(draft.id);
    look();
  };

  return (
    <Screen>
      {drafts.length === 0 ? (
        <EmptyState
          icon="description"
          title={draftsText.empty}
          note={draftsText.emptyNote}
          action={draftsText.report}
          onAction={() => void replace('/owner/report/index', {})}
        />
      ) : null}
      {drafts.map((draft) => (
        <DraftCard
          key={draft.id}
          draft={draft}
          now={now}
          sending={sending === draft.id}
          onSend={() => void send(draft.id)}
          onRemove={() => void remove(draft)}
        />
      ))}
    </Screen>
  );
}

interface DraftCardProps {
  readonly draft: ReportDraft;
  readonly now: number;
  readonly sending: boolean;
  readonly onSend: () => void;
  readonly onRemove: () => void;
}

const PICTURES = 4;

const DraftCard = ({ draft, now, sending, onSend, onRemove }: DraftCardProps): ReactElement => {
  const { id, waiting, photos, savedAt, answers } = draft;
  const words = answers.words.trim();
  const title = describe(draft);
  return (
    <View className="draft">
      <View className="draft-head">
        <Text className="draft-title">{title}</Text>
        <Text className={waiting ? 'draft-state draft-waiting' : 'draft-state'}>
          {waiting ? draftsText.waiting : draftsText.begun}
        </Text>
      </View>
      {photos.length === 0 ? null : (
        <View className="photos photos-small">
          {photos.slice(0, PICTURES).map(({ key, path, thumb }, index) => (
            <Image
              key={key}
              className="photo"
              src={thumb ?? path}
              mode="aspectFill"
              aria-label={commonText.photo(index + 1, photos.length)}
            />
          ))}
        </View>
      )}
      {title === words ? null : <View className="draft-words">{words === '' ? draftsText.noWords : words}</View>}
      <View className="draft-when">{draftsText.savedAt(sayMoment(savedAt, now))}</View>
      <View className="draft-actions">
        <Tap
          className="quiet"
          onPress={() => {
            toForm(id);
          }}
        >
          {waiting ? draftsText.look : draftsText.more}
        </Tap>
        <Tap className="quiet quiet-danger" onPress={onRemove}>
          {draftsText.remove}
        </Tap>
        {waiting ? (
          <Tap className="pill" onPress={onSend}>
            {sending ? draftsText.sending : draftsText.send}
          </Tap>
        ) : null}
      </View>
    </View>
  );
};

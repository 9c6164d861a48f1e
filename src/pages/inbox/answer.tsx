import { View } from '@tarojs/components';
import { useEffect, useState, type ReactElement } from 'react';
import { errorText, messagesText } from '#domain/copy';
import { markAnswered, wasAnswered, type Asked } from '../../api/answered';
import { open } from '../../api/go';
import { useIntent } from '../../api/use-intent';
import { Tap } from '../../ui/tap';

/** Reasons to look at the ticket instead of answering again: it has moved on. */
const movedOn: ReadonlySet<string> = new Set(['TICKET_CHANGED', 'TICKET_ACTION_NOT_ALLOWED', 'TICKET_NOT_FOUND']);

/** 修好了 in one tap; 没修好 opens the ticket with the question what is still wrong. */
export const Answer = ({ asked }: { asked: Asked }): ReactElement | null => {
  const { ticketId, version } = asked;
  const [closed, setClosed] = useState(false);
  const { run, busy, code } = useIntent('ticket.confirm', ticketId);
  useEffect(() => {
    if (code !== null && movedOn.has(code)) open('/owner/ticket/index', { id: ticketId, why: code });
  }, [code, ticketId]);
  const confirm = async (): Promise<void> => {
    if ((await run({ ticketId, version })) === null) return;
    markAnswered(asked);
    setClosed(true);
  };
  if (closed) return <Closed ticketId={ticketId} />;
  if (wasAnswered(asked)) return null;
  return (
    <>
      <View className="message-answers">
        <Tap className="pill message-answer" onPress={() => void confirm()}>
          {busy ? messagesText.fixing : messagesText.fixed}
        </Tap>
        <Tap
          className="pill pill-plain message-answer"
          onPress={() => {
            open('/owner/ticket/index', { id: ticketId, do: 'reopen' });
          }}
        >
          {messagesText.notFixed}
        </Tap>
      </View>
      {code === null ? null : (
        <View className="field-problem" aria-live="polite">
          {errorText[code]}
        </View>
      )}
    </>
  );
};

/** After 修好了: thanks, and the way to the rating for whoever likes. */
const Closed = ({ ticketId }: { ticketId: string }): ReactElement => (
  <View className="message-answers">
    <View className="message-closed">{messagesText.closed}</View>
    <Tap
      className="pill message-answer"
      onPress={() => {
        open('/owner/rate/index', { id: ticketId });
      }}
    >
      {messagesText.rate}
    </Tap>
  </View>
);

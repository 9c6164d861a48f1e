import { useRouter } from '@tarojs/taro';
import { useState, type ReactElement } from 'react';
import { errorText, ticketText, titleOf } from '#domain/copy';
import { open } from '../../api/go';
import { showPhotos } from '../../api/photo-files';
import { ask, phoneTo } from '../../api/phone';
import { useIntent } from '../../api/use-intent';
import { usePageLife } from '../../api/use-page';
import { useRemote } from '../../api/use-remote';
import type { CallData } from '../../api/call';
import { GivenRating } from '../../ui/given-rating';
import { PrimaryAction, QuietAction } from '../../ui/primary-action';
import { RemoteView } from '../../ui/remote-view';
import { Screen } from '../../ui/screen';
import { Panel, Section } from '../../ui/section';
import { TicketFacts } from '../../ui/ticket-facts';
import { useNow } from '../../ui/use-now';
import { ReopenSheet } from './reopen';

type Ticket = CallData<'ticket.get'>;

/** One ticket for its owner: where it stands, and the one thing to answer now. */
export default function TicketPage(): ReactElement {
  const ticketId = useRouter().params['id'] ?? '';
  const ticket = useRemote('ticket.get', { ticketId });
  const now = useNow();
  usePageLife(ticket);
  return (
    <Screen footer={ticket.data === null ? null : <Answer ticket={ticket.data} onChanged={ticket.refresh} />}>
      <RemoteView
        data={ticket.data}
        at={ticket.at}
        problem={ticket.code === null ? null : errorText[ticket.code]}
        now={now}
        onRetry={() => void ticket.refresh()}
      >
        {(data) => (
          <>
            <TicketFacts ticket={data} viewer="owner" now={now} onOpenPhotos={showPhotos} onCall={phoneTo}>
              {data.rating === null ? null : (
                <Section title={ticketText.yourRating}>
                  <Panel>
                    <GivenRating rating={data.rating} />
                  </Panel>
                </Section>
              )}
            </TicketFacts>
            {data.actions.includes('cancel') ? <Cancel ticket={data} onChanged={ticket.refresh} /> : null}
          </>
        )}
      </RemoteView>
    </Screen>
  );
}

interface ActionProps {
  readonly ticket: Ticket;
  readonly onChanged: () => Promise<void>;
}

/** 修好了 / 没修好, or the way to the rating; nothing where nothing is asked. */
const Answer = ({ ticket, onChanged }: ActionProps): ReactElement | null => {
  const { run, busy, code } = useIntent('ticket.confirm', ticket.id);
  const [reopening, setReopening] = useState(false);
  const toRating = (): void => {
    open('/owner/rate/index', { id: ticket.id });
  };
  const confirm = async (): Promise<void> => {
    await run({ ticketId: ticket.id, version: ticket.version });
    await onChanged();
  };
  if (ticket.actions.includes('confirm')) {
    return (
      <>
        <PrimaryAction
          words={ticketText.confirm}
          busyWords={ticketText.confirming}
          busy={busy}
          problem={code === null ? null : errorText[code]}
          onPress={() => void confirm()}
          second={
            <QuietAction
              words={ticketText.reopen}
              onPress={() => {
                setReopening(true);
              }}
            />
          }
        />
        <ReopenSheet
          ticket={ticket}
          open={reopening}
          onClose={() => {
            setReopening(false);
          }}
          onChanged={onChanged}
        />
      </>
    );
  }
  if (!ticket.actions.includes('rate')) return null;
  if (ticket.rating !== null) return <QuietAction words={ticketText.changeRating} onPress={toRating} />;
  return <PrimaryAction words={ticketText.rate} busyWords={ticketText.rate} busy={false} onPress={toRating} />;
};

/** Cancelling frees the booked slot for somebody else: asked once, with the ticket named. */
const Cancel = ({ ticket, onChanged }: ActionProps): ReactElement => {
  const { run, code } = useIntent('ticket.cancel', ticket.id);
  const cancel = async (): Promise<void> => {
    const yes = await ask({
      title: ticketText.cancel,
      content: `${ticketText.cancelTitle(titleOf(ticket))} ${ticketText.cancelNote}`,
      yes: ticketText.cancelYes,
      no: ticketText.keep,
    });
    if (!yes) return;
    await run({ ticketId: ticket.id, version: ticket.version });
    await onChanged();
  };
  return (
    <Section>
      <QuietAction words={ticketText.cancel} tone="danger" onPress={() => void cancel()} />
      {code === null ? null : <Panel>{errorText[code]}</Panel>}
    </Section>
  );
};

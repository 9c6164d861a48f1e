import { View } from '@tarojs/components';
import { useDidHide, useDidShow, useRouter } from '@tarojs/taro';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { errorText, sayText, technicianText, ticketText, workQuoteText } from '#domain/copy';
import type { CallData } from '../../api/call';
import { open } from '../../api/go';
import { showPhotos } from '../../api/photo-files';
import { say } from '../../api/phone';
import { ring, type Whom } from '../../api/ring';
import { expected } from '../../api/outbox/expected';
import { useChain, type Chain } from '../../api/outbox/use-outbox';
import { usePageLife } from '../../api/use-page';
import { useRemote, type Remote } from '../../api/use-remote';
import { AtTheDoor } from '../../ui/at-the-door';
import { Place } from '../../ui/place';
import { Quote } from '../../ui/quote-view';
import { RemoteView } from '../../ui/remote-view';
import { Row } from '../../ui/row';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';
import { TicketFacts } from '../../ui/ticket-facts';
import { useNow } from '../../ui/use-now';
import { Stopped } from '../outbox/stopped';
import { SaySheet } from '../say';
import { useStep, type StepInHand } from '../use-step';
import { Done } from './done';
import { Gone } from './gone';
import { mustQuote, nextAction } from './next-action';
import { Others } from './others';
import { Rework, reworkOf } from './rework';
import { SuspendSheet } from './suspend';
import { Unsent } from './unsent';
import { Way } from './way';
import '../../ui/styles/technician.scss';

type Ticket = CallData<'ticket.get'>;

/**
 * What waited has arrived, from this page or in the background: the work order is read again, once for all steps that
 * go one after the other. A page that is covered waits: it is read again anyway when it is shown. True until then.
 */
const useArrived = ({ data, refresh }: Remote<Ticket>, { reached, sending }: Chain): boolean => {
  const stale = data !== null && data.version < reached;
  const covered = useRef(false);
  useDidHide(() => {
    covered.current = true;
  });
  useDidShow(() => {
    covered.current = false;
  });
  useEffect(() => {
    if (stale && !sending && !covered.current) void refresh();
  }, [stale, sending, refresh]);
  return stale;
};

/** A work order: facts first, one next action at the bottom, the less usual ones below the facts. */
export default function OrderPage(): ReactElement {
  const ticketId = useRouter().params['id'] ?? '';
  const ticket = useRemote('ticket.get', { ticketId });
  const chain = useChain(ticketId);
  const now = useNow(5000);
  usePageLife(ticket);
  const stale = useArrived(ticket, chain);
  const { data } = ticket;
  const hand = useStep(data);
  // It went to somebody else and nothing of ours waits for it: what is remembered must not look like one's work.
  if (ticket.code === 'TICKET_NOT_FOUND' && chain.steps.length === 0) return <Gone />;
  // A step that one stands beside is not waiting yet: its own button says that it is on its way.
  const steps = hand.busy ? chain.steps.slice(0, -1) : chain.steps;
  const shown = { ...chain, steps };
  const footer =
    data === null
      ? null
      : nextAction({
          ticket: data,
          ahead: expected(data, steps),
          stale,
          hand,
          now,
          onChanged: ticket.refresh,
        });
  return (
    <Screen footer={footer}>
      <RemoteView
        data={data}
        at={ticket.at}
        problem={ticket.code === null ? null : errorText[ticket.code]}
        now={now}
        onRetry={() => void ticket.refresh()}
      >
        {(known) => <Order ticket={known} remote={ticket} chain={shown} hand={hand} now={now} />}
      </RemoteView>
    </Screen>
  );
}

interface OrderProps {
  readonly ticket: Ticket;
  readonly remote: Remote<Ticket>;
  readonly chain: Chain;
  readonly hand: StepInHand;
  readonly now: number;
}

/** What is unusual about it now: a step that was refused, steps on their way, what the supervisor found. */
const Ahead = ({ ticket, remote, chain, now }: Omit<OrderProps, 'hand'>): ReactElement => {
  const stopped = chain.steps.find((step) => step.stopped !== null);
  const rework = reworkOf(ticket);
  return (
    <View className="ahead">
      <Place>{stopped === undefined ? null : <Stopped step={stopped} ticket={remote} now={now} />}</Place>
      <Place>
        {chain.steps.length === 0 || stopped !== undefined ? null : (
          <Unsent steps={chain.steps} sending={chain.sending} now={now} />
        )}
      </Place>
      <Place>
        {rework === null ? null : (
          <Rework event={rework} title={technicianText.reworked} now={now} onOpenPhotos={showPhotos} />
        )}
      </Place>
    </View>
  );
};

const Order = ({ ticket, remote, chain, hand, now }: OrderProps): ReactElement => {
  const [sheet, setSheet] = useState<'say' | 'suspend' | null>(null);
  const ahead = expected(ticket, chain.steps);
  const call = (whom: Whom): void => {
    void ring(ticket.id, whom).then((code) => {
      if (code !== null) say(errorText[code]);
    });
  };
  const close = (): void => {
    setSheet(null);
  };
  const word = (
    <Row
      icon="edit"
      title={sayText.staffOpen}
      note={sayText.openNote}
      onPress={() => {
        setSheet('say');
      }}
    />
  );
  return (
    <>
      <Ahead ticket={ticket} remote={remote} chain={chain} now={now} />
      <TicketFacts
        ticket={ticket}
        viewer="technician"
        now={now}
        onOpenPhotos={showPhotos}
        onCall={call}
        below={ticket.actions.includes('say') ? word : null}
      >
        <Place>
          {ticket.quote === null ? null : (
            <Section title={ticketText.quote} note={workQuoteText.state[ticket.quote.state]}>
              <Quote quote={ticket.quote} viewer="technician" now={now} />
            </Section>
          )}
        </Place>
        <Place>
          <Done ticket={ticket} onOpenPhotos={showPhotos} />
        </Place>
        <Way ticket={ticket} />
        <Place>
          <AtTheDoor ticket={ticket} onCall={call} />
        </Place>
      </TicketFacts>
      <Place>
        <Others
          ahead={ahead}
          quoting={mustQuote({ ticket, ahead })}
          onSuspend={() => {
            setSheet('suspend');
          }}
          onQuote={() => {
            open('/staff/quote/index', { id: ticket.id });
          }}
        />
      </Place>
      <SaySheet ticket={ticket} open={sheet === 'say'} onClose={close} onChanged={remote.refresh} />
      <SuspendSheet
        ticket={ticket}
        hand={hand}
        now={now}
        open={sheet === 'suspend'}
        onClose={close}
        onChanged={remote.refresh}
      />
    </>
  );
};

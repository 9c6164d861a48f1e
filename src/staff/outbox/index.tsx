import { Image, Text, View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { commonText, outboxText, sayMoment } from '#domain/copy';
import { open } from '../../api/go';
import { drain, drop, type Step } from '../../api/outbox';
import { chainOf, mayDrop, ticketsOf } from '../../api/outbox/queue';
import { useChain, useOutbox } from '../../api/outbox/use-outbox';
import { ask } from '../../api/phone';
import { showPhotos } from '../../api/photo-files';
import { usePageLife } from '../../api/use-page';
import { useRemote } from '../../api/use-remote';
import { PrimaryAction, QuietAction } from '../../ui/primary-action';
import { Screen } from '../../ui/screen';
import { Panel, Section } from '../../ui/section';
import { EmptyState } from '../../ui/states';
import { useNow } from '../../ui/use-now';
import { standing } from '../order/unsent';
import { contentLines, picturePaths } from './describe';
import { Stopped } from './stopped';
import '../../ui/styles/technician.scss';

/** 待发送: everything that was done and has not arrived, work order by work order, in the order it will be sent. */
export default function OutboxPage(): ReactElement {
  const steps = useOutbox();
  const now = useNow();
  const [busy, setBusy] = useState(false);
  usePageLife({ refresh: drain });
  const send = async (): Promise<void> => {
    setBusy(true);
    await drain();
    setBusy(false);
  };
  const footer =
    steps.length === 0 ? null : (
      <PrimaryAction
        words={outboxText.send}
        busyWords={outboxText.sending}
        busy={busy}
        hint={outboxText.explain}
        onPress={() => void send()}
      />
    );
  return (
    <Screen footer={footer}>
      {steps.length === 0 ? (
        <EmptyState icon="passed" title={outboxText.empty} note={outboxText.emptyNote} />
      ) : (
        ticketsOf(steps).map((ticketId) => (
          <OfTicket key={ticketId} ticketId={ticketId} steps={chainOf(steps, ticketId)} now={now} />
        ))
      )}
    </Screen>
  );
}

interface OfTicketProps {
  readonly ticketId: string;
  readonly steps: readonly Step[];
  readonly now: number;
}

const OfTicket = ({ ticketId, steps, now }: OfTicketProps): ReactElement => {
  const { sending } = useChain(ticketId);
  return (
    <Section title={steps[0]?.home ?? ''} note={steps[0]?.title ?? ''}>
      {steps.map((step, index) =>
        step.stopped === null ? (
          <Waiting key={step.key} step={step} words={standing(step, index === 0, sending)} now={now} />
        ) : (
          <StoppedHere key={step.key} step={step} now={now} />
        ),
      )}
      <QuietAction
        words={outboxText.see}
        onPress={() => {
          open('/staff/order/index', { id: ticketId });
        }}
      />
    </Section>
  );
};

const StoppedHere = ({ step, now }: { step: Step; now: number }): ReactElement => {
  const ticket = useRemote('ticket.get', { ticketId: step.ticketId });
  return <Stopped step={step} ticket={ticket} now={now} />;
};

/** What has not been sent yet can still be given up; what may have arrived cannot. */
const Waiting = ({ step, words, now }: { step: Step; words: string; now: number }): ReactElement => {
  const name = outboxText.step[step.name];
  const giveUp = async (): Promise<void> => {
    const content = outboxText.dropAsk(name, step.home);
    const about = { title: outboxText.dropTitle, content, yes: outboxText.dropYes, no: commonText.cancel };
    if (await ask(about)) drop(step.key);
  };
  const paths = picturePaths(step);
  return (
    <View className="unsent">
      <Panel>
        <View className="unsent-what">{outboxText.done(name, sayMoment(step.at, now))}</View>
        <View className="unsent-how">{words}</View>
        {contentLines(step, now).map((line) => (
          <Text key={line} className="unsent-line">
            {line}
          </Text>
        ))}
        {paths.length === 0 ? null : (
          <View className="photos photos-small">
            {paths.map((path, index) => (
              <Image
                key={path}
                className="photo"
                src={path}
                mode="aspectFill"
                aria-label={commonText.photo(index + 1, paths.length)}
                onClick={() => {
                  showPhotos(paths, index);
                }}
              />
            ))}
          </View>
        )}
        {mayDrop(step) ? <QuietAction words={outboxText.drop} tone="danger" onPress={() => void giveUp()} /> : null}
      </Panel>
    </View>
  );
};

import { View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import type { TicketDetailView } from '#domain/contract';
import { commonText, errorText, eventText, nextWords, outboxText, sayMoment, staffStatusText } from '#domain/copy';
import { open } from '../../api/go';
import { drop, retry, type Step } from '../../api/outbox';
import { ask } from '../../api/phone';
import type { Remote } from '../../api/use-remote';
import { Notice, NoticeLine } from '../../ui/notice';
import { PrimaryAction, QuietAction } from '../../ui/primary-action';
import { contentLines } from './describe';
import { backToForm, formOf } from './take-back';

interface StoppedProps {
  readonly step: Step;
  /** The work order as it is now; asked for by whoever shows this. */
  readonly ticket: Remote<TicketDetailView>;
  readonly now: number;
}

const why = ({ stopped }: Step): string => {
  if (stopped === null) return '';
  if (stopped.code === 'EARLIER_DROPPED') return outboxText.dropped;
  if (stopped.code === 'TICKET_CHANGED' || stopped.code === 'TICKET_ACTION_NOT_ALLOWED') return outboxText.changed;
  return outboxText.reasonIs(errorText[stopped.code]);
};

/** What happened meanwhile, in sentences. */
const nowLines = ({ data, code }: StoppedProps['ticket'], now: number): readonly string[] => {
  if (code === 'TICKET_NOT_FOUND' || code === 'FORBIDDEN') return [outboxText.gone];
  if (data === null || code !== null) return [outboxText.unread];
  const last = data.timeline[data.timeline.length - 1];
  return [
    outboxText.now(staffStatusText[data.status], nextWords(data, 'technician', now)),
    ...(last === undefined ? [] : [outboxText.newest(eventText[last.kind], sayMoment(last.at, now))]),
    ...(last === undefined || last.note === '' ? [] : [last.note]),
  ];
};

const isPossible = (step: Step, ticket: TicketDetailView): boolean => {
  const { actions } = ticket;
  if (step.name === 'ticket.finish') return actions.includes('finish') || actions.includes('submit');
  return actions.some((action) => step.name === `ticket.${action}`);
};

/** A step that the cloud refused: what happened meanwhile, what was written, and the person's choice. */
export const Stopped = (props: StoppedProps): ReactElement => {
  const { step, ticket, now } = props;
  const [busy, setBusy] = useState(false);
  const name = outboxText.step[step.name];
  const fresh = ticket.code === null && !ticket.loading ? ticket.data : null;
  const possible = fresh !== null && isPossible(step, fresh);
  const again = async (version: number): Promise<void> => {
    setBusy(true);
    await retry(step.key, version);
    await ticket.refresh();
    setBusy(false);
  };
  const giveUp = async (): Promise<void> => {
    const sure = await ask({
      title: outboxText.dropTitle,
      content: outboxText.dropAsk(name, step.home),
      yes: outboxText.dropYes,
      no: commonText.cancel,
    });
    if (sure) drop(step.key);
  };
  const form = formOf(step);
  const edit = (): void => {
    if (form !== null && backToForm(step)) open(form, { id: step.ticketId });
  };
  return (
    <View className="stopped">
      <Notice tone="danger" icon="warning-o" title={outboxText.stopped(outboxText.done(name, sayMoment(step.at, now)))}>
        <NoticeLine>{why(step)}</NoticeLine>
        {nowLines(ticket, now).map((line) => (
          <NoticeLine key={line}>{line}</NoticeLine>
        ))}
        <View className="stopped-content">
          {contentLines(step, now).map((line) => (
            <View key={line}>{line}</View>
          ))}
        </View>
        {fresh !== null && !possible ? <NoticeLine>{outboxText.notPossible}</NoticeLine> : null}
      </Notice>
      <PrimaryAction
        words={outboxText.again}
        busyWords={outboxText.sending}
        busy={busy}
        disabled={!possible}
        onPress={() => {
          if (fresh !== null) void again(fresh.version);
        }}
        second={
          <View>
            {form !== null && possible ? <QuietAction words={outboxText.edit} onPress={edit} /> : null}
            <QuietAction words={outboxText.drop} tone="danger" onPress={() => void giveUp()} />
          </View>
        }
      />
    </View>
  );
};

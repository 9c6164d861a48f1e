import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import type { ReactElement } from 'react';
import { commonText, defectsText, errorText, headingOf, joined } from '#domain/copy';
import { dayOf } from '#domain/time';
import type { CallData } from '../../api/call';
import { replace } from '../../api/go';
import { say } from '../../api/phone';
import { useIntent } from '../../api/use-intent';
import { useKept } from '../../api/use-kept';
import { useRemote } from '../../api/use-remote';
import { PrimaryAction } from '../../ui/primary-action';
import { RemoteView } from '../../ui/remote-view';
import { Restored } from '../../ui/restored';
import { Screen } from '../../ui/screen';
import '../../ui/styles/office.scss';
import { useNow } from '../../ui/use-now';
import { newDefect, problemOf, writtenOf, type Typed } from '../defect/draft';
import { FoundFields } from '../defect/fields';

type Ticket = CallData<'ticket.get'>;

/** What is known already: what the tickets share, and when this one was reported. */
const firstOf = (ticket: Ticket): Typed => {
  const shared = ticket.cause?.title ?? '';
  const what = headingOf(ticket);
  return newDefect(shared === '' ? what : joined.remark(shared, what), dayOf(ticket.reportedAt));
};

/** 登记到缺陷库: from one ticket, with all that share its cause. */
export default function PromoteDefectPage(): ReactElement {
  const ticketId = useRouter().params['id'] ?? '';
  const ticket = useRemote('ticket.get', { ticketId });
  const now = useNow(60_000);
  if (ticket.data !== null) return <PromoteForm ticket={ticket.data} now={now} />;
  return (
    <Screen>
      <RemoteView
        data={null}
        at={ticket.at}
        problem={ticket.code === null ? null : errorText[ticket.code]}
        now={now}
        onRetry={() => void ticket.refresh()}
      >
        {() => <View />}
      </RemoteView>
    </Screen>
  );
}

const PromoteForm = ({ ticket, now }: { ticket: Ticket; now: number }): ReactElement => {
  const form = useKept(`promote-defect ${ticket.id}`, firstOf(ticket));
  const { run, busy, code } = useIntent('defect.promote', ticket.id);
  const problem = problemOf(form.value);
  const count = (ticket.cause?.tickets.length ?? 0) + 1;
  const submit = async (): Promise<void> => {
    const made = await run({ ticketId: ticket.id, ...writtenOf(form.value) });
    if (made === null) return;
    form.drop();
    say(defectsText.promoted);
    await replace('/staff/defect/index', { id: made.defectId });
  };
  const footer = (
    <PrimaryAction
      words={defectsText.promoteSubmit(count)}
      busyWords={commonText.sending}
      busy={busy}
      disabled={problem !== null}
      hint={problem === null ? null : defectsText.problem[problem]}
      problem={code === null ? null : errorText[code]}
      onPress={() => void submit()}
    />
  );
  return (
    <Screen footer={footer}>
      <Restored form={form} />
      <View className="ticket-title">{headingOf(ticket)}</View>
      <View className="said">{defectsText.linked(count)}</View>
      <FoundFields typed={form.value} today={dayOf(now)} onChange={form.change} />
      <View className="beside">{defectsText.promoteLater}</View>
    </Screen>
  );
};

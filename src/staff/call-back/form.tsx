import { View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { callBackText, commonText, errorText, headingOf, ticketText, titleOf } from '#domain/copy';
import { callBackOutcomes, MAX_WORDS, type CallBack, type CallBackOutcome } from '#domain/ticket';
import type { CallData } from '../../api/call';
import { back } from '../../api/go';
import { say } from '../../api/phone';
import type { Whom } from '../../api/ring';
import { useIntent } from '../../api/use-intent';
import { useKept } from '../../api/use-kept';
import { Field, Words } from '../../ui/field';
import { Lines } from '../../ui/lines';
import { PrimaryAction } from '../../ui/primary-action';
import { Contact } from '../../ui/repair-card';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';
import { Tiles } from '../../ui/tiles';

type Ticket = CallData<'ticket.get'>;

interface FormProps {
  readonly ticket: Ticket;
  readonly which: CallBack;
  readonly onCall: (whom: Whom) => void;
  readonly onStale: () => Promise<void>;
}

/** As one says it on the telephone: '厨房给水管渗漏'. */
const spoken = (ticket: Ticket): string => titleOf(ticket).replace(/ · /g, '');

/** Whoever was reached said something; it is written down as they said it. */
const hintOf = (outcome: CallBackOutcome | null, words: string): string | null => {
  if (outcome === null) return callBackText.missingOutcome;
  return outcome === 'reached' && words === '' ? callBackText.missingWords : null;
};

export const CallBackForm = ({ ticket, which, onCall, onStale }: FormProps): ReactElement => {
  const about = `${ticket.id} ${which}`;
  const { value, change, drop } = useKept(`call ${about}`, { words: '' });
  const [outcome, setOutcome] = useState<CallBackOutcome | null>(null);
  const { run, busy, code } = useIntent('ticket.callBack', about);
  const words = value.words.trim();
  const hint = hintOf(outcome, words);
  const submit = async (): Promise<void> => {
    if (outcome === null) return;
    if ((await run({ ticketId: ticket.id, which, outcome, words })) === null) {
      await onStale();
      return;
    }
    drop();
    say(callBackText.done);
    back();
  };
  const footer = (
    <PrimaryAction
      words={outcome === null ? callBackText.submitChoosing : callBackText.submit[outcome]}
      busyWords={commonText.sending}
      busy={busy}
      disabled={hint !== null}
      hint={hint}
      problem={code === null ? null : errorText[code]}
      onPress={() => void submit()}
    />
  );
  return (
    <Screen footer={footer}>
      <View className="ticket-title">{headingOf(ticket)}</View>
      <Section title={callBackText.title[which]}>
        <View className="said">{callBackText.why[which]}</View>
      </Section>
      <CallWhom ticket={ticket} onCall={onCall} />
      <Section title={callBackText.script}>
        <Lines lines={callBackText.lines[which](spoken(ticket), ticket.technician ?? callBackText.someone)} />
      </Section>
      <Field label={callBackText.outcome} note={outcome === null ? '' : callBackText.outcomeNote[outcome]}>
        <Tiles
          label={callBackText.outcome}
          options={callBackOutcomes.map((one) => ({ value: one, words: callBackText.outcomes[one] }))}
          chosen={outcome}
          onChoose={setOutcome}
        />
      </Field>
      <Field label={callBackText.words}>
        <Words
          label={callBackText.words}
          value={value.words}
          placeholder={callBackText.hint}
          most={MAX_WORDS}
          onChange={(typed) => {
            change({ words: typed });
          }}
        />
      </Field>
    </Screen>
  );
};

/** Who reported; they are called by one tap. */
const CallWhom = ({ ticket: { reporter }, onCall }: Pick<FormProps, 'ticket' | 'onCall'>): ReactElement => (
  <Section title={callBackText.whom}>
    {reporter === null ? (
      <View className="contacts-none">{callBackText.nobody}</View>
    ) : (
      <View className="contacts">
        <Contact
          label={ticketText.reporter}
          duty=""
          contact={reporter}
          onCall={() => {
            onCall('reporter');
          }}
        />
      </View>
    )}
  </Section>
);

import { View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { callBackText, staffStatusText, sayDay, ticketText, headingOf } from '#domain/copy';
import type { CallData } from '../../api/call';
import { open } from '../../api/go';
import { CallsMade } from '../../ui/calls-made';
import { Place } from '../../ui/place';
import { Contact } from '../../ui/repair-card';
import { Row } from '../../ui/row';
import { Facts, Panel, Section } from '../../ui/section';

export type CallSheet = CallData<'ticket.callSheet'>;

interface PartProps {
  readonly sheet: CallSheet;
  readonly now: number;
}

/** Who reported; they are called by one tap. */
export const CallWhom = ({ sheet: { owner }, onCall }: { sheet: CallSheet; onCall: () => void }): ReactElement => (
  <Section title={callBackText.whom}>
    {owner === null ? (
      <View className="contacts-none">{callBackText.nobody}</View>
    ) : (
      <View className="contacts">
        <Contact label={ticketText.reporter} duty="" contact={owner} onCall={onCall} />
      </View>
    )}
  </Section>
);

/** What was repaired and by whom: what one is asked about on the telephone. */
export const Repaired = ({ sheet }: Pick<PartProps, 'sheet'>): ReactElement => (
  <Section title={callBackText.repair}>
    <Panel>
      <Facts
        rows={[
          [ticketText.home, sheet.card.home],
          ...(sheet.technician === null ? [] : [[callBackText.technician, sheet.technician] as const]),
          ...(sheet.contractor === '' ? [] : [[callBackText.contractorName, sheet.contractor] as const]),
          ...(sheet.finishNote === '' ? [] : [[callBackText.finishNote, sheet.finishNote] as const]),
        ]}
      />
    </Panel>
  </Section>
);

/** Every call that was made about it, the newest first. */
const Calls = ({ sheet: { calls }, now }: PartProps): ReactElement => (
  <Section title={callBackText.before}>
    {calls.length === 0 ? <View className="contacts-none">{callBackText.beforeNone}</View> : null}
    <CallsMade calls={calls} now={now} />
  </Section>
);

/** What else there was with this home in the last year; told one by one on request. */
const Year = ({ sheet: { history, complaints }, now }: PartProps): ReactElement => {
  const [all, setAll] = useState(false);
  return (
    <Section title={callBackText.history} note={callBackText.historyComplaints(complaints)}>
      {history.length === 0 || all ? null : (
        <Row
          icon="orders-o"
          title={callBackText.historyTickets(history.length)}
          note={callBackText.historyShow}
          onPress={() => {
            setAll(true);
          }}
        />
      )}
      {history.length === 0 ? <View className="contacts-none">{callBackText.historyTickets(0)}</View> : null}
      {(all ? history : []).map((card) => (
        <Row
          key={card.id}
          icon="description"
          title={headingOf(card)}
          note={`${sayDay(card.reportedAt, now)} ${staffStatusText[card.status]}`}
          onPress={() => {
            open('/staff/ticket/index', { id: card.id });
          }}
        />
      ))}
    </Section>
  );
};

export const History = (props: PartProps): ReactElement => (
  <>
    <Calls sheet={props.sheet} now={props.now} />
    <Place>
      <Year sheet={props.sheet} now={props.now} />
    </Place>
  </>
);

import { Text, View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { contractorsText, penaltyKindText, sayMoment } from '#domain/copy';
import { addFen, yuan } from '#domain/money';
import { open } from '../../api/go';
import { QuietAction } from '../../ui/primary-action';
import { Section } from '../../ui/section';
import { Tap } from '../../ui/tap';
import { Sheet } from '../../ui/vant/sheet';
import type { Contractor } from './draft';
import { PenaltyForm } from './penalty-form';

interface PenaltiesProps {
  readonly contractor: Contractor;
  readonly now: number;
  readonly onChange: () => void;
}

/** As many entries at first; the rest when asked for. */
const SHOWN = 5;

/** 扣罚记录: the ledger, the newest first; an entry is never changed. */
export const Penalties = ({ contractor, now, onChange }: PenaltiesProps): ReactElement => {
  const { penalties, id } = contractor;
  const [writing, setWriting] = useState(false);
  const [all, setAll] = useState(false);
  const close = (): void => {
    setWriting(false);
  };
  const total = addFen(...penalties.map(({ amount }) => amount));
  const note = penalties.length === 0 ? '' : contractorsText.penaltiesTotal(yuan(total), penalties.length);
  return (
    <Section title={contractorsText.penalties} note={note}>
      {penalties.length === 0 ? <View className="beside">{contractorsText.noPenalties}</View> : null}
      {(all ? penalties : penalties.slice(0, SHOWN)).map((penalty) => (
        <Entry key={`${penalty.at} ${penalty.words}`} penalty={penalty} now={now} />
      ))}
      {penalties.length > SHOWN && !all ? (
        <QuietAction
          words={contractorsText.allPenalties(penalties.length - SHOWN)}
          onPress={() => {
            setAll(true);
          }}
        />
      ) : null}
      <QuietAction
        words={contractorsText.penalise}
        onPress={() => {
          setWriting(true);
        }}
      />
      <Sheet open={writing} onClose={close}>
        <PenaltyForm
          contractorId={id}
          onDone={() => {
            close();
            onChange();
          }}
        />
      </Sheet>
    </Section>
  );
};

const Entry = ({ penalty, now }: { penalty: Contractor['penalties'][number]; now: number }): ReactElement => {
  const { kind, amount, words, ticket, at, by } = penalty;
  return (
    <View className="entry">
      <View className="entry-head">
        <Text className="entry-title">{penaltyKindText[kind]}</Text>
        <Text className="entry-amount">{yuan(amount)}</Text>
      </View>
      <Text>{words}</Text>
      <Text className="entry-note">{contractorsText.by(sayMoment(at, now), by)}</Text>
      {ticket === null ? null : (
        <Tap
          className="quiet"
          onPress={() => {
            open('/manager/ticket/index', { id: ticket.id });
          }}
        >
          {contractorsText.seeTicket(ticket.number)}
        </Tap>
      )}
    </View>
  );
};

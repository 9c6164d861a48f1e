import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { commonText, contractorsText, errorText, penaltyKindText } from '#domain/copy';
import { penaltyKinds, type PenaltyKind } from '#domain/contractor';
import { typedFen, yuan } from '#domain/money';
import { MAX_WORDS } from '#domain/ticket';
import type { CallCode } from '../../api/call';
import { say } from '../../api/phone';
import { useIntent } from '../../api/use-intent';
import { useKept } from '../../api/use-kept';
import { Line, Words } from '../../ui/field';
import { PrimaryAction } from '../../ui/primary-action';
import { Tiles } from '../../ui/tiles';

/** The contract takes no more: a typing mistake, not a penalty. */
const MOST_FEN = 100_000_000;

interface Typed {
  readonly kind: PenaltyKind;
  readonly amount: string;
  readonly ticket: string;
  readonly words: string;
}

const nothing: Typed = { kind: 'late', amount: '', ticket: '', words: '' };
const kinds = penaltyKinds.map((value) => ({ value, words: penaltyKindText[value] }));

/** The number is typed by hand: what is said of a ticket that has gone would not help. */
const problemOf = (code: CallCode | null): string | null => {
  if (code === null) return null;
  return code === 'TICKET_NOT_FOUND' ? contractorsText.penaltyProblem.ticket : errorText[code];
};

/** 记一笔扣罚: for good, so the button says so. */
export const PenaltyForm = ({ contractorId, onDone }: { contractorId: string; onDone: () => void }): ReactElement => {
  const form = useKept(`penalty ${contractorId}`, nothing);
  const { value: typed, change: set } = form;
  const { run, busy, code } = useIntent('contractor.penalise', contractorId);
  const amount = typedFen(typed.amount, MOST_FEN);
  const words = typed.words.trim();
  const lacks = amount === null ? 'amount' : words === '' ? 'words' : null;
  const submit = async (): Promise<void> => {
    if (amount === null || words === '') return;
    const ticketNumber = typed.ticket.trim() === '' ? null : typed.ticket.trim();
    if ((await run({ contractorId, ticketNumber, kind: typed.kind, amount, words })) === null) return;
    form.done();
    say(contractorsText.penalised);
    onDone();
  };
  const line = (field: 'amount' | 'ticket', label: string, hint: string): ReactElement => (
    <>
      <View className="line-label">{label}</View>
      <Line
        label={label}
        value={typed[field]}
        placeholder={hint}
        type={field === 'amount' ? 'digit' : 'text'}
        most={field === 'amount' ? 10 : 40}
        onChange={(value) => {
          set({ ...typed, [field]: value });
        }}
      />
    </>
  );
  return (
    <>
      <View className="sheet">
        <View className="sheet-title">{contractorsText.penalise}</View>
        <Tiles
          label={contractorsText.penaltyKind}
          options={kinds}
          chosen={typed.kind}
          onChoose={(kind) => {
            set({ ...typed, kind });
          }}
        />
        {line('amount', contractorsText.penaltyAmount, contractorsText.penaltyAmountHint)}
        {line('ticket', contractorsText.penaltyTicket, contractorsText.penaltyTicketHint)}
        <View className="line-label">{contractorsText.penaltyWords}</View>
        <Words
          label={contractorsText.penaltyWords}
          value={typed.words}
          placeholder={contractorsText.penaltyWordsHint}
          most={MAX_WORDS}
          onChange={(value) => {
            set({ ...typed, words: value });
          }}
        />
      </View>
      <PrimaryAction
        words={amount === null ? contractorsText.penaltySubmitTyping : contractorsText.penaltySubmit(yuan(amount))}
        busyWords={commonText.sending}
        busy={busy}
        disabled={lacks !== null}
        hint={lacks === null ? null : contractorsText.penaltyProblem[lacks]}
        problem={problemOf(code)}
        onPress={() => void submit()}
      />
    </>
  );
};

import type { ReactElement } from 'react';
import { staffText } from '#domain/copy';
import type { CallData } from '../../api/call';
import { Row } from '../../ui/row';
import { Section } from '../../ui/section';

interface OthersProps {
  readonly ticket: CallData<'ticket.get'>;
  readonly onSuspend: () => void;
  readonly onQuote: () => void;
}

/** What is done less often than the next action: 报价, 挂起. */
export const Others = ({ ticket, onSuspend, onQuote }: OthersProps): ReactElement | null => {
  const { actions } = ticket;
  if (!actions.includes('quote') && !actions.includes('suspend')) return null;
  return (
    <Section title={staffText.more}>
      {actions.includes('quote') ? (
        <Row icon="bill-o" title={ticket.quote === null ? staffText.quote : staffText.quoteAgain} onPress={onQuote} />
      ) : null}
      {actions.includes('suspend') ? <Row icon="pause-circle-o" title={staffText.suspend} onPress={onSuspend} /> : null}
    </Section>
  );
};

import type { ReactElement } from 'react';
import { technicianText } from '#domain/copy';
import type { Known } from '../../api/outbox/expected';
import { Row } from '../../ui/row';
import { Section } from '../../ui/section';

interface OthersProps {
  readonly ahead: Known;
  /** The quote is the next action already. */
  readonly quoting: boolean;
  readonly onSuspend: () => void;
  readonly onQuote: () => void;
}

/** What is done less often than the next action: 报价, 挂起. */
export const Others = ({ ahead, quoting, onSuspend, onQuote }: OthersProps): ReactElement | null => {
  const quote = !quoting && ahead.actions.includes('quote');
  const suspend = ahead.actions.includes('suspend');
  if (!quote && !suspend) return null;
  return (
    <Section title={technicianText.more}>
      {quote ? (
        <Row
          icon="bill-o"
          title={ahead.quote === null ? technicianText.quote : technicianText.quoteAgain}
          onPress={onQuote}
        />
      ) : null}
      {suspend ? <Row icon="pause-circle-o" title={technicianText.suspend} onPress={onSuspend} /> : null}
    </Section>
  );
};

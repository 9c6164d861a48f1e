import type { ReactElement } from 'react';
import { workQuoteText } from '#domain/copy';
import { OpenForm } from '../open-form';
import { QuoteForm } from './form';
import '../../ui/styles/technician.scss';

/** 报价: lines of labour and parts; nothing is done before the owner agrees. */
export default function StaffQuotePage(): ReactElement {
  return (
    <OpenForm open={({ actions }) => actions.includes('quote')} closed={workQuoteText.notNow}>
      {({ ticket, now, onStale }) => <QuoteForm ticket={ticket} now={now} onStale={onStale} />}
    </OpenForm>
  );
}

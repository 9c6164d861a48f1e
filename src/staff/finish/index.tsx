import type { ReactElement } from 'react';
import { finishText } from '#domain/copy';
import { OpenForm } from '../open-form';
import { FinishForm } from './form';
import '../../ui/styles/technician.scss';

/** 完工: what was done, with at least one picture of it; key works go to the supervisor. */
export default function FinishPage(): ReactElement {
  return (
    <OpenForm
      open={({ actions }) => actions.includes('finish') || actions.includes('submit')}
      closed={finishText.notNow}
    >
      {({ ticket, now, onStale }) => <FinishForm ticket={ticket} now={now} onStale={onStale} />}
    </OpenForm>
  );
}

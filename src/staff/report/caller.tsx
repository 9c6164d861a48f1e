import type { ReactElement } from 'react';
import { reportForText } from '#domain/copy';
import { Caller as Person } from '../caller';
import type { DeskForm } from './use-desk-report';

/** 谁报的, once it is known for which home. */
export const Caller = ({ form: { answers, change } }: { form: DeskForm }): ReactElement | null =>
  answers.home === null ? null : (
    <Person label={reportForText.caller} owners={answers.home.owners} person={answers} onChange={change} />
  );

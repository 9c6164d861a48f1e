import type { ReactElement } from 'react';
import { callsText } from '#domain/copy';
import { addDays, dayOf } from '#domain/time';
import { useExport } from '../../api/exports';
import { Exporting } from '../../ui/exporting';

/** Days that a spreadsheet of calls goes back: a quarter. */
const BACK = 90;

/** The calls made, with what came of them. */
export const CallsExport = ({ now }: { now: number }): ReactElement => {
  const to = dayOf(now);
  const file = useExport({ kind: 'callBacks', from: addDays(to, 1 - BACK), to });
  return <Exporting file={file} words={callsText.export(BACK)} />;
};

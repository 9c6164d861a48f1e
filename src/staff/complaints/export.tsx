import type { ReactElement } from 'react';
import { complaintDeskText } from '#domain/copy';
import { addDays, dayOf } from '#domain/time';
import { useExport } from '../../api/exports';
import { Exporting } from '../../ui/exporting';

/** Days that a spreadsheet of complaints goes back: a quarter. */
const BACK = 90;

/** What one sees as a spreadsheet. */
export const ExportAll = ({ now }: { now: number }): ReactElement => {
  const to = dayOf(now);
  const file = useExport({ kind: 'complaints', from: addDays(to, 1 - BACK), to, state: null });
  return <Exporting file={file} words={complaintDeskText.export(BACK)} />;
};

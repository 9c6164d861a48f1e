import type { ReactElement } from 'react';
import { errorText, inspectText } from '#domain/copy';
import type { CallData } from '../../api/call';
import { back } from '../../api/go';
import { showPhotos } from '../../api/photo-files';
import { say } from '../../api/phone';
import { useIntent } from '../../api/use-intent';
import { useWriting } from '../../api/use-writing';
import { WritingSheet } from '../../ui/writing-sheet';

interface ReworkProps {
  readonly ticket: CallData<'ticket.get'>;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onStale: () => Promise<void>;
}

/** 退回返工: what is wrong, in words and pictures; the technician comes a second time. */
export const ReworkSheet = ({ ticket, open, onClose, onStale }: ReworkProps): ReactElement => {
  const writing = useWriting(`rework ${ticket.id}`);
  const { run, busy, code } = useIntent('ticket.rework', ticket.id);
  const lacks = writing.words.trim() === '' || writing.uploads.list.length === 0;
  const submit = async (): Promise<void> => {
    const { words: note, photos } = writing.sent();
    if ((await run({ ticketId: ticket.id, version: ticket.version, note, photos })) === null) {
      await onStale();
      return;
    }
    writing.done();
    say(inspectText.returned);
    back();
  };
  return (
    <WritingSheet
      open={open}
      onClose={onClose}
      title={inspectText.reworkTitle}
      hint={inspectText.reworkHint}
      photos={inspectText.reworkPhotos}
      submit={inspectText.reworkSubmit}
      writing={writing}
      lacks={lacks ? inspectText.reworkMissing : null}
      busy={busy}
      problem={code === null ? null : errorText[code]}
      onOpenPhotos={showPhotos}
      onSubmit={() => void submit()}
    />
  );
};

import { useState, type ReactElement } from 'react';
import { commonText, errorText, inspectText } from '#domain/copy';
import type { CallData } from '../../api/call';
import { back } from '../../api/go';
import { showPhotos } from '../../api/photo-files';
import { say } from '../../api/phone';
import { useIntent } from '../../api/use-intent';
import { useWriting } from '../../api/use-writing';
import { PrimaryAction, QuietAction } from '../../ui/primary-action';
import { WritingSheet } from '../../ui/writing-sheet';

interface PassProps {
  readonly ticket: CallData<'ticket.get'>;
  readonly onRework: () => void;
  readonly onStale: () => Promise<void>;
}

/** 验收通过: what was seen may be said, in words and pictures; nothing has to be. */
export const Pass = ({ ticket, onRework, onStale }: PassProps): ReactElement => {
  const [open, setOpen] = useState(false);
  const writing = useWriting(`pass ${ticket.id}`);
  const { run, busy, code } = useIntent('ticket.pass', ticket.id);
  const pass = async (): Promise<void> => {
    const { words: note, photos } = writing.sent();
    if ((await run({ ticketId: ticket.id, version: ticket.version, note, photos })) === null) {
      await onStale();
      return;
    }
    writing.done();
    say(inspectText.passed);
    back();
  };
  return (
    <>
      <PrimaryAction
        words={inspectText.pass}
        busyWords={commonText.sending}
        busy={busy}
        onPress={() => {
          setOpen(true);
        }}
        second={<QuietAction words={inspectText.rework} tone="danger" onPress={onRework} />}
      />
      <WritingSheet
        open={open}
        onClose={() => {
          setOpen(false);
        }}
        title={inspectText.passTitle}
        hint={inspectText.passHint}
        photos={inspectText.photos}
        submit={inspectText.pass}
        writing={writing}
        lacks={null}
        busy={busy}
        problem={code === null ? null : errorText[code]}
        onOpenPhotos={showPhotos}
        onSubmit={() => void pass()}
      />
    </>
  );
};

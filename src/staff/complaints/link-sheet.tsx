import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { commonText, complaintStepText, errorText } from '#domain/copy';
import { MAX_NAME } from '#domain/ticket';
import { back } from '../../api/go';
import { say } from '../../api/phone';
import { useIntent } from '../../api/use-intent';
import { useKept } from '../../api/use-kept';
import type { ListItem } from '../../api/use-list';
import { useRemote } from '../../api/use-remote';
import { Line } from '../../ui/field';
import { PrimaryAction } from '../../ui/primary-action';
import { Sheet } from '../../ui/vant/sheet';
import { withoutPerson } from '../complaint/memory';

export type Other = ListItem<'complaint.queue'>;

interface LinkProps {
  readonly complaintId: string;
  readonly other: Other;
  readonly onClose: () => void;
}

const text = complaintStepText.link;

/** 群诉: what the two have in common, in a few words; each keeps its own clocks. */
export const LinkSheet = ({ complaintId, other, onClose }: LinkProps): ReactElement => {
  const complaint = useRemote('complaint.get', { complaintId }, withoutPerson);
  const { value, change, drop } = useKept(`group ${complaintId}`, { title: '' });
  const { run, busy, code } = useIntent('complaint.link', `${complaintId} ${other.id}`);
  const title = value.title.trim();
  const version = complaint.data?.version ?? null;
  const problem = code ?? complaint.code;
  const link = async (): Promise<void> => {
    if (version === null || title === '') return;
    if ((await run({ complaintId, version, otherId: other.id, title })) === null) {
      await complaint.refresh();
      return;
    }
    drop();
    say(text.done);
    back();
  };
  return (
    <Sheet open onClose={onClose}>
      <View className="sheet">
        <View className="sheet-title">{text.title(other.number)}</View>
        <View className="sheet-part">{text.openNote}</View>
        <View className="sheet-part">
          <Line
            label={text.name}
            value={value.title}
            placeholder={text.hint}
            type="text"
            most={MAX_NAME}
            onChange={(typed) => {
              change({ title: typed });
            }}
          />
        </View>
      </View>
      <PrimaryAction
        words={text.submit}
        busyWords={commonText.sending}
        busy={busy}
        disabled={title === '' || version === null}
        hint={title === '' ? text.missing : null}
        problem={problem === null ? null : errorText[problem]}
        onPress={() => void link()}
      />
    </Sheet>
  );
};

import { Image, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { finishText } from '#domain/copy';
import type { UploadQueue } from '../../api/use-uploads';
import { Field } from '../../ui/field';
import { QuietAction } from '../../ui/primary-action';
import { Tap } from '../../ui/tap';

/** The owner's name where they wrote it, or the way to it. An option: work is finished without it, too. */
export const Signature = ({ queue, onSign }: { queue: UploadQueue; onSign: () => void }): ReactElement => {
  const [signed] = queue.list;
  return (
    <Field label={finishText.sign} note={finishText.signNote}>
      {signed === undefined ? (
        <Tap className="pill" onPress={onSign}>
          {finishText.sign}
        </Tap>
      ) : (
        <View>
          <Image className="signed" src={signed.path} mode="aspectFit" aria-label={finishText.signed} />
          <View className="two-ways">
            <QuietAction words={finishText.signAgain} onPress={onSign} />
            <QuietAction
              words={finishText.signRemove}
              onPress={() => {
                queue.remove(signed.key);
              }}
            />
          </View>
        </View>
      )}
    </Field>
  );
};

import { View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { commonText, errorText, mineText } from '#domain/copy';
import { MAX_NAME } from '#domain/ticket';
import { refreshHome } from '../../api/home';
import { say } from '../../api/phone';
import { useIntent } from '../../api/use-intent';
import { Field, Line } from '../../ui/field';
import { PrimaryAction } from '../../ui/primary-action';

/** What a person wants to be called. */
export const Rename = ({ name, onDone }: { name: string; onDone: () => void }): ReactElement => {
  const [words, setWords] = useState(name);
  const [asked, setAsked] = useState(false);
  const rename = useIntent('person.rename', 'me');
  const missing = words.trim() === '';

  const save = async (): Promise<void> => {
    setAsked(true);
    if (missing) return;
    if ((await rename.run({ name: words.trim() })) === null) return;
    say(mineText.renamed);
    onDone();
    await refreshHome();
  };
  return (
    <View className="sheet">
      <Field
        label={mineText.renameTitle}
        note={mineText.renameNote}
        problem={asked && missing ? mineText.renameEmpty : null}
      >
        <Line
          label={mineText.renameTitle}
          value={words}
          placeholder={mineText.renameHint}
          type="nickname"
          most={MAX_NAME}
          onChange={setWords}
        />
      </Field>
      <PrimaryAction
        words={mineText.renameSave}
        busyWords={commonText.sending}
        busy={rename.busy}
        problem={rename.code === null ? null : errorText[rename.code]}
        onPress={() => void save()}
      />
    </View>
  );
};

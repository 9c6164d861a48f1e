import { View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { errorText, unregisterText } from '#domain/copy';
import { open } from '../../api/go';
import { useHome } from '../../api/home';
import { leavePhone } from '../../api/start';
import { useIntent } from '../../api/use-intent';
import { Field, Line } from '../../ui/field';
import { Lines } from '../../ui/lines';
import { PrimaryAction } from '../../ui/primary-action';
import { Row } from '../../ui/row';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';

/** 注销账号: what goes, what stays, what is still open; the person writes the word to confirm. */
export default function UnregisterPage(): ReactElement {
  const unregister = useIntent('person.delete', 'me');
  const openTickets = useHome().data?.open.length ?? 0;
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState(false);
  const sure = typed.trim() === unregisterText.word;

  const go = async (): Promise<void> => {
    setAsked(true);
    if (sure && (await unregister.run({})) !== null) leavePhone('deleted');
  };
  return (
    <Screen
      footer={
        <View className="for-good">
          <PrimaryAction
            words={unregisterText.action}
            busyWords={unregisterText.deleting}
            busy={unregister.busy}
            problem={unregister.code === null ? null : errorText[unregister.code]}
            onPress={() => void go()}
          />
        </View>
      }
    >
      <View className="intro">{unregisterText.title}</View>
      <Section title={unregisterText.goes}>
        <Lines lines={unregisterText.goesList} />
      </Section>
      <Section title={unregisterText.stays}>
        <Lines lines={unregisterText.staysList} />
      </Section>
      <Section title={unregisterText.open}>
        <Lines lines={[openTickets === 0 ? unregisterText.openNone : unregisterText.openTickets(openTickets)]} />
      </Section>
      <Section>
        <Row
          icon="description"
          title={unregisterText.export}
          onPress={() => {
            open('/owner/account/index');
          }}
        />
      </Section>
      <Field label={unregisterText.confirm} problem={asked && !sure ? unregisterText.notYet : null}>
        <Line
          label={unregisterText.confirm}
          value={typed}
          placeholder={unregisterText.hint}
          type="text"
          most={4}
          onChange={setTyped}
        />
      </Field>
    </Screen>
  );
}

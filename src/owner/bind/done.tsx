import { Text } from '@tarojs/components';
import type { ReactElement } from 'react';
import { bindText, homeName } from '#domain/copy';
import { back, openTab } from '../../api/go';
import { Screen } from '../../ui/screen';
import { PrimaryAction } from '../../ui/primary-action';
import { Panel, Section } from '../../ui/section';
import type { Bound } from './index';

/** It worked: which homes, and back to what one was doing. */
export const Done = ({ homes, reportWaits }: { homes: Bound; reportWaits: boolean }): ReactElement => (
  <Screen
    footer={
      <PrimaryAction
        words={reportWaits ? bindText.backToReport : bindText.toHome}
        busyWords={bindText.toHome}
        busy={false}
        onPress={() => {
          if (reportWaits) back();
          else openTab('/pages/home/index');
        }}
      />
    }
  >
    <Section title={bindText.done} note={bindText.doneHomes}>
      <Panel>
        {homes.map((home) => (
          <Text className="home-title" key={home.id}>
            {homeName(home)}
          </Text>
        ))}
      </Panel>
    </Section>
  </Screen>
);

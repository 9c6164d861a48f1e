import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { mineText, privacyText } from '#domain/copy';
import { open } from '../../api/go';
import { openPrivacyContract } from '../../api/phone';
import { Lines } from '../../ui/lines';
import { Row } from '../../ui/row';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';

/** 隐私说明: what is kept, who sees it, how long, and what one may ask for. */
export default function PrivacyPage(): ReactElement {
  return (
    <Screen>
      <View className="intro">{privacyText.intro}</View>
      {privacyText.parts.map(({ title, lines }) => (
        <Section key={title} title={title}>
          <Lines lines={lines} />
        </Section>
      ))}
      <View className="intro below">{privacyText.notAsked}</View>
      <Section>
        <Row
          icon="shield-o"
          title={privacyText.contract}
          onPress={() => {
            openPrivacyContract(privacyText.contractFailed);
          }}
        />
        <Row
          icon="user-o"
          title={privacyText.account}
          note={mineText.accountNote}
          onPress={() => {
            open('/owner/account/index');
          }}
        />
      </Section>
    </Screen>
  );
}

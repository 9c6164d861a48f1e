import Taro, { useRouter } from '@tarojs/taro';
import { useEffect, type ReactElement } from 'react';
import { errorText, settingsText } from '#domain/copy';
import { useSession } from '../../api/session';
import { useRemote } from '../../api/use-remote';
import { RemoteView } from '../../ui/remote-view';
import { Screen } from '../../ui/screen';
import '../../ui/styles/office.scss';
import { useNow } from '../../ui/use-now';
import { SettingForm } from './form';
import { ruleScreens, type RuleScreen } from './screens';

const asScreen = (asked: string | undefined): RuleScreen => ruleScreens.find((one) => one === asked) ?? 'clocks';

/** One screen of the rules. */
export default function SettingPage(): ReactElement {
  const screen = asScreen(useRouter().params['screen']);
  const communityId = useSession().part?.communityId ?? null;
  const rules = useRemote('settings.get', communityId === null ? null : { communityId });
  const now = useNow(60_000);
  const { title } = settingsText.screens[screen];
  useEffect(() => {
    void Taro.setNavigationBarTitle({ title });
  }, [title]);
  if (communityId !== null && rules.data !== null) {
    const { version, settings } = rules.data;
    return (
      <SettingForm
        screen={screen}
        communityId={communityId}
        version={version}
        settings={settings}
        onStale={rules.refresh}
      />
    );
  }
  return (
    <Screen>
      <RemoteView
        data={null}
        at={rules.at}
        problem={rules.code === null ? null : errorText[rules.code]}
        now={now}
        onRetry={() => void rules.refresh()}
      >
        {() => <></>}
      </RemoteView>
    </Screen>
  );
}

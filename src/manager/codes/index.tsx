import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { codesText, errorText } from '#domain/copy';
import { once } from '../../api/once';
import { useSession } from '../../api/session';
import { usePageLife } from '../../api/use-page';
import { useRemote } from '../../api/use-remote';
import { RemoteView } from '../../ui/remote-view';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';
import { EmptyState } from '../../ui/states';
import '../../ui/styles/office.scss';
import { useNow } from '../../ui/use-now';
import { FileButton, type MadeFile } from '../file-button';

/** `days`: how long a code that is made now can be used; the file itself is only kept for a day. */
const make = async (communityId: string, building: string, days: number): Promise<MadeFile> => {
  const reply = await once('register.sheet', { communityId, building });
  if (!reply.ok) return { ok: false, words: errorText[reply.code] };
  const { url, name, homes } = reply.data;
  if (homes === 0) return { ok: false, words: codesText.none };
  return { ok: true, url, name, after: `${codesText.made(homes)}${codesText.validFor(days)}` };
};

/** 入住码: one sheet to print for each building. */
export default function CodesPage(): ReactElement {
  const communityId = useSession().part?.communityId ?? null;
  const rules = useRemote('settings.get', communityId === null ? null : { communityId });
  const now = useNow(60_000);
  usePageLife(rules);
  return (
    <Screen>
      <View className="intro">{codesText.intro}</View>
      <View className="beside">{codesText.care}</View>
      <RemoteView
        data={rules.data}
        at={rules.at}
        problem={rules.code === null ? null : errorText[rules.code]}
        now={now}
        onRetry={() => void rules.refresh()}
      >
        {({ buildings, settings }) => (
          <Section title={codesText.buildings}>
            {buildings.length === 0 ? (
              <EmptyState icon="home-o" title={codesText.empty} note={codesText.emptyNote} />
            ) : (
              buildings.map((building) => (
                <View className="file-of" key={building}>
                  <FileButton
                    words={codesText.make(building)}
                    making={codesText.making}
                    downloading={codesText.downloading}
                    lost={codesText.lost}
                    openAgain={codesText.openAgain(building)}
                    make={() => make(communityId ?? '', building, settings.binding.sheetDays)}
                  />
                </View>
              ))
            )}
          </Section>
        )}
      </RemoteView>
    </Screen>
  );
}

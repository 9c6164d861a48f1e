import { useRouter } from '@tarojs/taro';
import { useState, type ReactElement } from 'react';
import { errorText, recoveriesText } from '#domain/copy';
import { usePageLife } from '../../api/use-page';
import { useRemote } from '../../api/use-remote';
import { PrimaryAction } from '../../ui/primary-action';
import { Place } from '../../ui/place';
import { RemoteView } from '../../ui/remote-view';
import { Row } from '../../ui/row';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';
import '../../ui/styles/desk.scss';
import '../../ui/styles/office.scss';
import { useNow } from '../../ui/use-now';
import { Facts, Head } from './facts';
import { MeasureSheet } from './measure-sheet';
import { End, Story } from './story';
import { ContactSheet, CloseSheet } from './word-sheet';
import { wasContacted, type Recovery } from './work';

type Asked = 'contact' | 'measure' | 'close' | null;

/** One case: what happened, what the owner said, what is done about it, and how it ended. */
export default function RecoveryPage(): ReactElement {
  const recoveryId = useRouter().params['id'] ?? '';
  const found = useRemote('recovery.get', { recoveryId });
  const [asked, setAsked] = useState<Asked>(null);
  const now = useNow();
  usePageLife(found);
  const close = (): void => {
    setAsked(null);
  };
  return (
    <Screen footer={found.data === null ? null : nextStep(found.data, setAsked)}>
      <RemoteView
        data={found.data}
        at={found.at}
        problem={found.code === null ? null : errorText[found.code]}
        now={now}
        onRetry={() => void found.refresh()}
      >
        {(data) => {
          const about = { recovery: data, onClose: close, onChanged: found.refresh };
          return (
            <>
              <Head recovery={data} now={now} />
              <Place>{data.state === 'closed' ? <End recovery={data} /> : null}</Place>
              <Facts recovery={data} now={now} />
              <Place>{data.state === 'open' ? <Deeds recovery={data} onAsk={setAsked} /> : null}</Place>
              <Story recovery={data} now={now} />
              <ContactSheet about={about} open={asked === 'contact'} />
              <MeasureSheet about={about} open={asked === 'measure'} />
              <CloseSheet about={about} open={asked === 'close'} />
            </>
          );
        }}
      </RemoteView>
    </Screen>
  );
}

interface DeedsProps {
  readonly recovery: Recovery;
  readonly onAsk: (asked: Asked) => void;
}

/** What can be done besides the one thing at the bottom. */
const Deeds = ({ recovery, onAsk }: DeedsProps): ReactElement => (
  <Section>
    {wasContacted(recovery) ? (
      <Row
        icon="phone-o"
        title={recoveriesText.contact}
        onPress={() => {
          onAsk('contact');
        }}
      />
    ) : null}
    <Row
      icon="edit"
      title={recoveriesText.measure}
      onPress={() => {
        onAsk('measure');
      }}
    />
  </Section>
);

/** Nothing is closed that nobody talked about: first the owner is spoken to, then the result is written. */
const nextStep = (recovery: Recovery, onAsk: (asked: Asked) => void): ReactElement | null => {
  if (recovery.state === 'closed') return null;
  const contacted = wasContacted(recovery);
  const words = contacted ? recoveriesText.close : recoveriesText.contactFirst;
  return (
    <PrimaryAction
      words={words}
      busyWords={words}
      busy={false}
      onPress={() => {
        onAsk(contacted ? 'close' : 'contact');
      }}
    />
  );
};

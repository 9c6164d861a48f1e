import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { errorText, importStateText, registersText, registerText, sayMoment } from '#domain/copy';
import { registers, type Register } from '#domain/register';
import type { CallData } from '../../api/call';
import { open } from '../../api/go';
import { useSession } from '../../api/session';
import { usePageLife } from '../../api/use-page';
import { useRemote } from '../../api/use-remote';
import { Badge, type BadgeTone } from '../../ui/badge';
import { RemoteView } from '../../ui/remote-view';
import { Row } from '../../ui/row';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';
import { EmptyState } from '../../ui/states';
import '../../ui/styles/office.scss';
import { Tap } from '../../ui/tap';
import { useNow } from '../../ui/use-now';
import type { IconName } from '../../ui/vant/icon';

const icons: Readonly<Record<Register, IconName>> = {
  homes: 'home-o',
  owners: 'user-o',
  staff: 'manager-o',
  contractors: 'shield-o',
};

const openRegister = (register: Register): void => {
  open('/manager/import/index', { register });
};

/** 名册: four registers in and out, and the last imports. */
export default function RegistersPage(): ReactElement {
  const { part } = useSession();
  const imports = useRemote('register.imports', part === null ? null : { communityId: part.communityId });
  const now = useNow(60_000);
  usePageLife(imports);
  return (
    <Screen>
      <Section title={registersText.choose}>
        {registers.map((register) => (
          <Row
            key={register}
            icon={icons[register]}
            title={registerText[register]}
            note={registersText.note[register]}
            onPress={() => {
              openRegister(register);
            }}
          />
        ))}
      </Section>
      <Section title={registersText.imports}>
        <RemoteView
          data={imports.data}
          at={imports.at}
          problem={imports.code === null ? null : errorText[imports.code]}
          now={now}
          onRetry={() => void imports.refresh()}
        >
          {({ items }) => (
            <>
              {items.length === 0 ? (
                <EmptyState icon="description" title={registersText.noImports} note={registersText.noImportsNote} />
              ) : null}
              {items.slice(0, SHOWN).map((one) => (
                <ImportEntry key={one.importId} one={one} now={now} />
              ))}
            </>
          )}
        </RemoteView>
      </Section>
    </Screen>
  );
}

/** The rest is past. */
const SHOWN = 20;

type Import = CallData<'register.imports'>['items'][number];

const tones: Readonly<Record<Import['state'], BadgeTone>> = {
  checked: 'amber',
  applying: 'amber',
  applied: 'calm',
  dropped: 'soft',
};

const ImportEntry = ({ one, now }: { one: Import; now: number }): ReactElement => (
  <Tap
    className="entry"
    onPress={() => {
      open('/manager/import/index', { register: one.register, id: one.importId });
    }}
  >
    <View className="entry-head">
      <Text className="entry-title">{registerText[one.register]}</Text>
      <Badge tone={tones[one.state]} words={importStateText[one.state]} />
    </View>
    <Text className="entry-note">{one.fileName}</Text>
    <Text className="entry-note">
      {`${sayMoment(one.at, now)} · ${registersText.sayCounts(one.added, one.changed, one.refused)}`}
    </Text>
  </Tap>
);

import { useRouter } from '@tarojs/taro';
import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { commonText, errorText, registersText, registerText } from '#domain/copy';
import { registers, type Register } from '#domain/register';
import { once } from '../../api/once';
import { ask } from '../../api/phone';
import { useSession } from '../../api/session';
import { PrimaryAction, QuietAction } from '../../ui/primary-action';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';
import { Skeleton } from '../../ui/states';
import '../../ui/styles/office.scss';
import { FileButton, type MadeFile } from '../file-button';
import { Result } from './result';
import { useImport, type Import, type Progress } from './use-import';

const asRegister = (asked: string | undefined): Register => registers.find((one) => one === asked) ?? 'homes';

/** One register: the spreadsheet out, filled in, back in, with a look before anything changes. */
export default function ImportPage(): ReactElement {
  const { part } = useSession();
  // Opened from a link, it may be quicker than the answer to who this is.
  if (part !== null) return <OneRegister communityId={part.communityId} />;
  return (
    <Screen>
      <Skeleton />
    </Screen>
  );
}

const OneRegister = ({ communityId }: { communityId: string }): ReactElement => {
  const params = useRouter().params;
  const register = asRegister(params['register']);
  const work = useImport({ communityId, register, importId: params['id'] ?? null });
  const { progress, checked } = work;
  return (
    <Screen footer={nextStep(work)}>
      <View className="for-home-name">{registerText[register]}</View>
      <View className="intro">{registersText.note[register]}</View>
      {progress === null ? (
        <Prepare communityId={communityId} register={register} />
      ) : (
        <Result progress={progress} checked={checked} />
      )}
    </Screen>
  );
};

const exported = async (communityId: string, register: Register): Promise<MadeFile> => {
  const reply = await once('register.export', { communityId, register });
  if (!reply.ok) return { ok: false, words: errorText[reply.code] };
  return { ok: true, url: reply.data.url, name: reply.data.name, after: registersText.exported };
};

const Prepare = ({ communityId, register }: { communityId: string; register: Register }): ReactElement => (
  <>
    <Section title={registersText.first}>
      <View className="beside">{registersText.firstNote}</View>
      <FileButton
        words={registersText.export}
        making={registersText.exporting}
        downloading={registersText.downloading}
        lost={registersText.exportLost}
        openAgain={registersText.openAgain}
        make={() => exported(communityId, register)}
      />
    </Section>
    <Section title={registersText.second}>
      <View className="beside">{registersText.secondNote}</View>
    </Section>
    <Section title={registersText.third}>
      <View className="beside">{registersText.thirdNote}</View>
    </Section>
  </>
);

const leftOf = ({ added, changed, applied }: Progress): number => Math.max(0, added + changed - applied);

const dropAfterAsking = async (work: Import, { fileName, applied }: Progress): Promise<void> => {
  const sure = await ask({
    title: registersText.dropTitle,
    content: registersText.dropContent(fileName, applied),
    yes: registersText.dropYes,
    no: registersText.keep,
  });
  if (sure) await work.drop();
};

/** The one thing to do next with this import. */
const nextStep = (work: Import): ReactElement => {
  const { progress, busy, problem } = work;
  if (progress === null || progress.state === 'applied' || progress.state === 'dropped') {
    return (
      <PrimaryAction
        words={progress === null ? registersText.chooseFile : registersText.again}
        busyWords={busy ?? commonText.sending}
        busy={busy !== null}
        problem={problem}
        onPress={() => {
          if (progress === null) void work.choose();
          else work.again();
        }}
      />
    );
  }
  const left = leftOf(progress);
  const drop = (
    <QuietAction words={registersText.drop} tone="danger" onPress={() => void dropAfterAsking(work, progress)} />
  );
  return (
    <PrimaryAction
      words={progress.state === 'checked' ? registersText.apply(left) : registersText.goOn(left)}
      busyWords={registersText.applying(progress.applied, progress.added + progress.changed)}
      busy={busy !== null}
      disabled={left === 0}
      hint={left === 0 ? registersText.nothing : busy === null ? null : registersText.leaveNote}
      problem={problem}
      second={busy === null ? drop : null}
      onPress={() => void work.apply()}
    />
  );
};

import { Text } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { commonText, finishText, headingOf } from '#domain/copy';
import { partFacts } from '#domain/taxonomy';
import { MAX_PHOTOS, MAX_WORDS } from '#domain/ticket';
import type { CallData } from '../../api/call';
import { showPhotos } from '../../api/photo-files';
import type { UploadQueue } from '../../api/use-uploads';
import { Compare } from '../../ui/compare';
import { Field, Words } from '../../ui/field';
import { PhotoGrid } from '../../ui/photo-grid';
import { PhotoPicker } from '../../ui/photo-picker';
import { Place } from '../../ui/place';
import { PrimaryAction } from '../../ui/primary-action';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';
import { Rework, reworkOf } from '../order/rework';
import { Materials } from './materials';
import { Sign } from './sign';
import { Signature } from './signature';
import { useFinish, type Finish } from './use-finish';

interface FinishProps {
  readonly ticket: CallData<'ticket.get'>;
  readonly now: number;
  /** What is shown is not true any more: reads the ticket again. */
  readonly onStale: () => Promise<void>;
}

/** Signing takes the whole screen: a page that scrolls under a finger that writes is no paper. */
export const FinishForm = (props: FinishProps): ReactElement => {
  const finish = useFinish(props.ticket, props.onStale);
  const [signing, setSigning] = useState(false);
  const stop = (): void => {
    setSigning(false);
  };
  if (!signing) {
    return (
      <Form
        ticket={props.ticket}
        now={props.now}
        onStale={props.onStale}
        finish={finish}
        onSign={() => {
          setSigning(true);
        }}
      />
    );
  }
  return (
    <Sign
      onBack={stop}
      onDone={(path) => {
        finish.signature.clear();
        finish.signature.uploads.add([path]);
        stop();
      }}
    />
  );
};

const Photos = ({ words, queue }: { words: string; queue: UploadQueue }): ReactElement => (
  <PhotoPicker
    photos={queue.list}
    most={MAX_PHOTOS}
    words={words}
    onAdd={(most) => void queue.choose(most)}
    onRetry={queue.retry}
    onRemove={queue.remove}
    onOpen={showPhotos}
  />
);

type FormProps = FinishProps & { readonly finish: Finish; readonly onSign: () => void };

const Form = ({ ticket, now, finish, onSign }: FormProps): ReactElement => {
  const { kept, photos, before, signature, step, lacks } = finish;
  const rework = reworkOf(ticket);
  const footer = (
    <PrimaryAction
      words={ticket.keyWork ? finishText.submitKeyWork : finishText.submit}
      busyWords={commonText.sending}
      busy={step.busy}
      disabled={lacks !== null}
      hint={lacks}
      problem={step.problem}
      onPress={() => void finish.submit()}
    />
  );
  return (
    <Screen footer={footer}>
      <Text className="ticket-title">{headingOf(ticket)}</Text>
      <Place>
        {rework === null ? null : (
          <Rework event={rework} title={finishText.reworked} now={now} onOpenPhotos={showPhotos} />
        )}
      </Place>
      {ticket.photos.length === 0 ? null : (
        <Field label={finishText.reference} note={finishText.referenceNote}>
          <PhotoGrid photos={ticket.photos} size="small" onOpen={showPhotos} />
        </Field>
      )}
      <Field label={finishText.before} note={finishText.beforeNote}>
        <Photos words={finishText.beforePhotos} queue={before} />
      </Field>
      <Field label={finishText.after} note={finishText.afterNote}>
        <Photos words={finishText.afterPhotos} queue={photos} />
      </Field>
      <Field label={finishText.note}>
        <Words
          label={finishText.note}
          value={kept.value.note}
          placeholder={finishText.hint}
          most={MAX_WORDS}
          onChange={(note) => {
            kept.change({ note });
          }}
        />
      </Field>
      <Materials
        communityId={ticket.communityId}
        trade={partFacts[ticket.part].trade}
        materials={kept.value.materials}
        now={now}
        onChange={(materials) => {
          kept.change({ materials });
        }}
      />
      <Signature queue={signature} onSign={onSign} />
      <Section title={finishText.compare}>
        <Compare
          before={before.list[0]?.path ?? ticket.photos[0]?.url ?? null}
          after={photos.list[0]?.path ?? null}
          onOpen={showPhotos}
        />
      </Section>
    </Screen>
  );
};

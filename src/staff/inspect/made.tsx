import { Image, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import type { PhotoView } from '#domain/contract';
import { inspectText, ticketText } from '#domain/copy';
import type { CallData } from '../../api/call';
import { showPhotos } from '../../api/photo-files';
import { Compare } from '../../ui/compare';
import { Panel, Section } from '../../ui/section';
import { PhotoGrid } from '../../ui/photo-grid';

type Ticket = CallData<'ticket.get'>;

const firstUrl = (photos: readonly PhotoView[]): string | null => photos.find(({ url }) => url !== null)?.url ?? null;

/** What was seen before, by the owner and by the technician, and what the last submission shows. */
const picturesOf = ({ timeline, photos, beforePhotos }: Ticket) => {
  const reported = timeline.find(({ kind }) => kind === 'report')?.photos ?? photos;
  const submitted = timeline.filter(({ kind }) => kind === 'submit').pop();
  const returned = timeline.filter(({ kind }) => kind === 'rework').pop() ?? null;
  return {
    before: [...beforePhotos, ...reported],
    after: submitted?.photos ?? [],
    said: submitted?.note ?? '',
    returned,
  };
};

/** Before and after side by side, everything else below: what was said, built in and signed. */
export const Made = ({ ticket }: { ticket: Ticket }): ReactElement => {
  const { before, after, said, returned } = picturesOf(ticket);
  return (
    <>
      <Section title={inspectText.title}>
        <Compare
          before={firstUrl(before)}
          after={firstUrl(after)}
          noBefore={inspectText.none}
          noAfter={inspectText.none}
          onOpen={showPhotos}
        />
      </Section>
      {returned === null ? null : (
        <Section title={inspectText.earlier}>
          <Panel>{returned.note}</Panel>
          <View className="below">
            <PhotoGrid photos={returned.photos} size="small" onOpen={showPhotos} />
          </View>
        </Section>
      )}
      {said === '' ? null : (
        <Section title={inspectText.said}>
          <Panel>{said}</Panel>
        </Section>
      )}
      <More title={inspectText.before} photos={before} />
      <More title={inspectText.after} photos={after} />
      <Materials ticket={ticket} />
      <Signature ticket={ticket} />
    </>
  );
};

/** One picture is in the comparison already. */
const More = ({ title, photos }: { title: string; photos: readonly PhotoView[] }): ReactElement | null =>
  photos.length < 2 ? null : (
    <Section title={title}>
      <PhotoGrid photos={photos} size="large" onOpen={showPhotos} />
    </Section>
  );

const Materials = ({ ticket: { materials } }: { ticket: Ticket }): ReactElement => (
  <Section title={inspectText.materials}>
    <Panel>
      {materials.length === 0
        ? inspectText.noMaterials
        : materials.map(({ name, quantity }) => <View key={name}>{ticketText.material(name, quantity)}</View>)}
    </Panel>
  </Section>
);

const Signature = ({ ticket: { signature } }: { ticket: Ticket }): ReactElement => {
  const url = signature?.url ?? null;
  return (
    <Section title={inspectText.signature}>
      {url === null ? (
        <View className="contacts-none">{inspectText.noSignature}</View>
      ) : (
        <Image
          className="drawn"
          src={url}
          mode="aspectFit"
          aria-label={inspectText.signature}
          onClick={() => {
            showPhotos([url], 0);
          }}
        />
      )}
    </Section>
  );
};

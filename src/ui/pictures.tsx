import type { ReactElement } from 'react';
import type { PhotoView, TicketDetailView } from '#domain/contract';
import { commonText, staffText } from '#domain/copy';
import { Compare } from './compare';
import { PhotoGrid } from './photo-grid';

interface PicturesProps {
  readonly ticket: TicketDetailView;
  readonly onOpen: (urls: readonly string[], current: number) => void;
}

const firstUrl = (photos: readonly PhotoView[]): string | null => photos.find(({ url }) => url !== null)?.url ?? null;

/** Why none of them can be seen. */
const unseen = (photos: readonly PhotoView[], none: string): string => {
  if (photos.length === 0) return none;
  return photos.every(({ safety }) => safety === 'risky') ? commonText.photoRefused : commonText.photoChecking;
};

/** What the owner and the technician saw before; after a finish, the same beside what was made of it. The timeline has every picture. */
export const Pictures = ({ ticket, onOpen }: PicturesProps): ReactElement => {
  const reported = ticket.timeline.find(({ kind }) => kind === 'report')?.photos ?? ticket.photos;
  const seen = [...reported, ...ticket.beforePhotos];
  const made = ticket.timeline.filter(({ kind }) => kind === 'finish' || kind === 'submit').pop()?.photos ?? [];
  if (made.length === 0) return <PhotoGrid photos={seen} size="large" onOpen={onOpen} />;
  return (
    <Compare
      before={firstUrl(seen)}
      after={firstUrl(made)}
      noBefore={unseen(seen, staffText.noBefore)}
      noAfter={unseen(made, staffText.noAfter)}
      onOpen={onOpen}
    />
  );
};

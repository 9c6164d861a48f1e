import type { ReactElement } from 'react';
import type { TicketDetailView } from '#domain/contract';
import { technicianText } from '#domain/copy';
import { Lines } from '../../ui/lines';
import { PhotoGrid } from '../../ui/photo-grid';
import { Section } from '../../ui/section';

interface DoneProps {
  readonly ticket: TicketDetailView;
  readonly onOpenPhotos: (urls: readonly string[], current: number) => void;
}

/** What the last finish said besides words and pictures: material, and the owner's name under it. */
export const Done = ({ ticket, onOpenPhotos }: DoneProps): ReactElement | null => {
  const { materials, signature } = ticket;
  if (materials.length === 0 && signature === null) return null;
  return (
    <>
      {materials.length === 0 ? null : (
        <Section title={technicianText.materials}>
          <Lines lines={materials.map(({ name, quantity }) => technicianText.material(name, quantity))} />
        </Section>
      )}
      {signature === null ? null : (
        <Section title={technicianText.signature}>
          <PhotoGrid photos={[signature]} size="small" onOpen={onOpenPhotos} />
        </Section>
      )}
    </>
  );
};

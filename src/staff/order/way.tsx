import type { ReactElement } from 'react';
import type { TicketDetailView } from '#domain/contract';
import { technicianText } from '#domain/copy';
import { showOnMap } from '../../api/phone';
import { Lines } from '../../ui/lines';
import { Row } from '../../ui/row';
import { Section } from '../../ui/section';

/** How one gets there: on the map where the building is on it, in words where it is not. */
export const Way = ({ ticket }: { ticket: TicketDetailView }): ReactElement => {
  const { position, home } = ticket;
  return (
    <Section title={technicianText.noPosition}>
      {position === null ? (
        <Lines lines={[technicianText.noPositionNote(home)]} />
      ) : (
        <Row
          icon="location-o"
          title={technicianText.navigate}
          note={technicianText.navigateNote(position.name)}
          onPress={() => {
            showOnMap(position);
          }}
        />
      )}
    </Section>
  );
};

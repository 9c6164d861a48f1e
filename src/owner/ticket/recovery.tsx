import type { ReactElement } from 'react';
import type { RecoveryView } from '#domain/contract';
import { followedUpText } from '#domain/copy';
import type { CallData } from '../../api/call';
import { open } from '../../api/go';
import { Row } from '../../ui/row';
import { Section } from '../../ui/section';

const noteOf = ({ state, awaitsAnswer }: RecoveryView): string => {
  if (state === 'open') return followedUpText.rowOpen;
  return awaitsAnswer ? followedUpText.rowAsks : followedUpText.rowAnswered;
};

/** What a manager does about a low score: where it stands, and the way there. */
export const Recovery = ({ ticket: { recovery } }: { ticket: CallData<'ticket.get'> }): ReactElement | null =>
  recovery === null ? null : (
    <Section>
      <Row
        icon="manager-o"
        title={followedUpText.row}
        note={noteOf(recovery)}
        onPress={() => {
          open('/owner/recovery/index', { id: recovery.id });
        }}
      />
    </Section>
  );

import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { recoveriesText, recoveryReasonText, recoveryStateText, sayDay } from '#domain/copy';
import { open } from '../../api/go';
import { phoneTo } from '../../api/phone';
import { showPhotos } from '../../api/photo-files';
import { Badge } from '../../ui/badge';
import { ClockBadge } from '../../ui/clock-badge';
import { GivenRating } from '../../ui/given-rating';
import { Contact } from '../../ui/repair-card';
import { Panel, Section } from '../../ui/section';
import { TicketCard } from '../../ui/ticket-card';
import type { Recovery } from './work';

interface FactsProps {
  readonly recovery: Recovery;
  readonly now: number;
}

/** Whose home, who looks after it, and until when. */
export const Head = ({ recovery, now }: FactsProps): ReactElement => (
  <>
    <View className="status-next">{recovery.home}</View>
    <View className="entry-head">
      <View className="entry-note">{recoveriesText.line(sayDay(recovery.openedAt, now), recovery.manager)}</View>
      <Badge tone={recovery.state === 'open' ? 'amber' : 'calm'} words={recoveryStateText[recovery.state]} />
    </View>
    {recovery.clock === null ? null : (
      <View className="entry-head below">
        <ClockBadge clock={recovery.clock} now={now} />
      </View>
    )}
  </>
);

/** Why it was opened, the score as it was given, the owner's own words, and how to reach them. */
export const Facts = ({ recovery, now }: FactsProps): ReactElement => (
  <>
    <Section title={recoveriesText.score} note={recoveriesText.scoreNote}>
      <Panel>
        <View className="block-title">{recoveryReasonText[recovery.reason]}</View>
        {recovery.rating === null ? (
          <View className="entry-note">{recoveriesText.noScore}</View>
        ) : (
          <GivenRating rating={recovery.rating} onOpenPhotos={showPhotos} />
        )}
      </Panel>
    </Section>
    {recovery.said === '' ? null : (
      <Section title={recoveriesText.said}>
        <Panel>{recovery.said}</Panel>
      </Section>
    )}
    <Owner owner={recovery.owner} />
    <Section title={recoveriesText.ticket} note={recovery.number}>
      <TicketCard
        ticket={recovery.card}
        viewer="office"
        ownHome={null}
        now={now}
        onOpen={(id) => {
          open('/manager/ticket/index', { id });
        }}
      />
    </Section>
  </>
);

const Owner = ({ owner }: Pick<Recovery, 'owner'>): ReactElement => (
  <Section title={recoveriesText.owner}>
    {owner === null ? (
      <Panel>{recoveriesText.noOwner}</Panel>
    ) : (
      <View className="contacts">
        <Contact
          label={recoveriesText.owner}
          duty=""
          contact={owner}
          onCall={() => {
            phoneTo(owner.phone);
          }}
        />
      </View>
    )}
  </Section>
);

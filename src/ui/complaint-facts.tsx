import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import type { Api, Output } from '#domain/contract';
import { complaintText, sayExact } from '#domain/copy';
import { ComplaintStateWord } from './complaint-card';
import { ComplaintTimeline } from './complaint-timeline';
import { Deadlines } from './deadlines';
import { Notice, NoticeLine } from './notice';
import { PhotoGrid } from './photo-grid';
import { Facts, Panel, Section } from './section';

interface FactsProps {
  readonly complaint: Output<Api['complaint.get']>;
  readonly now: number;
  readonly onOpenPhotos: (urls: readonly string[], current: number) => void;
}

/** One complaint: who owns it, what is promised until when, and everything said. */
export const ComplaintFacts = ({ complaint, now, onOpenPhotos }: FactsProps): ReactElement => (
  <>
    <View className="status-line">
      <ComplaintStateWord state={complaint.state} />
    </View>
    <Notice
      tone="calm"
      icon="user-o"
      title={complaint.handler === null ? complaintText.nobody : complaintText.owner(complaint.handler)}
    >
      <NoticeLine>{complaintText.ownerNote}</NoticeLine>
    </Notice>
    <Section title={complaintText.deadlines}>
      <Deadlines clocks={complaint.clocks} now={now} />
    </Section>
    <Section title={complaintText.what}>
      <View className="said">{complaint.words}</View>
      <PhotoGrid photos={complaint.photos} size="large" onOpen={onOpenPhotos} />
    </Section>
    <Section title={complaintText.timeline}>
      <ComplaintTimeline entries={complaint.timeline} now={now} onOpenPhotos={onOpenPhotos} />
    </Section>
    <Section>
      <Panel>
        <Facts
          rows={[
            ...(complaint.home === '' ? [] : [[complaintText.home, complaint.home] as const]),
            [complaintText.receivedAt, sayExact(complaint.receivedAt)],
            [complaintText.number, complaint.number],
          ]}
        />
      </Panel>
    </Section>
  </>
);

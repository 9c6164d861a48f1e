import { View } from '@tarojs/components';
import type { ReactElement, ReactNode } from 'react';
import type { Api, Output } from '#domain/contract';
import {
  channelText,
  clockText,
  complaintStepText,
  complaintText,
  sayClock,
  sayExact,
  severityText,
} from '#domain/copy';
import { ComplaintStateWord, SeverityTag } from './complaint-card';
import { ComplaintTimeline } from './complaint-timeline';
import { Deadlines } from './deadlines';
import { Notice, NoticeLine } from './notice';
import { PhotoGrid } from './photo-grid';
import { Place } from './place';
import { Facts, Panel, Section } from './section';

type Complaint = Output<Api['complaint.get']>;

interface FactsProps {
  readonly complaint: Complaint;
  readonly viewer: 'owner' | 'office';
  readonly now: number;
  readonly onOpenPhotos: (urls: readonly string[], current: number) => void;
  /** What this role adds above the timeline: the person, the ticket, the group. */
  readonly children?: ReactNode;
}

type Row = readonly [string, string];

/** How bad the office finds it is said to whom it concerns only where it is good news: somebody above looks after it. */
const rowsOf = ({ complaint, viewer }: Pick<FactsProps, 'complaint' | 'viewer'>): readonly Row[] => [
  ...(complaint.home === '' ? [] : [[complaintText.home, complaint.home] as const]),
  [complaintText.receivedAt, sayExact(complaint.receivedAt)],
  [complaintText.number, complaint.number],
  ...(viewer === 'owner'
    ? []
    : [
        [complaintStepText.channel, channelText[complaint.channel]] as const,
        [complaintStepText.severity, severityText[complaint.severity]] as const,
      ]),
];

/** One complaint: who owns it, what is promised until when, and everything said. */
export const ComplaintFacts = ({ complaint, viewer, now, onOpenPhotos, children }: FactsProps): ReactElement => (
  <>
    <View className="status-line card-tags">
      <ComplaintStateWord state={complaint.state} />
      {viewer === 'office' ? <SeverityTag severity={complaint.severity} /> : null}
    </View>
    <Notice
      tone="calm"
      icon="user-o"
      title={complaint.handler === null ? complaintText.nobody : complaintText.owner(complaint.handler)}
    >
      <NoticeLine>{complaint.severity === 'major' ? complaintText.major : complaintText.ownerNote}</NoticeLine>
    </Notice>
    <Section title={complaintText.deadlines}>
      {viewer === 'owner' ? (
        <Deadlines clocks={complaint.clocks} now={now} />
      ) : (
        <Panel>
          <Facts rows={complaint.clocks.map((clock) => [clockText[clock.kind], sayClock(clock, now)] as const)} />
        </Panel>
      )}
    </Section>
    <Section title={complaintText.what}>
      <View className="said">{complaint.words}</View>
      <PhotoGrid photos={complaint.photos} size="large" onOpen={onOpenPhotos} />
    </Section>
    <Place>{children}</Place>
    <Section title={complaintText.timeline}>
      <ComplaintTimeline entries={complaint.timeline} now={now} onOpenPhotos={onOpenPhotos} />
    </Section>
    <Section>
      <Panel>
        <Facts rows={rowsOf({ complaint, viewer })} />
      </Panel>
    </Section>
  </>
);

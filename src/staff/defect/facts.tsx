import { View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import {
  defectColumnText,
  defectsText,
  defectStateText,
  headingOf,
  riskText,
  sayDate,
  staffStatusText,
} from '#domain/copy';
import { yuan } from '#domain/money';
import { open, ticketPages } from '../../api/go';
import { showPhotos } from '../../api/photo-files';
import { useSession } from '../../api/session';
import { Moment } from '../../ui/moment';
import { QuietAction } from '../../ui/primary-action';
import { Row } from '../../ui/row';
import { Facts, Panel, Section } from '../../ui/section';
import type { Defect } from './draft';

const written = (words: string): string => (words === '' ? defectsText.notWritten : words);

/** 缺陷库's nine fields, in the plan's order. */
const rowsOf = (defect: Defect): readonly (readonly [string, string])[] => {
  const { homes, risk, loss, decision, decidedOn, prevention, dueOn } = defect;
  const cost = loss === null ? defectsText.noLoss : yuan(loss);
  return [
    [defectColumnText.number, defect.number],
    [defectColumnText.problem, defect.problem],
    [defectColumnText.cause, written(defectsText.cause(defect.cause, defect.causeStage))],
    [defectColumnText.impact, defectsText.impact(defectsText.homeCount(homes), riskText[risk], cost)],
    [defectColumnText.place, defect.community],
    [defectColumnText.foundOn, sayDate(defect.foundOn)],
    [defectColumnText.decision, decision === '' ? defectsText.notWritten : defectsText.decided(decision, decidedOn)],
    [
      defectColumnText.prevention,
      prevention === '' ? defectsText.notWritten : defectsText.prevented(prevention, dueOn),
    ],
    [defectColumnText.department, written(defect.department)],
  ];
};

export const NineFields = ({ defect }: { defect: Defect }): ReactElement => (
  <Panel>
    <Facts rows={rowsOf(defect)} />
  </Panel>
);

/** As many at first; a cause can have hundreds. */
const SHOWN = 6;

/** Affected homes, each with its ticket. */
export const Affected = ({ defect: { tickets, homes } }: { defect: Defect }): ReactElement => {
  const [shown, setShown] = useState(SHOWN);
  const role = useSession().part?.role ?? 'supervisor';
  const left = tickets.length - shown;
  return (
    <Section title={defectsText.tickets} note={defectsText.ticketsNote(tickets.length, homes)}>
      {tickets.slice(0, shown).map((ticket) => (
        <Row
          key={ticket.id}
          icon={ticket.homeId === null ? 'location-o' : 'home-o'}
          title={ticket.home}
          note={`${headingOf(ticket)} ${staffStatusText[ticket.status]}`}
          onPress={() => {
            open(ticketPages[role], { id: ticket.id });
          }}
        />
      ))}
      {left > 0 ? (
        <QuietAction
          words={defectsText.more(Math.min(left, 2 * SHOWN))}
          onPress={() => {
            setShown(shown + 2 * SHOWN);
          }}
        />
      ) : null}
    </Section>
  );
};

/** Who brought it how far, newest first. */
export const History = ({ defect: { history }, now }: { defect: Defect; now: number }): ReactElement => (
  <Section title={defectsText.history}>
    <View className="timeline">
      {[...history].reverse().map(({ state, at, by, words }, index) => (
        <Moment
          key={`${state} ${at}`}
          what={defectStateText[state]}
          at={at}
          by={{ role: null, name: by }}
          words={words}
          photos={[]}
          newest={index === 0}
          now={now}
          onOpenPhotos={showPhotos}
        />
      ))}
    </View>
  </Section>
);

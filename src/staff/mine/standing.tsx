import type { ReactElement } from 'react';
import { joined, sayDate, staffMineText, tradeText } from '#domain/copy';
import type { CallData } from '../../api/call';
import { Notice, NoticeLine } from '../../ui/notice';
import { Facts, Panel, Section } from '../../ui/section';

type Mine = CallData<'staff.mine'>;

const weekdays = staffMineText.weekdays;

const sayShift = ({ days, from, to }: Mine['skills']['shifts'][number]): string =>
  `${joined.list(days.map((day) => weekdays[day - 1] ?? ''))} ${from}–${to}`;

const rowsOf = ({ contractor, skills, licenceUntil }: Mine): readonly (readonly [string, string])[] => [
  [staffMineText.contractor, contractor],
  [
    staffMineText.licence,
    licenceUntil === null ? staffMineText.licenceNone : staffMineText.licenceUntil(sayDate(licenceUntil)),
  ],
  [
    staffMineText.training,
    skills.trainedOn === null ? staffMineText.trainedNot : staffMineText.trainedOn(sayDate(skills.trainedOn)),
  ],
  [staffMineText.trades, joined.list(skills.trades.map((trade) => tradeText[trade]))],
  [staffMineText.zones, skills.zones.length === 0 ? staffMineText.everywhere : joined.list(skills.zones)],
  [
    staffMineText.shifts,
    skills.shifts.length === 0 ? staffMineText.shiftNone : joined.clauses(skills.shifts.map(sayShift)),
  ],
  [staffMineText.capacity, staffMineText.jobs(skills.dailyCapacity)],
];

/** Whether one gets work, and what it depends on. */
export const Standing = ({ mine }: { mine: Mine }): ReactElement => (
  <Section title={staffMineText.work}>
    {mine.blocked === null ? null : (
      <Notice tone="danger" icon="warning-o" title={staffMineText.blockedTitle}>
        <NoticeLine>{staffMineText.blocked[mine.blocked]}</NoticeLine>
      </Notice>
    )}
    {mine.skills.onDuty ? (
      <Notice tone="calm" icon="bell" title={staffMineText.onDutyTitle}>
        <NoticeLine>{staffMineText.onDuty}</NoticeLine>
      </Notice>
    ) : null}
    <Panel>
      <Facts rows={rowsOf(mine)} />
    </Panel>
  </Section>
);

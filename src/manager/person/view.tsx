import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { blockedText, joined, peopleText, poolText, roleText, sayDate, tradeText } from '#domain/copy';
import { open } from '../../api/go';
import { phoneTo } from '../../api/phone';
import { Badge } from '../../ui/badge';
import { Place } from '../../ui/place';
import { QuietAction } from '../../ui/primary-action';
import { Row } from '../../ui/row';
import { Facts, Panel, Section } from '../../ui/section';
import { standing } from '../people/standing';
import { Code } from './code';
import { Dismiss } from './dismiss';
import type { Person } from './draft';
import { LeaveList } from './leave';

interface PersonViewProps {
  readonly person: Person;
  readonly code: string | null;
  readonly now: number;
  readonly onCode: (code: string) => void;
  readonly onChange: () => void;
}

type Rows = readonly (readonly [string, string])[];

const skillRows = ({ contractor, skills }: Person): Rows => {
  if (skills === null) return [];
  const { trades, pools, zones, shifts, onDuty, dailyCapacity, trainedOn } = skills;
  return [
    [peopleText.contractor, contractor ?? ''],
    [peopleText.trades, joined.list(trades.map((trade) => tradeText[trade]))],
    [peopleText.pools, joined.list(pools.map((pool) => poolText[pool]))],
    [peopleText.zones, zones.length === 0 ? peopleText.allZones : joined.list(zones)],
    [
      peopleText.shifts,
      joined.clauses(shifts.map(({ days, from, to }) => peopleText.sayShift(days, from, to))) || peopleText.noShifts,
    ],
    [peopleText.duty, onDuty ? peopleText.dutyYes : peopleText.dutyNo],
    [peopleText.capacity, `${dailyCapacity} ${peopleText.tickets}`],
    [peopleText.trained, trainedOn === null ? peopleText.notTrained : sayDate(trainedOn)],
  ];
};

/** Everything the roster says of one person, and what can be done. */
export const PersonView = (props: PersonViewProps): ReactElement => {
  const { person, code, now, onCode, onChange } = props;
  const badge = standing(person);
  const works = person.state === 'working';
  return (
    <>
      <View className="entry-head">
        <View className="for-home-name">{person.name}</View>
        {badge === null ? null : <Badge tone={badge.tone} words={badge.words} />}
      </View>
      {works && person.blocked !== null ? <View className="beside">{blockedText[person.blocked]}</View> : null}
      <Section title={peopleText.facts}>
        <Panel>
          <Facts
            rows={[[peopleText.role, roleText[person.role]], [peopleText.phone, person.phone], ...skillRows(person)]}
          />
        </Panel>
        <Row
          icon="phone-o"
          title={peopleText.call(person.name)}
          onPress={() => {
            phoneTo(person.phone);
          }}
        />
        {works ? (
          <QuietAction
            words={peopleText.edit}
            onPress={() => {
              open('/manager/person/index', { id: person.staffId, edit: '1' });
            }}
          />
        ) : null}
      </Section>
      <Place>{works && !person.bound ? <Code person={person} code={code} now={now} onCode={onCode} /> : null}</Place>
      <Place>
        {works && person.role === 'technician' ? <LeaveList person={person} now={now} onChange={onChange} /> : null}
      </Place>
      <Place>{works ? <Dismiss person={person} onChange={onChange} /> : null}</Place>
    </>
  );
};

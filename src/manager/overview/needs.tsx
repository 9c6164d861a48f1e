import type { ReactElement } from 'react';
import { joined, overviewText } from '#domain/copy';
import type { CallData } from '../../api/call';
import { open } from '../../api/go';
import { Row } from '../../ui/row';
import { Section } from '../../ui/section';
import { EmptyState } from '../../ui/states';
import type { IconName } from '../../ui/vant/icon';

type Now = CallData<'satisfaction.now'>;
type Need = Now['needs'][number];
type Kind = Need['kind'];

interface Place {
  readonly icon: IconName;
  readonly page: string;
  readonly params?: Readonly<Record<string, string>>;
}

/** Where each kind is dealt with. */
const places: Readonly<Record<Kind, Place>> = {
  recovery: { icon: 'star-o', page: '/manager/recoveries/index' },
  majorComplaint: { icon: 'warning-o', page: '/staff/complaints/index' },
  complaint: { icon: 'chat-o', page: '/staff/complaints/index' },
  unassigned: { icon: 'user-o', page: '/manager/queue/index', params: { view: 'unassigned' } },
  late: { icon: 'clock-o', page: '/manager/queue/index', params: { view: 'open' } },
  callBack: { icon: 'phone-o', page: '/manager/queue/index', params: { view: 'callBack' } },
  licence: { icon: 'shield-o', page: '/manager/contractors/index' },
  defect: { icon: 'bookmark-o', page: '/staff/defects/index' },
};

const noteOf = ({ count, dueAt }: Need, now: number): string =>
  joined.spoken(overviewText.count(count), dueAt === null ? overviewText.noDue : overviewText.due(dueAt, now));

/** What needs a manager now; each line leads to its list. */
export const Needs = ({ needs, now }: { needs: Now['needs']; now: number }): ReactElement => (
  <Section title={overviewText.now}>
    {needs.length === 0 ? (
      <EmptyState icon="passed" title={overviewText.calm} note={overviewText.calmNote} />
    ) : (
      needs.map((need) => {
        const { icon, page, params } = places[need.kind];
        return (
          <Row
            key={need.kind}
            icon={icon}
            title={overviewText.needs[need.kind]}
            note={noteOf(need, now)}
            onPress={() => {
              open(page, params);
            }}
          />
        );
      })
    )}
  </Section>
);

import type { ReactElement } from 'react';
import { contractorWorkText, errorText, sayDate, tradeText } from '#domain/copy';
import { dayOf } from '#domain/time';
import { open } from '../../api/go';
import { useSession } from '../../api/session';
import { useList, type ListItem } from '../../api/use-list';
import { usePageLife } from '../../api/use-page';
import { Row } from '../../ui/row';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';
import { EmptyState } from '../../ui/states';
import { StatefulList } from '../../ui/ticket-list';
import { useNow } from '../../ui/use-now';

type Line = ListItem<'contractor.list'>;

/** Whether they can be sent at all comes before what they do. */
const licenceOf = ({ licenceUntil }: Line, today: string): string => {
  if (licenceUntil === null) return contractorWorkText.noLicence;
  const day = sayDate(licenceUntil);
  return licenceUntil < today ? contractorWorkText.expired(day) : contractorWorkText.until(day);
};

const noteOf = (line: Line, today: string): string => {
  const trades = line.trades.map((trade) => tradeText[trade]);
  return contractorWorkText.line(trades, line.technicians, licenceOf(line, today));
};

/** Every contractor of the community. */
export const Contractors = (): ReactElement => {
  const { part } = useSession();
  const list = useList('contractor.list', part === null ? null : { communityId: part.communityId });
  const now = useNow();
  usePageLife(list);
  return (
    <Screen>
      <Section title={contractorWorkText.title} note={contractorWorkText.note}>
        <StatefulList
          list={list}
          problem={list.code === null ? null : errorText[list.code]}
          now={now}
          empty={<EmptyState icon="manager-o" title={contractorWorkText.empty} note={contractorWorkText.emptyNote} />}
          onRetry={() => void list.refresh()}
          item={(line) => (
            <Row
              key={line.id}
              icon="manager-o"
              title={line.name}
              note={noteOf(line, dayOf(now))}
              onPress={() => {
                open('/staff/contractor-work/index', { id: line.id, name: line.name });
              }}
            />
          )}
        />
      </Section>
    </Screen>
  );
};

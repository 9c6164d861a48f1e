import { useMemo, type ReactElement } from 'react';
import type { TicketCardView } from '#domain/contract';
import { commonText, errorText, outboxText, sayMoment, saySlot, technicianText } from '#domain/copy';
import { open } from '../../api/go';
import { drain } from '../../api/outbox';
import { useOutbox } from '../../api/outbox/use-outbox';
import { useList } from '../../api/use-list';
import { useMyRoles } from '../../api/use-my-roles';
import { usePageLife } from '../../api/use-page';
import { useWatch } from '../../api/use-watch';
import { Place } from '../../ui/place';
import { RoleBar } from '../../ui/role-bar';
import { Row } from '../../ui/row';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';
import { EmptyState, ErrorState, OfflineBar, Skeleton, Updating } from '../../ui/states';
import { useNow } from '../../ui/use-now';
import { TechnicianBar } from '../technician-bar';
import { WorkRow } from '../work-row';
import { useArrivals } from './news';
import { News } from './news-banner';
import { routeOf, type Stop } from './route';
import '../../ui/styles/technician.scss';

/** Milliseconds between two looks for new work: a work order has ten minutes in all. */
const LOOK = 20_000;

const openOrder = (id: string): void => {
  open('/staff/order/index', { id });
};

/** 今日 of a technician: new work with its clock on top, then the way through the days by slot. */
export default function TodayPage(): ReactElement {
  const roles = useMyRoles();
  const route = useList('ticket.work', { state: 'today' });
  const fresh = useList('ticket.work', { state: 'new' });
  const now = useNow(5000);
  const outbox = useOutbox();
  const news = useArrivals(fresh.items);
  const both = (does: 'refresh' | 'revisit') => async (): Promise<void> => {
    await Promise.all([route[does](), fresh[does]()]);
  };
  const code = route.code ?? fresh.code;
  usePageLife({ code, refresh: both('refresh'), revisit: both('revisit'), more: route.more });
  useWatch(LOOK, () => {
    void fresh.revisit();
    void drain();
  });
  const unsent = useMemo(() => new Set(outbox.map(({ ticketId }) => ticketId)), [outbox]);
  const known = route.items === null || fresh.items === null ? null : { route: route.items, fresh: fresh.items };
  return (
    <Screen footer={<TechnicianBar current="today" fresh={fresh.items?.length ?? 0} />}>
      <RoleBar parts={roles.parts} current={roles.current} onChoose={roles.choose} />
      <Place>{news.count === 0 ? null : <News count={news.count} onSeen={news.seen} />}</Place>
      <Place>
        {known === null ? null : code === null ? (
          <Updating loading={route.loading || fresh.loading} at={Math.min(route.at, fresh.at)} now={now} />
        ) : (
          <OfflineBar
            words={commonText.stale(errorText[code], sayMoment(Math.min(route.at, fresh.at), now))}
            onRetry={() => void both('refresh')()}
          />
        )}
      </Place>
      <Place>{outbox.length === 0 ? null : <Unsent />}</Place>
      {known !== null ? (
        <Work route={known.route} fresh={known.fresh} now={now} unsent={unsent} />
      ) : code === null ? (
        <Skeleton />
      ) : (
        <ErrorState words={errorText[code]} onRetry={() => void both('refresh')()} />
      )}
      <Place>{route.loadingMore ? commonText.loadingMore : null}</Place>
    </Screen>
  );
}

const Unsent = (): ReactElement => {
  const outbox = useOutbox();
  const stuck = outbox.filter(({ stopped }) => stopped !== null).length;
  return (
    <Row
      icon="replay"
      title={outboxText.row}
      note={stuck > 0 ? outboxText.stuckNote(stuck) : outboxText.rowNote(outbox.length)}
      onPress={() => {
        open('/staff/outbox/index');
      }}
    />
  );
};

interface RowsProps {
  readonly now: number;
  readonly unsent: ReadonlySet<string>;
}

type WorkProps = RowsProps & { readonly route: readonly TicketCardView[]; readonly fresh: readonly TicketCardView[] };

const titleOfStop = ({ kind, slot }: Stop, now: number): string =>
  kind === 'slot' ? (slot === null ? '' : saySlot(slot, now)) : technicianText[kind];

const Work = ({ route, fresh, now, unsent }: WorkProps): ReactElement => {
  if (route.length + fresh.length === 0)
    return <EmptyState icon="todo-list-o" title={technicianText.empty} note={technicianText.emptyNote} />;
  const row = (order: TicketCardView, next: boolean): ReactElement => (
    <WorkRow key={order.id} order={order} now={now} unsent={unsent.has(order.id)} next={next} onOpen={openOrder} />
  );
  return (
    <>
      <Place>
        {fresh.length === 0 ? null : (
          <Section title={technicianText.fresh} note={technicianText.freshNote(fresh.length)}>
            {fresh.map((order) => row(order, true))}
          </Section>
        )}
      </Place>
      {routeOf(route, now).map((stop) => (
        <Section key={stop.key} title={titleOfStop(stop, now)} note={technicianText.jobs(stop.orders.length)}>
          {stop.orders.map((order) => row(order, stop.kind !== 'slot'))}
        </Section>
      ))}
    </>
  );
};

import {
  amendText,
  assignText,
  callBackText,
  casesText,
  defectsText,
  deskVisitText,
  inspectText,
  similarText,
} from '#domain/copy';
import type { Role } from '#domain/people';
import type { CallBack } from '#domain/ticket';
import type { CallData } from '../../api/call';
import type { IconName } from '../../ui/vant/icon';

export type Ticket = CallData<'ticket.get'>;

/** Something one can do on a page of its own. */
export interface Deed {
  readonly icon: IconName;
  readonly words: string;
  readonly note: string;
  readonly page: string;
  /** What the page has to know besides the ticket. */
  readonly params?: Readonly<Record<string, string>>;
}

/** Which call is due; null: none. */
export const callDue = ({ actions, clocks }: Pick<Ticket, 'actions' | 'clocks'>): CallBack | null => {
  if (!actions.includes('callBack')) return null;
  const runs = (kind: 'callBack' | 'secondCallBack'): boolean =>
    clocks.some((clock) => clock.kind === kind && clock.stoppedAt === null);
  if (runs('callBack')) return 'first';
  return runs('secondCallBack') ? 'second' : null;
};

const assign = ({ status }: Ticket): Deed => ({
  icon: 'user-o',
  page: '/staff/assign/index',
  words: status === 'reported' ? assignText.assign : assignText.reassign,
  note: '',
});

/** A finished repair can be written up; whether it was already, the cloud knows. */
const isWorthTelling = ({ status, closing }: Ticket): boolean =>
  status === 'finished' || (status === 'closed' && closing !== 'duplicate');

/** The one thing this ticket waits for from this role; null: nothing. */
export const nextDeed = (ticket: Ticket): Deed | null => {
  const { actions } = ticket;
  if (actions.includes('pass'))
    return { icon: 'shield-o', page: '/staff/inspect/index', words: inspectText.open, note: '' };
  const due = callDue(ticket);
  if (due !== null)
    return {
      ...{ icon: 'phone-o', page: '/staff/call-back/index', params: { which: due } },
      ...{ words: callBackText.open[due], note: '' },
    };
  const waits = ticket.status === 'reported' && ticket.rung !== 'routing';
  return waits && actions.includes('assign') ? assign(ticket) : null;
};

/** Everything else that can be done, each on its own page. */
export const otherDeeds = (ticket: Ticket, role: Role | undefined): readonly Deed[] => {
  const { actions, appointment } = ticket;
  const all: readonly (Deed | false)[] = [
    actions.includes('assign') && assign(ticket),
    actions.includes('reschedule') && {
      ...{ icon: 'calendar-o', page: '/staff/reschedule/index', note: '' },
      words: appointment === null ? deskVisitText.book : deskVisitText.open,
    },
    actions.includes('amend') && {
      ...{ icon: 'edit', page: '/staff/amend/index', words: amendText.open, note: amendText.openNote },
    },
    (actions.includes('merge') || actions.includes('link')) &&
      ticket.closing !== 'duplicate' && {
        ...{ icon: 'orders-o', page: '/staff/similar/index', words: similarText.open, note: similarText.openNote },
      },
    role === 'supervisor' &&
      isWorthTelling(ticket) && {
        ...{ icon: 'bookmark-o', page: '/staff/promote/index', words: casesText.promote, note: casesText.promoteNote },
      },
    role === 'supervisor' &&
      ticket.cause !== null && {
        ...{ icon: 'description', page: '/staff/promote-defect/index' },
        ...{ words: defectsText.promote, note: defectsText.promoteNote },
      },
  ];
  const next = nextDeed(ticket);
  return all.filter((one): one is Deed => one !== false && one.page !== next?.page);
};

import type { Role } from '#domain/people';
import type { ClockKind } from '#domain/clocks';
import type { Status } from './status';

/** Who may move a ticket: a person in a role, or the platform itself (routing and the timer). */
export type Mover = Role | 'system';

/** What a transition cannot happen without. */
export type Need = 'photo' | 'note' | 'assignment';

export interface Transition {
  readonly from: readonly Status[];
  readonly to: Status;
  readonly who: readonly Mover[];
  readonly needs: readonly Need[];
  readonly starts: readonly ClockKind[];
  readonly stops: readonly ClockKind[];
}

/**
 * The life of a ticket as data (product.md section 3).
 *
 * `expire` is the hand-over clock running out: the work order goes back and routing names the next
 * candidate. `lapse` is 72 hours of silence after a finish: closed, but never written down as confirmed.
 */
export const transitions = {
  dispatch: { from: ['reported'], to: 'dispatched', who: ['system'], needs: ['assignment'], starts: [], stops: [] },
  accept: {
    from: ['dispatched'],
    to: 'accepted',
    who: ['technician'],
    needs: [],
    starts: ['arrival', 'completion'],
    stops: ['handOver'],
  },
  decline: { from: ['dispatched'], to: 'reported', who: ['technician'], needs: ['note'], starts: [], stops: [] },
  expire: { from: ['dispatched'], to: 'reported', who: ['system'], needs: [], starts: [], stops: [] },
  arrive: { from: ['accepted'], to: 'working', who: ['technician'], needs: [], starts: [], stops: ['arrival'] },
  finish: {
    from: ['working'],
    to: 'finished',
    who: ['technician'],
    needs: ['photo', 'note'],
    starts: ['answer'],
    stops: ['completion'],
  },
  confirm: { from: ['finished'], to: 'closed', who: ['owner'], needs: [], starts: [], stops: ['answer'] },
  reopen: {
    from: ['finished'],
    to: 'reported',
    who: ['owner'],
    needs: ['note'],
    starts: ['handOver'],
    stops: ['answer'],
  },
  lapse: { from: ['finished'], to: 'closed', who: ['system'], needs: [], starts: [], stops: ['answer'] },
  cancel: {
    from: ['reported', 'dispatched', 'accepted'],
    to: 'cancelled',
    who: ['owner'],
    needs: [],
    starts: [],
    stops: ['handOver', 'arrival', 'completion'],
  },
} as const satisfies Record<string, Transition>;

export type Action = keyof typeof transitions;
export const actions = Object.keys(transitions) as readonly Action[];

/** What happened to a ticket: its birth, or one of the transitions. */
export type EventKind = 'report' | Action;
export const eventKinds = ['report', ...actions] as readonly EventKind[];

import type { Role } from '#domain/people';
import type { ClockRules } from '#domain/clocks';
import type { Status } from './status';

/** Who may move a ticket: a person in a role, or the platform itself (routing and the timer). */
export type Mover = Role | 'system';

/** What a transition cannot happen without. */
export type Need = 'photo' | 'note' | 'assignment';

/** One row of the table. What it does to the clocks is carried out by `turnClocks`. */
export interface Transition extends ClockRules {
  readonly from: readonly Status[];
  /** `same`: the status stays what it is. */
  readonly to: Status | 'same';
  readonly who: readonly Mover[];
  readonly needs: readonly Need[];
}

/**
 * The life of a ticket as data (product.md section 3).
 *
 * `expire` is the hand-over clock running out: the work order goes back and routing names the next
 * candidate. `lapse` is 72 hours of silence after a finish: closed, but never written down as confirmed.
 * After a suspension somebody comes again, so `resume` leads back to accepted. A refused quote stays quoted: the
 * technician may quote again, the owner may still consent or cancel; paid work never starts without consent.
 * Key works (重点工程) are not finished but submitted (`submit`): a supervisor lets them pass or sends them back. Nobody
 * found: the ladder goes `toSupervisor`, then `toFrontDesk`. `recall` takes a work order back from somebody who no longer
 * fits (another trade, on leave, licence run out). Clocks that are still running when a row starts them just run on.
 * `renews`: whoever is named next has the rest of the ten minutes, or new ones where these were missed.
 */
export const transitions = {
  dispatch: {
    from: ['reported'],
    to: 'dispatched',
    who: ['system'],
    needs: ['assignment'],
    starts: [],
    stops: [],
    renews: ['handOver'],
  },
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
  submit: {
    from: ['working'],
    to: 'inspecting',
    who: ['technician'],
    needs: ['photo', 'note'],
    starts: ['inspection'],
    stops: [],
    pauses: ['completion'],
  },
  pass: {
    from: ['inspecting'],
    to: 'finished',
    who: ['supervisor'],
    needs: [],
    starts: ['answer', 'secondCallBack'],
    stops: ['inspection', 'completion'],
  },
  rework: {
    from: ['inspecting'],
    to: 'accepted',
    who: ['supervisor'],
    needs: ['photo', 'note'],
    starts: ['arrival'],
    stops: ['inspection'],
    resumes: ['completion'],
  },
  confirm: { from: ['finished'], to: 'closed', who: ['owner'], needs: [], starts: ['callBack'], stops: ['answer'] },
  reopen: {
    from: ['finished'],
    to: 'reported',
    who: ['owner'],
    needs: ['note'],
    starts: ['handOver'],
    stops: ['answer'],
    drops: ['secondCallBack'],
  },
  lapse: { from: ['finished'], to: 'closed', who: ['system'], needs: [], starts: ['callBack'], stops: ['answer'] },
  reschedule: {
    from: ['reported', 'dispatched', 'accepted', 'suspended'],
    to: 'same',
    who: ['owner', 'frontDesk'],
    needs: [],
    starts: [],
    stops: [],
    moves: ['arrival', 'completion'],
  },
  suspend: {
    from: ['accepted', 'working'],
    to: 'suspended',
    who: ['technician'],
    needs: [],
    starts: ['suspension'],
    stops: ['arrival'],
    pauses: ['completion'],
  },
  resume: {
    from: ['suspended'],
    to: 'accepted',
    who: ['technician'],
    needs: [],
    starts: ['arrival'],
    stops: ['suspension'],
    resumes: ['completion'],
  },
  quote: {
    from: ['working', 'quoted'],
    to: 'quoted',
    who: ['technician'],
    needs: [],
    starts: [],
    stops: [],
    pauses: ['completion'],
  },
  consent: {
    from: ['quoted'],
    to: 'working',
    who: ['owner'],
    needs: [],
    starts: [],
    stops: [],
    resumes: ['completion'],
  },
  refuse: { from: ['quoted'], to: 'same', who: ['owner'], needs: ['note'], starts: [], stops: [] },
  cancel: {
    from: ['reported', 'dispatched', 'accepted', 'quoted', 'suspended'],
    to: 'cancelled',
    who: ['owner', 'frontDesk'],
    needs: [],
    starts: [],
    stops: ['handOver', 'arrival', 'completion', 'suspension'],
  },
  toSupervisor: {
    from: ['reported'],
    to: 'same',
    who: ['system'],
    needs: [],
    starts: [],
    stops: [],
    renews: ['handOver'],
  },
  toFrontDesk: { from: ['reported'], to: 'same', who: ['system'], needs: [], starts: [], stops: [] },
  assign: {
    from: ['reported', 'dispatched', 'accepted', 'suspended'],
    to: 'dispatched',
    who: ['supervisor', 'frontDesk'],
    needs: ['note', 'assignment'],
    starts: [],
    stops: ['suspension'],
    resumes: ['completion'],
    drops: ['arrival'],
    renews: ['handOver'],
  },
  recall: {
    from: ['dispatched', 'accepted', 'working', 'quoted', 'suspended'],
    to: 'reported',
    who: ['system'],
    needs: [],
    starts: [],
    stops: ['suspension'],
    resumes: ['completion'],
    drops: ['arrival'],
  },
  amend: {
    from: ['reported', 'dispatched', 'accepted', 'working', 'suspended'],
    to: 'same',
    who: ['supervisor', 'frontDesk'],
    needs: ['note'],
    starts: [],
    stops: [],
  },
  merge: {
    from: ['reported', 'dispatched', 'accepted', 'suspended'],
    to: 'closed',
    who: ['supervisor', 'frontDesk'],
    needs: ['note'],
    starts: [],
    stops: ['handOver', 'arrival', 'completion', 'suspension'],
  },
} as const satisfies Record<string, Transition>;

export type Action = keyof typeof transitions;
export const actions = Object.keys(transitions) as readonly Action[];

/** What is written on a ticket without moving it: a reminder (催单), words, a common cause, a call-back (回访). */
export const sideEvents = ['remind', 'say', 'link', 'callBack'] as const;
export type SideEvent = (typeof sideEvents)[number];

/** What happened to a ticket: its birth, one of the transitions, or a word beside them. */
export type EventKind = 'report' | Action | SideEvent;
export const eventKinds = ['report', ...actions, ...sideEvents] as readonly EventKind[];

import type { CallCode, CallInput } from '../call';
import type { Upload } from '../uploads';

/** What a technician does to a work order; each of them may have to wait for a network. */
export const stepNames = [
  'ticket.accept',
  'ticket.decline',
  'ticket.arrive',
  'ticket.suspend',
  'ticket.resume',
  'ticket.quote',
  'ticket.finish',
] as const;
export type StepName = (typeof stepNames)[number];

/** What the queue adds when it sends: who asks, on what they were looking at, with which pictures. */
type Added = 'requestId' | 'ticketId' | 'version' | 'photos' | 'before' | 'signature';

/** What a person decided, in their own words. */
export type Said = { [N in StepName]: { readonly name: N; readonly words: Omit<CallInput<N>, Added> } }[StepName];
export type SaidOf<N extends StepName> = Extract<Said, { name: N }>;

/** The pictures of a step on their way. Only a finish has any. */
export interface Pictures {
  readonly photos: readonly Upload[];
  readonly before: readonly Upload[];
  /** None or one. */
  readonly signature: readonly Upload[];
}
export const noPictures: Pictures = { photos: [], before: [], signature: [] };
export const pictureFields = ['photos', 'before', 'signature'] as const satisfies readonly (keyof Pictures)[];

/** The step before was given up: what was built on it has to be looked at again. */
export const EARLIER_DROPPED = 'EARLIER_DROPPED';

export interface Stop {
  readonly code: CallCode | typeof EARLIER_DROPPED;
  /** Epoch ms. */
  readonly at: number;
}

/** One thing done to one work order, kept until the cloud has answered. */
export type Step = Said & {
  /** Its name on this phone. */
  readonly key: string;
  /** The cloud does one request id once, however often it is sent. */
  readonly requestId: string;
  readonly ticketId: string;
  /** What it is about, for a list without network. */
  readonly title: string;
  readonly home: string;
  /** When the person did it, epoch ms. */
  readonly at: number;
  readonly pictures: Pictures;
  /** The version it is meant for; null: the one that the step before it will leave. Never guessed. */
  readonly version: number | null;
  /** It was sent with that version and perhaps arrived. */
  readonly sent: boolean;
  /** Why the last try did not get an answer; null: not tried yet. */
  readonly lost: CallCode | 'PHOTOS' | null;
  /** The cloud refused it: nothing of this work order goes on until a person has decided. */
  readonly stopped: Stop | null;
};

const arrived = (list: readonly Upload[]): string[] => list.flatMap(({ photoId }) => photoId ?? []);

export const allArrived = (pictures: Pictures): boolean =>
  pictureFields.every((field) => pictures[field].every(({ photoId }) => photoId !== null));

/** What is sent: the same for the same step every time, or the cloud would take it for something else. */
export const contentOf = (step: Step): Record<string, unknown> => {
  const { name, words, requestId, ticketId, version, pictures } = step;
  const own = { ...words, requestId, ticketId, version };
  if (name !== 'ticket.finish') return own;
  const [signature = null] = arrived(pictures.signature);
  return { ...own, photos: arrived(pictures.photos), before: arrived(pictures.before), signature };
};

import { conflict } from '../documents/transactions';
import { CloudError, ConnectionLost } from '../errors';
import { seeded } from './random';

/** Database requests fail by chance. */
export interface Trouble {
  /** The share of requests that fail, 0–1. */
  readonly share: number;
  readonly seed: number;
}

/**
 * How a request fails. `throttled` and `timedOut` have no effect; of `answerLost` and `dropped` the effect is there and nobody
 * hears of it. After `dropped` the SDK sends the same request again by itself where its connection was used before.
 */
export type TroubleKind = 'conflict' | 'throttled' | 'timedOut' | 'answerLost' | 'dropped';

export interface DatabaseRequest {
  readonly action: string;
  readonly inTransaction: boolean;
}

const WRITES = /\.(insertDocument|modifyDocument|removeDocument|commitTransaction)$/;

const kindsFor = ({ action, inTransaction }: DatabaseRequest): readonly TroubleKind[] => [
  ...(inTransaction && WRITES.test(action) ? (['conflict'] as const) : []),
  ...(['throttled', 'timedOut', 'answerLost', 'dropped'] as const),
];

const throttled = (): CloudError =>
  new CloudError('EXCEED_CONCURRENT_REQUEST_LIMIT', '[LimitExceeded] concurrent requests exceed the limit of the plan');
const timedOut = (): CloudError => new CloudError('SERVER_TIMEOUT', 'service response timeout');

/** Fails one request in its way; `run` is what it asks for. */
export const failing = async <T>(kind: TroubleKind, run: () => Promise<T>): Promise<T> => {
  switch (kind) {
    case 'conflict':
      throw conflict();
    case 'throttled':
      throw throttled();
    case 'timedOut':
      throw timedOut();
    case 'answerLost':
      await run();
      throw timedOut();
    case 'dropped':
      await run();
      throw new ConnectionLost();
  }
};

/** Draws for every request whether it fails, and how. The same seed and the same requests give the same faults. */
export const drawing = ({ share, seed }: Trouble): ((request: DatabaseRequest) => TroubleKind | undefined) => {
  const random = seeded(seed);
  return (request) => {
    if (random() >= share) return undefined;
    const kinds = kindsFor(request);
    return kinds[Math.floor(random() * kinds.length)];
  };
};

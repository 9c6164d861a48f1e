import type { RecoveryAnswer, RecoveryState } from './terms';

interface Answerable {
  readonly state: RecoveryState;
  readonly answer: RecoveryAnswer | null;
}

/** Why a home cannot say (any more) what it thinks of what was done; null: it can. Asked once, after the result. */
export function answerRefused({ state, answer }: Answerable): 'RECOVERY_NOT_CLOSED' | 'RECOVERY_ANSWERED' | null {
  if (state !== 'closed') return 'RECOVERY_NOT_CLOSED';
  return answer === null ? null : 'RECOVERY_ANSWERED';
}

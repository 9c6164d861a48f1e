import { DESK_CODE_LENGTH, normalCode } from '#domain/people';
import type { DeskRequestDocument } from '../schema';
import type { Transaction } from '../kit/database/transact';

const FORM = new RegExp(`^\\d{${DESK_CODE_LENGTH}}$`);

/** The code as it is kept; null where no code can look like this. */
export function deskCodeIn(typed: string): string | null {
  const code = normalCode(typed);
  return FORM.test(code) ? code : null;
}

/** The request that is shown under a code now. */
export async function liveRequest(tx: Transaction, code: string, now: number): Promise<DeskRequestDocument | null> {
  const request = await tx.get('deskRequests', code);
  return request !== null && request.expiresAt > now ? request : null;
}

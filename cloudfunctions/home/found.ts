import type { HomeDocument } from '../schema';
import type { Caller } from '../kit/caller';
import { getDocument } from '../kit/database/documents';
import { done, refused, type Outcome } from '../kit/outcome';
import { speaksFor } from '../kit/policies/home';

/** A home the caller is bound to. */
export async function ownHome(caller: Caller, homeId: string): Promise<Outcome<HomeDocument, 'HOME_NOT_FOUND'>> {
  const home = await getDocument('homes', homeId);
  return home !== null && speaksFor(caller, home) ? done(home) : refused('HOME_NOT_FOUND');
}

import { again } from '../database/again';
import { isThrottled, platformCode } from '../database/errors';
import { openapi } from './sdk';

/** 40029: the code is not (or no longer) good. */
const USED_UP = 40029;

/**
 * The number behind a code of the platform's phone button, digits only, without +86. Costs money at the platform.
 * @returns null where the code was used (an answer that was lost uses it too), is older than five minutes, or was made up
 */
export async function numberOf(code: string): Promise<string | null> {
  try {
    const { phoneInfo } = await again(() => openapi.phonenumber.getPhoneNumber({ code }), isThrottled);
    return phoneInfo?.purePhoneNumber ?? null;
  } catch (error) {
    if (platformCode(error) === USED_UP) return null;
    throw error;
  }
}

import type { WordsSafety } from '../../schema';
import type { Caller } from '../caller';
import { platformCode } from '../database/errors';
import { logFailure } from './log';
import { openapi } from './sdk';

/** Scene 2 of msgSecCheck and mediaCheckAsync: comments. */
const SCENE = 2;

/**
 * What the platform says about words a person wrote; risky ones are not accepted.
 *
 * Where the platform cannot say (61010: the person was not here for two hours; limits; outages) the words are kept
 * and marked, because losing a report is worse.
 */
export async function checkWords(caller: Caller, content: string): Promise<WordsSafety | 'risky'> {
  if (content === '') return 'pass';
  try {
    const { result } = await openapi.security.msgSecCheck({ version: 2, scene: SCENE, openid: caller.openId, content });
    const suggest = result?.suggest;
    return suggest === 'pass' || suggest === 'risky' || suggest === 'review' ? suggest : 'unchecked';
  } catch (error) {
    logFailure(`msgSecCheck ${platformCode(error) ?? ''}`, error);
    return 'unchecked';
  }
}

/**
 * Shows one picture to the platform; its verdict comes back within 30 minutes as wxa_media_check.
 * @returns the id the verdict comes under, null where it could not be asked
 */
export async function askAboutPhoto(openId: string, mediaUrl: string): Promise<string | null> {
  try {
    const asked = await openapi.security.mediaCheckAsync({
      version: 2,
      scene: SCENE,
      openid: openId,
      mediaUrl,
      mediaType: 2,
    });
    return asked.traceId ?? null;
  } catch (error) {
    logFailure(`mediaCheckAsync ${platformCode(error) ?? ''}`, error);
    return null;
  }
}

import type { Handler } from '../kit/handler';
import { done } from '../kit/outcome';
import { workplace } from '../kit/policies/community';
import { readers } from './readers';

/** The rules in force. */
export const get: Handler<'settings.get'> = async ({ communityId }, { caller }) => {
  const community = await workplace(caller, communityId, readers);
  if (!community.ok) return community;
  const { settings, settingsVersion, buildings } = community.data;
  return done({ version: settingsVersion, settings, buildings: [...buildings] });
};

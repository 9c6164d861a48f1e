import { createHash } from 'node:crypto';
import type { NamedContact } from '../../cloudfunctions/schema';
import type { Actor } from './cast';

export const COMMUNITY = 'hefengyuan';

/** Ids of people are what is left of their openid. */
export const short = (openId: string): string => openId.replace('demo-', '');
export const folderOf = (openId: string): string => createHash('sha256').update(openId).digest('hex').slice(0, 24);

export const contact = ({ openId, name, phone }: Actor): NamedContact => ({
  personId: short(openId),
  openId,
  name,
  phone,
});

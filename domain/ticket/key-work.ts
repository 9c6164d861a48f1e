import type { CommunitySettings } from '#domain/settings';
import type { Part } from '#domain/taxonomy';

/** 重点工程: a supervisor inspects it, and there is a second call-back. A desk can say otherwise of one ticket. */
export const isKeyWork = (part: Part, { keyWorks }: Pick<CommunitySettings, 'keyWorks'>): boolean =>
  keyWorks.includes(part);

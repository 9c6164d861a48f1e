import type { Role } from '#domain/people';

/** In which role somebody dispatches and sorts out; null: they do not. */
export const deskRole = (roles: readonly Role[]): 'frontDesk' | 'supervisor' | null =>
  (['frontDesk', 'supervisor'] as const).find((role) => roles.includes(role)) ?? null;

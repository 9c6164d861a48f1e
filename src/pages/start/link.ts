import { complaintPages, ticketPages } from '../../api/go';
import type { Part } from '../../api/session';

/** A page to open on top of the home. */
export interface Link {
  readonly page: string;
  readonly params: Readonly<Record<string, string>>;
}

type Query = Readonly<Partial<Record<string, string>>>;

const decoded = (scene: string): string => {
  try {
    return decodeURIComponent(scene);
  } catch {
    return '';
  }
};

/** What is printed on a mini-program code, or sent by a person: `h-<CODE>` an invitation, `s-<spotId>` a spot. */
const sceneLink = (scene: string): Link | null => {
  const rest = scene.slice(2);
  if (rest === '') return null;
  if (scene.startsWith('h-')) return { page: '/owner/bind/index', params: { code: rest } };
  return scene.startsWith('s-') ? { page: '/owner/report/index', params: { spot: rest } } : null;
};

/** Where a subscribe message or a code leads, in the part this person plays; null: just the home. */
export const linkOf = (query: Query, part: Part | null): Link | null => {
  const { ticket, complaint, health, scene } = query;
  if (scene !== undefined) return sceneLink(decoded(scene));
  if (part === null) return null;
  if (ticket !== undefined) return { page: ticketPages[part.role], params: { id: ticket } };
  if (health !== undefined && part.role === 'manager')
    return { page: '/manager/health/index', params: { communityId: health } };
  const page = complaintPages[part.role];
  return complaint === undefined || page === undefined ? null : { page, params: { id: complaint } };
};

import type { Role } from '#domain/people';
import { call, type CallCode, type CallData } from './call';
import { keepFor } from './last';
import { shared } from './shared';
import { hasLeft, readStored, writeStored } from './store';

export type Me = CallData<'community.me'>;

/** The part a person plays on this screen: one role in one community. */
export interface Part {
  readonly role: Role;
  readonly communityId: string;
}

interface Session {
  readonly me: Me | null;
  readonly part: Part | null;
  /** Why it could not be asked who this is; `me` is then what was known last. */
  readonly code: CallCode | null;
}

/** The distinct parts of a person. All homes are one part: an owner sees them together, wherever they are. */
export const partsOf = (me: Me): readonly (Part & { readonly communityName: string })[] => {
  const seen = new Map<string, Part & { communityName: string }>();
  for (const { role, communityId, communityName } of me.memberships) {
    const key = role === 'owner' ? role : `${role} ${communityId}`;
    if (!seen.has(key)) seen.set(key, { role, communityId, communityName });
  }
  return [...seen.values()];
};

/** The home of a person who has one: what is about it need not name it. */
export const onlyHome = (me: Me): string | null => {
  const homes = me.memberships.flatMap(({ home }) => (home === null ? [] : [home.id]));
  return homes.length === 1 ? (homes[0] ?? null) : null;
};

export const isSamePart = (a: Part, b: Part): boolean =>
  a.role === b.role && (a.role === 'owner' || a.communityId === b.communityId);

const isPartOf = (me: Me, part: Part): boolean =>
  me.memberships.some(({ role, communityId }) => role === part.role && communityId === part.communityId);

/** The last choice where it still holds, otherwise the first part there is; null: bound to nothing yet. */
const choosePart = (me: Me, last: Part | null): Part | null => {
  if (last !== null && isPartOf(me, last)) return last;
  const [first] = partsOf(me);
  return first === undefined ? null : { role: first.role, communityId: first.communityId };
};

/** What was known when the app was closed is shown at once. */
const remembered = (): Session => {
  const me = readStored('me') as Me | null;
  const part = me === null ? null : choosePart(me, readStored('part') as Part | null);
  return { me, part, code: null };
};

const session = shared<Session>(remembered);

/** The cloud said who this is, in whichever call; too late where they have left this phone meanwhile. */
export const recognise = (me: Me): void => {
  if (hasLeft()) return;
  keepFor(me.photoFolder);
  writeStored('me', me);
  session.set({ me, part: choosePart(me, session.current().part ?? (readStored('part') as Part | null)), code: null });
};

/** The cloud could not be asked. */
export const notRecognised = (code: CallCode): void => {
  session.set({ ...session.current(), code });
};

/** Asks who this person is, for those who work here; owners hear it with their first screen (see `home`). */
export const loadMe = async (): Promise<void> => {
  const reply = await call('community.me', {});
  if (reply.ok) recognise(reply.data);
  else notRecognised(reply.code);
};

export const playPart = (part: Part): void => {
  writeStored('part', part);
  session.set({ ...session.current(), part });
};

export const currentSession = (): Session => session.current();
export const useSession = (): Session => session.use();

/** Nobody any more: what is known of a person leaves the memory of this phone. */
export const forgetSession = (): void => {
  session.set({ me: null, part: null, code: null });
};

/** Where this person's pictures go in the cloud; '' until one knows who they are. */
export const photoFolder = (): string => session.current().me?.photoFolder ?? '';

export const homePages = {
  owner: '/pages/home/index',
  technician: '/staff/today/index',
  supervisor: '/staff/queue/index',
  frontDesk: '/staff/queue/index',
  manager: '/manager/overview/index',
} as const satisfies Record<Role, string>;

/** The number of unread messages changed without asking who one is. */
export const markUnread = (unread: number): void => {
  const { me } = session.current();
  if (me !== null) session.set({ ...session.current(), me: { ...me, unread } });
};

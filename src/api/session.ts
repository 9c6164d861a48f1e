import { useSyncExternalStore } from 'react';
import type { Role } from '#domain/people';
import { call, type CallCode, type CallData } from './call';
import { readStored, writeStored } from './store';

export type Me = CallData<'community.me'>;

/** The part a person plays on this screen: one role in one community. */
export interface Part {
  readonly role: Role;
  readonly communityId: string;
}

interface Session {
  readonly me: Me | null;
  readonly part: Part | null;
  readonly code: CallCode | null;
}

let session: Session = { me: null, part: null, code: null };
const listeners = new Set<() => void>();

const change = (next: Partial<Session>): void => {
  session = { ...session, ...next };
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

/** The distinct parts of a person: two homes in one community are one part as an owner. */
export const partsOf = (me: Me): readonly (Part & { readonly communityName: string })[] => {
  const seen = new Map<string, Part & { communityName: string }>();
  for (const { role, communityId, communityName } of me.memberships) {
    seen.set(`${role} ${communityId}`, { role, communityId, communityName });
  }
  return [...seen.values()];
};

const isPartOf = (me: Me, part: Part): boolean =>
  me.memberships.some(({ role, communityId }) => role === part.role && communityId === part.communityId);

/** The last choice where it still holds, otherwise the first part there is. */
const choosePart = (me: Me): Part | null => {
  const last = session.part ?? (readStored('part') as Part | null);
  if (last !== null && isPartOf(me, last)) return last;
  const [first] = partsOf(me);
  return first === undefined ? null : { role: first.role, communityId: first.communityId };
};

/** Asks who this person is. What was known last is used while there is no network. */
export const loadMe = async (): Promise<Session> => {
  const reply = await call('community.me', {});
  if (reply.ok) {
    writeStored('me', reply.data);
    change({ me: reply.data, part: choosePart(reply.data), code: null });
    return session;
  }
  const last = session.me ?? (readStored('me') as Me | null);
  change({ me: last, part: last === null ? null : choosePart(last), code: reply.code });
  return session;
};

export const playPart = (part: Part): void => {
  writeStored('part', part);
  change({ part });
};

export const useSession = (): Session => useSyncExternalStore(subscribe, () => session);

/** Where this person's pictures go in the cloud; '' until one knows who they are. */
export const photoFolder = (): string => session.me?.photoFolder ?? '';

export const homePages = {
  owner: '/pages/home/index',
  technician: '/staff/today/index',
  supervisor: '/staff/queue/index',
  frontDesk: '/staff/queue/index',
  manager: '/manager/satisfaction/index',
} as const satisfies Record<Role, string>;

/** The number of unread messages changed without asking who one is. */
export const markUnread = (unread: number): void => {
  if (session.me !== null) change({ me: { ...session.me, unread } });
};

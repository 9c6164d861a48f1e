import { homeName, relationText } from '#domain/copy';
import { maskName, type Relation } from '#domain/people';
import type {
  Addressee,
  CommunityDocument,
  HomeDocument,
  Membership,
  MessageDocument,
  PersonDocument,
} from '../../schema';
import { newId } from '../ids';
import { messageOf, ownWords } from '../messages/message';
import { getDocuments } from '../database/documents';
import type { Transaction } from '../database/transact';
import { householdOf, isOwnerOf } from './household';
import { joined, personFor, type Somebody } from './newcomer';

/** A home somebody is to be bound to, with those who are to hear of it: its owners so far. */
export interface Target extends Place {
  readonly owners: readonly PersonDocument[];
}

/** A home, and the community whose words are used about it. */
export interface Place {
  readonly home: HomeDocument;
  readonly community: CommunityDocument;
}

/** The communities of homes in one call. */
async function placesOf(homes: readonly HomeDocument[]): Promise<readonly Place[]> {
  const communities = await getDocuments('communities', [...new Set(homes.map(({ communityId }) => communityId))]);
  return homes.map((home) => {
    const community = communities.find(({ _id }) => _id === home.communityId);
    if (community === undefined) throw new Error(`home ${home._id} belongs to no community`);
    return { home, community };
  });
}

/** Read before the transaction: transactions know no queries. */
export async function targetsOf(homes: readonly HomeDocument[]): Promise<readonly Target[]> {
  const [places, households] = await Promise.all([
    placesOf(homes),
    Promise.all(homes.map(({ _id }) => householdOf(_id))),
  ]);
  return places.map((place, n) => {
    const owners = (households[n] ?? []).filter((person) => isOwnerOf(person, place.home._id));
    return { ...place, owners };
  });
}

export interface Binding {
  readonly targets: readonly Target[];
  readonly relation: Relation;
  /** Kept where the person has none yet. */
  readonly name: string;
  /** A number somebody has made sure of; '' leaves the known one. */
  readonly phone: string;
  readonly now: number;
}

export interface Bound {
  readonly person: PersonDocument;
  /** Homes where something was gained. */
  readonly gained: readonly Target[];
}

const memberOf = ({ _id, communityId }: HomeDocument, { relation, now }: Binding): Membership => ({
  ...{ communityId, homeId: _id, relation },
  role: 'owner',
  since: now,
});

/** Binds somebody to homes, known to the people file or not. What they have already is not taken away. */
export async function bind(tx: Transaction, somebody: Somebody, binding: Binding): Promise<Bound> {
  const before = await personFor(tx, somebody);
  const gains = ({ home }: Target): boolean =>
    joined(before.memberships, memberOf(home, binding)) !== before.memberships;
  const person = {
    ...before,
    name: before.name === '' ? binding.name : before.name,
    phone: binding.phone === '' ? before.phone : binding.phone,
    memberships: binding.targets.reduce(
      (memberships, { home }) => joined(memberships, memberOf(home, binding)),
      before.memberships,
    ),
  };
  await tx.put('people', person);
  return { person, gained: binding.targets.filter(gains) };
}

interface Telling {
  readonly kind: 'joined' | 'admitted' | 'removed';
  readonly place: Place;
  readonly to: Addressee;
  readonly note: string;
  readonly now: number;
}

/** A message about who is bound to a home. It names people masked only, so that nothing is left of who goes. */
export function homeMessage({ kind, place, to, note, now }: Telling): MessageDocument {
  const { home, community } = place;
  const name = homeName(home);
  return messageOf({
    ...{ subject: 'home', subjectId: home._id, version: null, kind, to, at: now, about: newId(now) },
    params: {
      number: '',
      title: name,
      home: name,
      technician: '',
      slot: '',
      due: '',
      note,
      own: ownWords(community, kind),
    },
  });
}

export const addresseeOf = ({ _id, openId }: PersonDocument): Addressee => ({ personId: _id, openId });

/** The owners of a home hear who joined it: somebody they do not know can be removed at once. */
export const joinedMessages = ({ person, gained }: Bound, { relation, now }: Binding): readonly MessageDocument[] =>
  gained.flatMap((place) =>
    place.owners
      .filter(({ _id }) => _id !== person._id)
      .map((owner) => {
        const note = `${maskName(person.name)}（${relationText[relation]}）`;
        return homeMessage({ kind: 'joined', place, to: addresseeOf(owner), note, now });
      }),
  );

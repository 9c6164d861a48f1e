import { DAY, HOUR, dayOf } from '#domain/time';
import type { CollectionName } from '../../cloudfunctions/schema';
import type { TestCloud } from '../support/cloud';
import { people, phones, type PersonKey } from '../support/cast';
import type { Known } from './from-schema';
import type { Random } from './random';

/** Communities somebody belongs to, by their membership. */
function communitiesOf(test: TestCloud, who: PersonKey): readonly string[] {
  const person = test.all('people').find(({ openId }) => openId === people[who]);
  return [...new Set(person?.memberships.map(({ communityId }) => communityId) ?? [])];
}

/** Where the things named by a field are kept. */
const kept: Readonly<Record<string, CollectionName>> = {
  ...{ ticketId: 'tickets', intoId: 'tickets', homeId: 'homes', homeIds: 'homes', communityId: 'communities' },
  ...{ spotId: 'spots', complaintId: 'complaints', groupId: 'complaintGroups', contractorId: 'contractors' },
  ...{ staffId: 'staff', memberId: 'people', technicianId: 'technicians', caseId: 'cases', importId: 'imports' },
  ...{ defectId: 'defects', analysisId: 'analyses', campaignId: 'campaigns', callId: 'campaignCalls' },
  ...{ exportId: 'sheets', recoveryId: 'recoveries' },
};

interface Stored {
  readonly _id: string;
  readonly communityId?: string;
  readonly homeId?: string | null;
  readonly assignment?: { readonly openId: string } | null;
}

/** Somebody who looks for ids to try. */
interface Seeker {
  readonly test: TestCloud;
  readonly who: PersonKey;
  readonly random: Random;
}

/** Ids of a collection: those of the person's own communities, homes and work more often than others. */
function idsIn({ test, who, random }: Seeker, name: CollectionName): readonly string[] {
  const mine = communitiesOf(test, who);
  const documents: readonly Stored[] = test.all(name);
  const near = documents.filter(({ _id, communityId = _id }) => mine.includes(communityId));
  const own = near.filter(({ assignment }) => assignment?.openId === people[who]);
  const ids = (some: readonly Stored[]) => some.map(({ _id }) => _id);
  const chosen = random.below(10);
  if (own.length > 0 && chosen < 6) return ids(own);
  return ids(near.length > 0 && chosen < 9 ? near : documents);
}

/** Pictures and spreadsheets that were really uploaded, by person. */
export type Uploads = Readonly<Record<'photos' | 'files', ReadonlyMap<PersonKey, readonly string[]>>>;

export interface World {
  readonly test: TestCloud;
  readonly uploads: Uploads;
}

const otherNames: Readonly<Record<string, readonly string[]>> = {
  ...{ building: ['3栋', '1栋', '2栋'], unit: ['2单元'], text: ['3-2-501', '李建国', '13800000001', '0001', '角阀'] },
  ...{ day: ['2026-11-23', '2026-11-22'], from: ['2026-11-23', '08:30'], to: ['2026-11-30', '18:00'] },
  ...{ quarter: ['2026Q4'], period: ['2026Q4', '2026'], month: ['2026-11'], subjectId: ['k-1', 'p-supervisor'] },
  ...{ phoneCode: Object.values(phones).map((phone) => `phone:${phone}`), phone: Object.values(phones) },
};

/** What moves with the street: codes that wait, slots on offer, days around today. */
function moving({ test }: World, random: Random): Readonly<Record<string, () => readonly unknown[]>> {
  const now = test.cloud.clock.now();
  const around = () => [now, now - HOUR, now + HOUR, now + DAY, now + 2 * DAY];
  const slots = () => [...test.all('slots').map(({ _id }) => _id), ...test.all('tickets').flatMap(slotOf)];
  return {
    ...{ until: around, nextAt: around, slotId: slots, instead: slots },
    code: () => [...test.all('invitations'), ...test.all('deskRequests')].map(({ _id }) => _id),
    cursor: () => random.pick([test.all('tickets').flatMap(keysOf), test.all('messages').map(({ _id }) => _id)]),
    version: () => [1, 2, 3],
    on: () => [dayOf(now)],
    itemId: () => ['valve', 'valve-work'],
    leaveId: () => test.all('staff').flatMap(({ leave }) => leave.map(({ id }) => id)),
    settings: () => test.all('communities').map(({ settings }) => settings),
  };
}

const slotOf = (ticket: { readonly appointment: { readonly id: string } | null }): readonly string[] =>
  ticket.appointment === null ? [] : [ticket.appointment.id];
const keysOf = (ticket: { readonly reportedKey: string; readonly dueKey: string; readonly workKey: string }) => [
  ...[ticket.reportedKey, ticket.dueKey, ticket.workKey],
];

/** What somebody on the street would write into a field: things that exist, mostly their own. */
export function knownTo(world: World, who: PersonKey, random: Random): Known {
  const { test, uploads } = world;
  const live = moving(world, random);
  return (field) => {
    const name = kept[field];
    const photos = uploads.photos.get(random.chance(0.9) ? who : 'neighbour');
    const files = uploads.files.get(who);
    const found: readonly unknown[] =
      name !== undefined
        ? idsIn({ test, who, random }, name)
        : field === 'otherId'
          ? idsIn({ test, who, random }, random.pick(['tickets', 'complaints']))
          : ((['photos', 'before', 'signature', 'photoId'].includes(field)
              ? photos
              : field === 'fileId'
                ? files
                : (live[field]?.() ?? otherNames[field])) ?? []);
    return found.length === 0 ? null : random.pick(found);
  };
}

/** The version a thing has now, for the field that names it. */
const versioned: Readonly<Record<string, CollectionName>> = {
  ...{ ticketId: 'tickets', complaintId: 'complaints', contractorId: 'contractors', staffId: 'staff' },
  ...{ defectId: 'defects', recoveryId: 'recoveries', analysisId: 'analyses' },
};

/** The input with the version of what it names, and for ratings the closure: otherwise nearly every write is too late. */
export function tuned(test: TestCloud, input: unknown): unknown {
  if (typeof input !== 'object' || input === null) return input;
  const fields = input as Readonly<Record<string, unknown>>;
  const named = Object.entries(versioned).find(([field]) => typeof fields[field] === 'string');
  if (named === undefined) return input;
  const [field, collection] = named;
  const documents = test.all(collection) as readonly { _id: string; version?: number; closure?: number }[];
  const document = documents.find(({ _id }) => _id === fields[field]);
  return {
    ...fields,
    ...('version' in fields && document?.version !== undefined ? { version: document.version } : {}),
    ...('closure' in fields && document?.closure !== undefined ? { closure: document.closure } : {}),
  };
}

/** Uploads made once per street, because every one is a file. */
export async function uploadsOn(test: TestCloud): Promise<Uploads> {
  const photos = new Map<PersonKey, readonly string[]>();
  const files = new Map<PersonKey, readonly string[]>();
  for (const who of Object.keys(people) as PersonKey[]) {
    photos.set(who, [await test.upload(who), await test.upload(who)]);
    const folder = `imports/f-${people[who].slice('openid-'.length)}`;
    files.set(who, [await test.upload(who, `${folder}/book.xlsx`)]);
  }
  return { photos, files };
}

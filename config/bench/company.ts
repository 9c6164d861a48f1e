import { searchKeysOf } from '../../domain/people';
import { defaultSettings, type CommunitySettings } from '../../domain/settings';
import { addMonths } from '../../domain/time';
import type {
  CommunityDocument,
  HomeDocument,
  NamedContact,
  PersonDocument,
  StaffDocument,
  TechnicianDocument,
} from '../../cloudfunctions/schema';
import { skills } from '../../tests/support/roster';
import { contractorOf, officeLine, personOf, technicianOf, workerLine } from './people';

/** How big the company is. Every number of the bench that is an assumption and not a measurement stands here or in `shares.ts`. */
export interface Size {
  readonly homes: number;
  readonly communities: number;
}

const FLOORS = 10;
const UNITS = 2;
const LINES = 4;
const HOMES_PER_BUILDING = FLOORS * UNITS * LINES;
/** Homes one technician looks after: five reports a month and ten homes, in two visits a slot. */
const HOMES_PER_TECHNICIAN = 160;
const HOMES_PER_DESK = 1_000;
const CONTRACTORS = 3;
/** Of ten homes, how many have somebody with the app. */
const BOUND_OF_TEN = 6;
/** Visits of one trade in one period of a community this big. */
const CAPACITY = 40;

/** One community with everybody in it. */
export interface Place {
  readonly community: CommunityDocument;
  readonly homes: readonly HomeDocument[];
  /** By home, in the order of `homes`; only those with the app. */
  readonly owners: readonly { readonly home: HomeDocument; readonly person: PersonDocument }[];
  /** The same by the id of the home. */
  readonly ownerOf: ReadonlyMap<string, PersonDocument>;
  readonly technicians: readonly TechnicianDocument[];
  readonly desk: readonly PersonDocument[];
  readonly supervisor: PersonDocument;
  readonly manager: PersonDocument;
}

export interface Company {
  readonly places: readonly Place[];
  readonly documents: Readonly<Record<string, readonly object[]>>;
}

const { slots } = defaultSettings;
const settings: CommunitySettings = {
  ...defaultSettings,
  slots: {
    ...slots,
    capacity: Object.fromEntries(
      Object.keys(slots.capacity).map((trade) => [trade, CAPACITY]),
    ) as typeof slots.capacity,
    closedOnHolidays: false,
  },
};

const homeOf = (communityId: string, n: number, today: string): HomeDocument => {
  const within = n % HOMES_PER_BUILDING;
  const floor = Math.floor(within / (UNITS * LINES)) + 1;
  const line = (within % LINES) + 1;
  const address = {
    building: `${Math.floor(n / HOMES_PER_BUILDING) + 1}栋`,
    unit: `${(Math.floor(within / LINES) % UNITS) + 1}单元`,
    room: `${floor}0${line}`,
    owners: [{ name: `业主${n}`, phone: `139${communityId.slice(1).padStart(3, '0')}${String(n).padStart(5, '0')}` }],
  };
  const dates = { completedOn: addMonths(today, -10), deliveredOn: addMonths(today, -6), promisedMonths: null };
  return {
    _id: `${communityId}-h${n}`,
    communityId,
    ...address,
    ...dates,
    documents: [],
    searchKeys: searchKeysOf(address),
  };
};

const named = ({ _id: personId, openId, name, phone }: PersonDocument): NamedContact => ({
  personId,
  openId,
  name,
  phone,
});

const times = <T>(count: number, make: (n: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, n) => make(n));

const buildings = (homes: number): readonly string[] =>
  times(Math.ceil(homes / HOMES_PER_BUILDING), (n) => `${n + 1}栋`);

function placeOf(n: number, homeCount: number, today: string): Place {
  const communityId = `c${n}`;
  const homes = times(homeCount, (h) => homeOf(communityId, h, today));
  const owners = homes.flatMap((home, h) =>
    h % 10 < BOUND_OF_TEN
      ? [{ home, person: personOf(`${communityId}-o${h}`, { communityId, role: 'owner', homeId: home._id }) }]
      : [],
  );
  const at = (kind: string, role: 'frontDesk' | 'supervisor' | 'manager') =>
    personOf(`${communityId}-${kind}`, { communityId, role, homeId: null });
  const desk = times(Math.max(1, Math.ceil(homeCount / HOMES_PER_DESK)), (d) => at(`d${d}`, 'frontDesk'));
  const [supervisor, manager] = [at('s', 'supervisor'), at('m', 'manager')];
  const technicians = times(Math.max(2, Math.ceil(homeCount / HOMES_PER_TECHNICIAN)), (t) =>
    technicianOf(`${communityId}-t${t}`, {
      communityId,
      ...skills(`${communityId}-k${t % CONTRACTORS}`, { onDuty: t === 0 }),
    }),
  );
  const community: CommunityDocument = {
    ...{ _id: communityId, name: `安居${n + 1}苑`, phone: '01088880000' },
    ...{ settings, settingsVersion: 1, priceBookVersion: 0, positions: [] },
    buildings: buildings(homeCount),
    team: [
      { ...named(supervisor), role: 'supervisor' },
      ...desk.map((person) => ({ ...named(person), role: 'frontDesk' as const })),
      { ...named(manager), role: 'manager' },
    ],
  };
  const ownerOf = new Map(owners.map(({ home, person }) => [home._id, person]));
  return { community, homes, owners, ownerOf, technicians, desk, supervisor, manager };
}

function staffOf({ community, technicians, desk, supervisor, manager }: Place): readonly StaffDocument[] {
  const line = (person: PersonDocument, role: 'frontDesk' | 'supervisor' | 'manager') =>
    officeLine(named(person), community._id, role);
  return [
    line(manager, 'manager'),
    line(supervisor, 'supervisor'),
    ...desk.map((person) => line(person, 'frontDesk')),
    ...technicians.map(workerLine),
  ];
}

/** A company whose homes, people and firms are the same at every size of its history. `today` 'YYYY-MM-DD'. */
export function companyOf({ homes, communities }: Size, today: string): Company {
  const places = times(communities, (n) => placeOf(n, Math.ceil(homes / communities), today));
  const workers = (place: Place): readonly PersonDocument[] =>
    place.technicians.map(({ _id, communityId }) =>
      personOf(_id.slice(0, _id.indexOf(':')).slice('p-'.length), { communityId, role: 'technician', homeId: null }),
    );
  return {
    places,
    documents: {
      communities: places.map(({ community }) => community),
      homes: places.flatMap((place) => place.homes),
      people: places.flatMap((place) => [
        ...place.owners.map(({ person }) => person),
        ...workers(place),
        ...place.desk,
        place.supervisor,
        place.manager,
      ]),
      staff: places.flatMap(staffOf),
      contractors: places.flatMap(({ community: { _id } }) =>
        times(CONTRACTORS, (k) => contractorOf(`${_id}-k${k}`, _id)),
      ),
    },
  };
}

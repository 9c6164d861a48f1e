import { addDays, dayOf, DAY } from '../../domain/time';
import type { Life } from './lives';

/** Whose ticket a copy is. */
export interface Target {
  /** Unique; of the copy's id. */
  readonly n: number;
  /** Whole days by which everything happened at another time. */
  readonly days: number;
  readonly home: {
    readonly _id: string;
    readonly communityId: string;
    readonly building: string;
    readonly unit: string;
    readonly room: string;
  };
  readonly owner: Person;
  readonly technician: Person & { readonly contractorId: string };
  readonly supervisor: Person;
}
interface Person {
  readonly personId: string;
  readonly openId: string;
}

/** Who stands in the models, and for whom. */
const HOLES: readonly (readonly [pattern: string, fill: (target: Target) => string])[] = [
  ['p-owner', ({ owner }) => owner.personId],
  ['openid-owner', ({ owner }) => owner.openId],
  ['p-(?:technician|workmate)', ({ technician }) => technician.personId],
  ['openid-(?:technician|workmate)', ({ technician }) => technician.openId],
  ['p-supervisor', ({ supervisor }) => supervisor.personId],
  ['openid-supervisor', ({ supervisor }) => supervisor.openId],
  // Whoever manages a community or sits at its desk has an id made of the community's.
  ['p-manager', ({ home }) => `p-${home.communityId}-m`],
  ['openid-manager', ({ home }) => `o-${home.communityId}-m`],
  ['p-frontdesk', ({ home }) => `p-${home.communityId}-d0`],
  ['openid-frontdesk', ({ home }) => `o-${home.communityId}-d0`],
  ['k-1', ({ technician }) => technician.contractorId],
  ['h-501', ({ home }) => home._id],
  ['3栋 2单元 501', ({ home: { building, unit, room } }) => `${building} ${unit} ${room}`],
  ['3栋:2单元:01', ({ home: { building, unit, room } }) => `${building}:${unit}:${room.slice(-2)}`],
  ['3栋', ({ home }) => home.building],
  ['anju(?=[":])', ({ home }) => home.communityId],
];

type Filler = (target: Target) => string;

/** Milliseconds, alone or as part of a sort key: what has thirteen figures and is of these years. */
const TIME = '1[78]\\d{11}';
const DATE = '20\\d\\d-\\d\\d-\\d\\d';

/** Never a figure of the model's own random part: that is replaced first. */
const fillTime = (text: string): Filler => {
  const at = Number(text);
  return ({ days }) => String(at + days * DAY);
};
/** Computed once for each number of days: a history has hundreds of them, and a hundred thousand tickets. */
function remembered(fill: (days: number) => string): Filler {
  const known = new Map<number, string>();
  return ({ days }) => {
    const text = known.get(days) ?? fill(days);
    known.set(days, text);
    return text;
  };
}
const fillDate = (text: string): Filler => remembered((days) => addDays(text, days));

/** '261123-': the day of the report, as ticket numbers begin. */
const numberDay = (reported: string): Filler =>
  remembered((days) => addDays(reported, days).slice(2).split('-').join(''));

function fillerOf(text: string, { random, number }: { random: string; number: string }, reported: string): Filler {
  if (text === random) return ({ n }) => n.toString(16).padStart(random.length, '0');
  if (text === number) {
    const day = numberDay(reported);
    return (target) => `${day(target)}-${target.n.toString(36).padStart(4, '0').toUpperCase()}`;
  }
  if (new RegExp(`^${TIME}$`).test(text)) return fillTime(text);
  if (new RegExp(`^${DATE}$`).test(text)) return fillDate(text);
  const hole = HOLES.find(([pattern]) => new RegExp(`^(?:${pattern.replace(/\(\?=.*\)$/, '')})$`).test(text));
  if (hole === undefined) throw new Error(`nothing stands for ${text}`);
  return hole[1];
}

/**
 * Makes copies of a real life: the same documents with other ids, people, homes and times, in every field, key and text
 * where they stand. What the functions derive stays right because it is made of the same parts.
 */
export function copier(life: Life): (target: Target) => Life {
  const text = JSON.stringify(life);
  const { _id, number, reportedAt } = life.ticket;
  const random = _id.slice(_id.indexOf('-') + 1);
  const holes = [random, number, TIME, DATE, ...HOLES.map(([pattern]) => pattern)];
  const pieces = text.split(new RegExp(`(${holes.join('|')})`));
  const fillers = pieces
    .filter((_, n) => n % 2 === 1)
    .map((piece) => fillerOf(piece, { random, number }, dayOf(reportedAt)));
  const texts = pieces.filter((_, n) => n % 2 === 0);
  return (target) => {
    let filled = texts[0] ?? '';
    for (const [n, fill] of fillers.entries()) filled += fill(target) + (texts[n + 1] ?? '');
    return JSON.parse(filled) as Life;
  };
}

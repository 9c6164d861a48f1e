import { isPhoneNumber, phoneDigits } from './phone';

/** Words between the numbers of a home: 3栋2单元501室, 3号楼-2-501. */
const between = /号楼|单元|[栋幢座楼室号户#]|[\s\-—–_/\\.,，、]+/g;

const plain = (text: string): string => text.normalize('NFKC').trim().toUpperCase();

/** '3栋2单元501室' → '3-2-501'. */
const dashed = (text: string): string => plain(text).replace(between, '-').replace(/-+/g, '-').replace(/^-|-$/g, '');

const nameKey = (name: string): string => plain(name).replace(/\s+/g, '');

const LAST_DIGITS = 4;

/** What of a home can be searched for. */
interface Searchable {
  readonly building: string;
  readonly unit: string;
  readonly room: string;
  readonly owners: readonly { readonly name: string; readonly phone: string }[];
}

/**
 * Everything the front desk may find a home by, kept with it so that a search is one look into an index: '3-2-501',
 * '3-501', '3-2', '501', the owners' names, their numbers and the last four digits of these.
 */
export function searchKeysOf({ building, unit, room, owners }: Searchable): readonly string[] {
  const [inBuilding, inUnit, inRoom] = [building, unit, room].map(dashed) as [string, string, string];
  const places = [[inBuilding, inUnit, inRoom], [inBuilding, inRoom], [inBuilding, inUnit], [inRoom]];
  const people = owners.flatMap(({ name, phone }) => {
    const digits = phoneDigits(phone);
    return [nameKey(name), digits, digits.slice(-LAST_DIGITS)];
  });
  const keys = [...places.map((place) => place.filter((part) => part !== '').join('-')), ...people];
  return [...new Set(keys.filter((key) => key !== ''))];
}

/** The key that what somebody typed stands for: a number, a home, or a name. */
export function searchKeyFor(typed: string): string {
  const digits = phoneDigits(plain(typed));
  if (isPhoneNumber(digits)) return digits;
  return /\d/.test(digits) ? dashed(typed) : nameKey(typed);
}

import { formerUser } from '#domain/copy';
import { masterName } from '#domain/people';
import type { Split } from '#domain/satisfaction';
import { findAny, getDocuments } from '../database/documents';
import { technicianIdOf } from '../ids';

/** What people call a value of a split; '' where the phone has the words for it. */
export type LabelOf = (split: Split, value: string) => string;

/** Values that are to be called something, by what they are values of. */
export type Values = Readonly<Partial<Record<Split, readonly string[]>>>;

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)].filter((value) => value !== '');

const contractorNames = async (ids: readonly string[]): Promise<readonly (readonly [string, string])[]> =>
  (await getDocuments('contractors', ids)).map(({ _id, name }) => [_id, name]);

/** A technician's id names the person too: those who left have no document of their own any more, but a line here. */
const personOf = (technicianId: string, communityId: string): string => {
  const tail = technicianIdOf('', communityId);
  return technicianId.endsWith(tail) ? technicianId.slice(0, -tail.length) : technicianId;
};

async function peopleNames(ids: readonly string[], communityId: string): Promise<ReadonlyMap<string, string>> {
  const lines = await findAny('staff', 'personId', ids);
  return new Map(
    lines.filter((line) => line.communityId === communityId).map(({ personId, name }) => [personId, name]),
  );
}

/** What contractors, technicians and supervisors are called: two calls at most, however many tickets they closed. */
export async function labelsFor(values: Values, communityId: string): Promise<LabelOf> {
  const technicians = distinct(values.technician ?? []);
  const supervisors = distinct(values.supervisor ?? []);
  const [firms, people] = await Promise.all([
    contractorNames(distinct(values.contractor ?? [])),
    peopleNames(distinct([...technicians.map((id) => personOf(id, communityId)), ...supervisors]), communityId),
  ]);
  const contractors = new Map(firms);
  return (split, value) => {
    if (value === '') return '';
    if (split === 'contractor') return contractors.get(value) ?? formerUser;
    if (split === 'supervisor') return people.get(value) ?? formerUser;
    if (split !== 'technician') return '';
    const name = people.get(personOf(value, communityId));
    return name === undefined ? formerUser : masterName(name);
  };
}

import { cellsOf, type CellProblem, type Cells, type StaffRow } from '#domain/register';
import { pools } from '#domain/routing';
import type { Skills, StaffDocument } from '../../schema';
import type { Transaction } from '../../kit/database/transact';
import { hashOf } from '../../kit/ids';
import { stopsWorking, writeLine, type LineFacts } from '../../kit/staff/lines';
import { giveBackWork } from '../../kit/staff/work';
import { merged, rowFrom, type Book, type Desk } from './book';
import { allOf } from './pages';

const fixed = ['手机号'];
/** The name of a contractor as it is looked up. */
export const firmKey = (name: string): string => name.normalize('NFKC').trim();

type Firms = ReadonlyMap<string, string>;

const rowOf = ({ name, phone, role, skills }: StaffDocument, firms: Firms): StaffRow => ({
  ...{ name, phone, role },
  skills: skills === null ? null : { ...skills, contractor: firms.get(skills.contractorId) ?? '' },
});

const newId = (communityId: string, phone: string): string => hashOf(['staff', communityId, phone]).slice(0, 32);

/** What the file does not speak of stays as it was; somebody new does both kinds of work. */
function skillsOf({ skills }: StaffRow, before: Skills | null, known: Firms): Skills | null {
  if (skills === null) return null;
  const { contractor, ...rest } = skills;
  return { ...rest, contractorId: known.get(firmKey(contractor)) ?? '', pools: before?.pools ?? pools };
}

const nobody = { personId: '', openId: '', leave: [], version: 0 };

interface Line {
  readonly before: StaffDocument | null;
  readonly after: LineFacts;
}

/** Names of the contractors by their ids, the other way round than rows name them. */
const namesOf = (known: Firms): Firms => new Map([...known].map(([name, id]) => [id, name]));

async function lineFor(tx: Transaction, cells: Cells, { community, shelf }: Desk): Promise<Line> {
  const communityId = community._id;
  const { phone } = rowFrom('staff', cells);
  const id = shelf.stored.get(phone)?.id ?? shelf.known.get(`left:${phone}`) ?? newId(communityId, phone);
  const before = await tx.get('staff', id);
  const works = before?.state === 'working';
  const kept = works ? cellsOf('staff', rowOf(before, namesOf(shelf.known))) : {};
  const row = rowFrom('staff', merged(fixed, kept, cells));
  const { personId, openId, leave, version } = before ?? nobody;
  const skills = skillsOf(row, before?.skills ?? null, shelf.known);
  const { name, role } = row;
  const facts = { _id: id, communityId, name, phone, role, skills, state: 'working' } as const;
  return { before, after: { ...facts, personId, openId, leave, version: version + 1 } };
}

/** Nobody takes their own role away by a file. */
function ownRole(row: StaffRow, { community, context }: Desk): CellProblem | null {
  const { caller } = context;
  if (row.phone !== caller.phone || row.role === 'manager') return null;
  const manages = caller.memberships.some((one) => one.communityId === community._id && one.role === 'manager');
  return manages ? { column: '岗位', problem: 'UNKNOWN_VALUE', value: '' } : null;
}

/** 人员名册. Whoever is new can be invited afterwards; whoever left and is named again works here again. */
export const staff: Book<'staff'> = {
  fixed,
  group: 8,
  keyOf: ({ phone }) => phone,
  problemOf: (row, desk) => {
    const firm = row.skills?.contractor ?? null;
    if (firm !== null && !desk.shelf.known.has(firmKey(firm)))
      return { column: '维修单位', problem: 'UNKNOWN_CONTRACTOR', value: firm };
    return ownRole(row, desk);
  },
  load: async ({ _id }) => {
    const [lines, firms] = await Promise.all([allOf('staff', _id), allOf('contractors', _id)]);
    const names = new Map(firms.map((firm) => [firm._id, firm.name]));
    const working = lines.filter(({ state }) => state === 'working');
    const left = lines.filter(({ state }) => state === 'left');
    return {
      stored: new Map(
        working.map((line) => [line.phone, { id: line._id, cells: cellsOf('staff', rowOf(line, names)) }]),
      ),
      known: new Map([
        ...left.map((line) => [`left:${line.phone}`, line._id] as const),
        ...firms.map((firm) => [firmKey(firm.name), firm._id] as const),
      ]),
    };
  },
  prepare: (rows, desk) => {
    const { context } = desk;
    let stopped: StaffDocument[] = [];
    return Promise.resolve({
      run: async (tx) => {
        stopped = [];
        for (const cells of rows) {
          const line = await lineFor(tx, cells, desk);
          const written = await writeLine(tx, { ...line, now: context.now });
          if (!written.ok) throw new Error(`the contractor of ${line.after._id} is gone`);
          if (line.before !== null && stopsWorking(line)) stopped.push(line.before);
        }
      },
      after: async () => {
        for (const line of stopped) await giveBackWork(line, context);
      },
    });
  },
};

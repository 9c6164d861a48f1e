import { cellsOf, type Cells, type ContractorRow } from '#domain/register';
import type { ContractorDocument } from '../../schema';
import { findEqual } from '../../kit/database/documents';
import type { Transaction } from '../../kit/database/transact';
import { hashOf } from '../../kit/ids';
import { contactFrom, writeContractor, type ContractorFacts } from '../../kit/staff/contractors';
import { merged, rowFrom, type Book, type Desk } from './book';
import { allOf } from './pages';
import { firmKey } from './staff';

const fixed = ['名称'];

type Paper = ContractorDocument['papers'][number];
type Licence = NonNullable<ContractorRow['licence']>;

/** The licence that runs longest: the one routing goes by. */
const licenceOf = (papers: readonly Paper[]): Licence | null =>
  papers.reduce<Licence | null>((best, { kind, name, number, until }) => {
    if (kind !== 'licence' || until === null || (best !== null && best.until >= until)) return best;
    return { name, number, until };
  }, null);

const rowOf = (firm: ContractorDocument): ContractorRow => {
  const { name, trades, since, contact, siteLead, papers } = firm;
  return {
    ...{ name, trades, since, siteLead, licence: licenceOf(papers) },
    contact: { name: contact.name, phone: contact.phone },
  };
};

/** A licence of the same number is the same licence, with its picture; another one is put beside it. */
function withLicence(papers: readonly Paper[], licence: Licence | null): readonly Paper[] {
  if (licence === null) return papers;
  const isIt = ({ kind, number }: Paper): boolean => kind === 'licence' && number === licence.number;
  if (papers.some(isIt)) return papers.map((paper) => (isIt(paper) ? { ...paper, ...licence } : paper));
  return [...papers, { kind: 'licence', ...licence, photoId: null }];
}

const newId = (communityId: string, name: string): string => hashOf(['contractor', communityId, name]).slice(0, 32);

const nothing = { version: 0, papers: [], photos: [], photoCheckAt: null, photoChecks: 0 };

/** What was looked up for one row before its transaction. */
interface Prepared {
  readonly id: string;
  readonly cells: Cells;
  readonly contact: ContractorDocument['contact'];
  readonly technicians: Awaited<ReturnType<typeof techniciansOf>>;
}

const techniciansOf = (contractorId: string) => findEqual('technicians', { contractorId });

async function look(cells: Cells, { community, shelf }: Desk): Promise<Prepared> {
  const { name, contact } = rowFrom('contractors', cells);
  const id = shelf.stored.get(firmKey(name))?.id ?? newId(community._id, firmKey(name));
  const [known, technicians] = await Promise.all([contactFrom(community._id, contact), techniciansOf(id)]);
  return { id, cells, contact: known, technicians };
}

async function write(tx: Transaction, { id, cells, contact, technicians }: Prepared, desk: Desk): Promise<void> {
  const { community } = desk;
  const before = await tx.get('contractors', id);
  const kept = before === null ? {} : cellsOf('contractors', rowOf(before));
  const { licence, ...row } = rowFrom('contractors', merged(fixed, kept, cells));
  const { version, papers, photos, photoCheckAt, photoChecks } = before ?? nothing;
  const after: ContractorFacts = {
    ...row,
    ...{ _id: id, communityId: community._id, version: version + 1, contact },
    ...{ papers: withLicence(papers, licence), photos, photoCheckAt, photoChecks },
  };
  await writeContractor(tx, { before, after, days: community.settings.licenceWarnDays, technicians });
}

/** 维修单位名册. */
export const contractors: Book<'contractors'> = {
  fixed,
  group: 4,
  keyOf: ({ name }) => firmKey(name),
  problemOf: () => null,
  load: async ({ _id }) => {
    const firms = await allOf('contractors', _id);
    const entries = firms.map((firm) => {
      return [firmKey(firm.name), { id: firm._id, cells: cellsOf('contractors', rowOf(firm)) }] as const;
    });
    return { stored: new Map(entries), known: new Map() };
  },
  prepare: async (rows, desk) => {
    const prepared = await Promise.all(rows.map((cells) => look(cells, desk)));
    return {
      run: async (tx) => {
        for (const one of prepared) await write(tx, one, desk);
      },
    };
  },
};

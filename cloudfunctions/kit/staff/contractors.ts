import { addDays, timeAt } from '#domain/time';
import type { ContractorDocument, NamedContact, StaffDocument, TechnicianDocument } from '../../schema';
import { findEqual } from '../database/documents';
import type { Transaction } from '../database/transact';
import { phoneKeyOf } from './lines';

/** What a contractor says of itself; the rest is derived from it. */
export type ContractorFacts = Omit<ContractorDocument, 'licenceUntil' | 'warnAt' | 'sortKey'>;

/** When people read their messages. */
const MORNING = '09:00';

/** Last day 'YYYY-MM-DD' of the licence that runs longest; null: none on file. */
const licenceUntil = ({ papers }: Pick<ContractorFacts, 'papers'>): string | null =>
  papers
    .filter(({ kind }) => kind === 'licence')
    .reduce<string | null>((latest, { until }) => {
      if (until === null) return latest;
      return latest === null || until > latest ? until : latest;
    }, null);

/** First told so many days ahead. */
export const firstWarning = (until: string, days: number): number => timeAt(addDays(until, -days), MORNING);

/** Told again on the day after the last one: from then on nobody of them is sent. */
export const lastWarning = (until: string): number => timeAt(addDays(until, 1), MORNING);

/** A contractor's file before and after. `before` null: a new one. */
export interface ContractorChange {
  readonly before: ContractorDocument | null;
  readonly after: ContractorFacts;
  /** How many days ahead the community wants to know of a licence that ends. */
  readonly days: number;
}

/** The contractor with what lists, routing and the timer look at. A licence that runs on as before keeps its moment. */
export function filedContractor({ before, after, days }: ContractorChange): ContractorDocument {
  const until = licenceUntil(after);
  const first = until === null ? null : firstWarning(until, days);
  return {
    ...after,
    licenceUntil: until,
    warnAt: before !== null && before.licenceUntil === until ? before.warnAt : first,
    sortKey: `${after.name}-${after._id}`,
  };
}

/**
 * Writes a contractor's file and what routing knows of it with each of its technicians, in one transaction.
 * @param technicians theirs, as read before it: transactions know no queries
 */
export async function writeContractor(
  tx: Transaction,
  { technicians, ...change }: ContractorChange & { readonly technicians: readonly TechnicianDocument[] },
): Promise<ContractorDocument> {
  const contractor = filedContractor(change);
  await tx.put('contractors', contractor);
  const { _id: contractorId, licenceUntil: until, since: contractorSince } = contractor;
  const { before } = change;
  if (before?.licenceUntil === until && before.since === contractorSince) return contractor;
  for (const { _id } of technicians) {
    const technician = await tx.get('technicians', _id);
    if (technician?.contractorId !== contractorId) continue;
    await tx.patch('technicians', _id, { licenceUntil: until, contractorSince });
  }
  return contractor;
}

/** Who answers for a firm: somebody of the roster under that number hears from the app as well. */
export async function contactFrom(
  communityId: string,
  { name, phone }: Pick<NamedContact, 'name' | 'phone'>,
): Promise<NamedContact> {
  const lines = await findEqual('staff', { phoneKey: phoneKeyOf(communityId, phone) });
  const line = lines.find(({ state, personId }) => state === 'working' && personId !== '');
  return { personId: line?.personId ?? '', openId: line?.openId ?? '', name, phone };
}

/** Somebody of a firm begins to use the app: whoever answers for it under the same number hears from the app as well. */
export async function linkContact(
  tx: Transaction,
  { personId, openId, phone, skills }: Pick<StaffDocument, 'personId' | 'openId' | 'phone' | 'skills'>,
): Promise<void> {
  const contractor = skills === null ? null : await tx.get('contractors', skills.contractorId);
  if (contractor?.contact.phone !== phone) return;
  await tx.patch('contractors', contractor._id, { contact: { ...contractor.contact, personId, openId } });
}

import { dayOf } from '#domain/time';
import type { ContractorDocument, StaffDocument } from '../schema';
import { getDocuments } from '../kit/database/documents';
import { blockedOn } from '../kit/staff/blocked';

/** The contractors of some lines, by id, in one call. */
export async function firmsOf(lines: readonly StaffDocument[]): Promise<ReadonlyMap<string, ContractorDocument>> {
  const ids = lines.flatMap(({ skills }) => skills?.contractorId ?? []);
  const contractors = await getDocuments('contractors', [...new Set(ids)]);
  return new Map(contractors.map((contractor) => [contractor._id, contractor]));
}

/** The one line of somebody in the roster. Staff call each other, so the number is in full. */
export function lineView(line: StaffDocument, contractor: ContractorDocument | null, now: number) {
  const { _id: staffId, version, name, phone, role, state, personId } = line;
  return {
    ...{ staffId, version, name, phone, role, state },
    bound: personId !== '',
    contractor: contractor?.name ?? null,
    blocked: blockedOn(dayOf(now), line, contractor),
  };
}

export const firmOf = (line: StaffDocument, firms: ReadonlyMap<string, ContractorDocument>) =>
  firms.get(line.skills?.contractorId ?? '') ?? null;

/** As the contract has it: lists of their own. */
export function skillsView({
  contractorId,
  trades,
  pools,
  zones,
  shifts,
  ...rest
}: NonNullable<StaffDocument['skills']>) {
  const { onDuty, dailyCapacity, trainedOn } = rest;
  return {
    ...{ contractorId, onDuty, dailyCapacity, trainedOn },
    ...{ trades: [...trades], pools: [...pools], zones: [...zones] },
    shifts: shifts.map(({ days, from, to }) => ({ days: [...days], from, to })),
  };
}

export const leaveViews = ({ leave }: StaffDocument) =>
  leave.map(({ id, from, to, words }) => ({ id, from, to, words }));

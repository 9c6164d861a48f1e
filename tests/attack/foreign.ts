import type { CollectionName } from '../../cloudfunctions/schema';
import { api, type CallerKind, type ProcedureName } from '#domain/contract';
import type { TestCloud } from '../support/cloud';
import { people, type PersonKey } from '../support/community';
import { functionOf, names } from './fuzz';
import { fieldOf, shapeOf, textFields, type Path } from './shape';

/** Fields that name something stored, and where it is stored. */
export const places: Readonly<Record<string, CollectionName>> = {
  ...{ ticketId: 'tickets', intoId: 'tickets', homeId: 'homes', homeIds: 'homes', communityId: 'communities' },
  ...{ spotId: 'spots', complaintId: 'complaints', groupId: 'complaintGroups', contractorId: 'contractors' },
  ...{ staffId: 'staff', memberId: 'people', technicianId: 'technicians', caseId: 'cases', importId: 'imports' },
  ...{ defectId: 'defects', analysisId: 'analyses', campaignId: 'campaigns', callId: 'campaignCalls' },
  ...{ exportId: 'sheets', recoveryId: 'recoveries', slotId: 'slots', instead: 'slots', subjectId: 'contractors' },
};

/** `otherId` is of the kind the procedure is about. */
export const placeOf = (name: ProcedureName, field: string): CollectionName | null =>
  field === 'otherId' ? (name.startsWith('complaint.') ? 'complaints' : 'tickets') : (places[field] ?? null);

/** Words somebody writes and others read. */
export const spokenFields: readonly string[] = [
  ...['words', 'name', 'note', 'cause', 'text', 'title', 'measure', 'lesson', 'unit', 'said', 'did', 'changed', 'next'],
  ...['script', 'problem', 'decision', 'prevention', 'department', 'number', 'zones', 'messageTexts'],
];

/** Texts that name nothing stored: words, days, codes, files (whose own tests are in `files.test.ts`). */
export const wordFields: readonly string[] = [
  ...spokenFields,
  ...[
    'building',
    'floor',
    'phone',
    'cursor',
    'from',
    'to',
    'month',
    'day',
    'since',
    'until',
    'ticketNumber',
    'trainedOn',
  ],
  ...['fileName', 'dailyAt', 'openDays', 'id', 'quarter', 'foundOn', 'decidedOn', 'dueOn', 'period', 'on'],
  ...['requestId', 'code', 'phoneCode', 'photos', 'before', 'signature', 'photoId', 'fileId', 'trace_id'],
  // Of the price book and of one's own leave: looked up in what the caller was found entitled to.
  ...['itemId', 'leaveId', 'value'],
];

/** Every field of every procedure that names something. */
export interface Target {
  readonly name: ProcedureName;
  readonly path: Path;
  readonly place: CollectionName;
}
export const targets: readonly Target[] = names.flatMap((name) =>
  textFields(shapeOf(api[name].input)).flatMap((path) => {
    const place = placeOf(name, fieldOf(path));
    return place === null ? [] : [{ name, path, place }];
  }),
);

/** People of 安居苑 who may make a call: one for every role, with what is theirs. */
const insiders: Readonly<Partial<Record<CallerKind, PersonKey>>> = {
  ...{ owner: 'owner', technician: 'technician', supervisor: 'supervisor', frontDesk: 'frontDesk' },
  ...{ manager: 'manager', anyone: 'owner' },
};
export const callersOf = (name: ProcedureName): readonly PersonKey[] => [
  ...new Set(api[name].roles.flatMap((role) => insiders[role] ?? [])),
];

/** A copy of an input with another value at one place; lists get it as their only member. */
export function withAt(input: unknown, [key, ...rest]: Path, value: string): unknown {
  if (key === undefined) return value;
  if (typeof key === 'number') return [withAt(Array.isArray(input) ? input[0] : undefined, rest, value)];
  const fields = typeof input === 'object' && input !== null ? (input as Readonly<Record<string, unknown>>) : {};
  return { ...fields, [key]: withAt(fields[key], rest, value) };
}

/** The whole answer but its trace id, as text: what somebody can learn from it. */
export async function said(test: TestCloud, who: PersonKey, call: { name: ProcedureName; input: unknown }) {
  const answer = await test.cloud.invoke(functionOf(call.name), call, people[who]);
  const reply = ('result' in answer ? answer.result : answer) as Readonly<Record<string, unknown>>;
  return { code: reply['ok'] === true ? 'OK' : String(reply['code']), data: JSON.stringify(reply['data'] ?? null) };
}

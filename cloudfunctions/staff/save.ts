import type { Api, Output, Parsed } from '#domain/contract';
import type { CommunityDocument, StaffDocument } from '../schema';
import { findEqual, getDocument } from '../kit/database/documents';
import { once, unlessDone } from '../kit/database/once';
import type { Transaction } from '../kit/database/transact';
import type { Handler } from '../kit/handler';
import { newId } from '../kit/ids';
import { intentOf } from '../kit/intent';
import { done, refused, type Outcome } from '../kit/outcome';
import { checkWords } from '../kit/platform/safety';
import { workplace } from '../kit/policies/community';
import type { Context } from '../kit/serve';
import { inviteStaff } from '../kit/staff/codes';
import { phoneKeyOf, stopsWorking, writeLine, type LineFacts } from '../kit/staff/lines';
import { giveBackWork } from '../kit/staff/work';

type Input = Parsed<Api['staff.save']>;
type Saved = Output<Api['staff.save']>;
type Code = Api['staff.save']['errors'][number];

/** The line as the manager wants it. Whoever left works here again, with what they had; leave is taken elsewhere. */
function lineFrom(id: string, input: Input, before: StaffDocument | null): LineFacts {
  const { communityId, name, phone, role, skills } = input;
  return {
    ...{ _id: id, communityId, name, phone, role, skills, state: 'working' },
    version: (before?.version ?? 0) + 1,
    personId: before?.personId ?? '',
    openId: before?.openId ?? '',
    leave: before?.leave ?? [],
  };
}

interface Saving {
  readonly id: string;
  readonly input: Input;
  readonly community: CommunityDocument;
  readonly context: Context;
}

async function write(tx: Transaction, saving: Saving): Promise<Outcome<Saved, Code>> {
  const { id, input, community, context } = saving;
  const { caller, now } = context;
  const before = input.staffId === null ? null : await tx.get('staff', id);
  if ((before?.version ?? null) !== input.version) return refused('STAFF_CHANGED');
  const after = lineFrom(id, input, before);
  if (before?.personId === caller.id && before.role !== after.role) return refused('STAFF_IS_SELF');
  const written = await writeLine(tx, { before, after, now });
  if (!written.ok) return written;
  const { version } = after;
  if (before !== null) return done({ staffId: id, version, code: null });
  const inviting = { line: after, by: caller, now, settings: community.settings.binding };
  const { code } = await inviteStaff(tx, inviting);
  return done({ staffId: id, version, code });
}

/** Whether somebody else of the community has this number: imports and codes know people by it. */
async function isTaken({ communityId, phone, staffId }: Input): Promise<boolean> {
  const lines = await findEqual('staff', { phoneKey: phoneKeyOf(communityId, phone) });
  return lines.some(({ _id }) => _id !== staffId);
}

/** A line of the roster, new or changed. Everything that depends on it is written with it. */
export const save: Handler<'staff.save'> = async (input, context) => {
  const { communityId, staffId, role, skills, name } = input;
  const community = await workplace(context.caller, communityId, ['manager']);
  if (!community.ok) return community;
  if ((role === 'technician') !== (skills !== null)) return refused('BAD_INPUT');
  const before = staffId === null ? null : await getDocument('staff', staffId);
  if (staffId !== null && before?.communityId !== communityId) return refused('STAFF_NOT_FOUND');
  const intent = intentOf('staff.save', input, context);
  const texts = [name, ...(skills?.zones ?? [])].join('\n');
  const [safety, taken] = await Promise.all([checkWords(context.caller, texts), isTaken(input)]);
  if (safety === 'risky') return unlessDone<Saved, Code>(intent, refused('TEXT_UNSAFE'));
  if (taken) return unlessDone<Saved, Code>(intent, refused('STAFF_EXISTS'));
  const id = staffId ?? newId(context.now);
  const outcome = await once<Saved, Code>(intent, (tx) => write(tx, { id, input, community: community.data, context }));
  if (outcome.ok && before !== null && stopsWorking({ before, after: lineFrom(id, input, before) })) {
    await giveBackWork(before, context);
  }
  return outcome;
};

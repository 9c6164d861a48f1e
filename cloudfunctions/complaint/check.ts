import type { Api, Output, Parsed } from '#domain/contract';
import { dailyId } from '../kit/complaints/pages';
import { once, unlessDone } from '../kit/database/once';
import type { Transaction } from '../kit/database/transact';
import type { Handler } from '../kit/handler';
import { intentOf } from '../kit/intent';
import { done, refused, type Outcome } from '../kit/outcome';
import { checkWords } from '../kit/platform/safety';
import { worksIn } from '../kit/policies/community';
import type { Context } from '../kit/serve';

type Input = Parsed<Api['complaint.check']>;
type Checked = Output<Api['complaint.check']>;
type Code = Api['complaint.check']['errors'][number];

async function write(tx: Transaction, input: Input, { caller, now: at }: Context): Promise<Outcome<Checked, Code>> {
  const { communityId, day, complaintId, result, words } = input;
  const daily = await tx.get('complaintDailies', dailyId(communityId, day));
  if (daily?.rows.some((row) => row.complaintId === complaintId) !== true) return refused('COMPLAINT_NOT_FOUND');
  const by = { personId: caller.id, name: caller.name };
  await tx.put('complaintDailies', { ...daily, checks: [...daily.checks, { complaintId, result, words, at, by }] });
  return done({ at });
}

/** 抽查: what a manager found who looked one line of the report up. The report itself stays as it was written. */
export const check: Handler<'complaint.check'> = async (input, context) => {
  if (!worksIn(context.caller, input.communityId, ['manager'])) return refused('FORBIDDEN');
  const intent = intentOf('complaint.check', input, context);
  const risky = (await checkWords(context.caller, input.words)) === 'risky';
  if (risky) return unlessDone<Checked, 'TEXT_UNSAFE'>(intent, refused('TEXT_UNSAFE'));
  return once<Checked, Code>(intent, (tx) => write(tx, input, context));
};

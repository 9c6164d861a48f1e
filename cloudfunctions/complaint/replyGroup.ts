import type { Api, Parsed } from '#domain/contract';
import type { ComplaintDocument } from '../schema';
import type { Handler } from '../kit/handler';
import { logFailure } from '../kit/platform/log';
import { checkWords } from '../kit/platform/safety';
import { done, refused } from '../kit/outcome';
import type { Context } from '../kit/serve';
import { membersOf } from './members';
import { stepComplaint } from './step';

type Input = Parsed<Api['complaint.replyGroup']>;

/** Far below the 20 seconds of a call; the same request again goes on with those who are left. */
const PATIENCE = 10_000;

/** `over`: it was settled by itself, and needs no reply any more. */
type Result = 'replied' | 'over' | 'left';

/** An intent of its own for each, under the request of the whole: a repeat answers nobody twice. */
async function replyTo(complaintId: string, { requestId, words }: Input, context: Context): Promise<Result> {
  try {
    const input = { requestId: `${requestId}:${complaintId}`, complaintId, version: null, words };
    const outcome = await stepComplaint({ kind: 'reply', input, photos: [], context });
    if (outcome.ok) return 'replied';
    return outcome.code === 'COMPLAINT_SETTLED' ? 'over' : 'left';
  } catch (error) {
    logFailure('complaint.replyGroup', error);
    return 'left';
  }
}

async function replyToAll(members: readonly ComplaintDocument[], input: Input, context: Context) {
  const until = performance.now() + PATIENCE;
  const results: Result[] = [];
  for (const { _id } of members) {
    results.push(performance.now() > until ? 'left' : await replyTo(_id, input, context));
  }
  return results;
}

/** The same words to everybody who has not been settled; each in a transaction of its own, so one failure stops nobody. */
export const replyGroup: Handler<'complaint.replyGroup'> = async (input, context) => {
  const found = await membersOf(input.groupId, context);
  if (!found.ok) return found;
  if ((await checkWords(context.caller, input.words)) === 'risky') return refused('TEXT_UNSAFE');
  const results = await replyToAll(found.data.members, input, context);
  const count = (which: Result): number => results.filter((result) => result === which).length;
  return done({ replied: count('replied'), left: count('left') });
};

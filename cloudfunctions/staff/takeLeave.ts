import type { Api } from '#domain/contract';
import { dayOf } from '#domain/time';
import type { MessageDocument, StaffDocument } from '../schema';
import { getDocument, getDocuments } from '../kit/database/documents';
import { once, unlessDone, type Intent } from '../kit/database/once';
import type { Handler } from '../kit/handler';
import { newId } from '../kit/ids';
import { intentOf } from '../kit/intent';
import { followUp } from '../kit/messages/follow';
import { done, refused } from '../kit/outcome';
import { checkWords } from '../kit/platform/safety';
import { cardViews } from '../kit/tickets/show/card';
import { affectedBy, tellAffected } from './affected';
import { absentee, overlap, writeLeave, type Taken } from './leaves';

type Code = Api['staff.takeLeave']['errors'][number];
/** Kept as the reply: the cards are made anew, because the addresses of their pictures run out. */
interface Affected {
  readonly ticketIds: readonly string[];
}

/** The leave in the roster and, for a technician, in what routing knows; the visits in it told to those who plan. */
async function take(line: StaffDocument, leave: Taken, intent: Intent) {
  const community = await getDocument('communities', line.communityId);
  if (community === null) throw new Error(`staff ${line._id} belongs to no community`);
  const { context } = intent;
  let messages: readonly MessageDocument[] = [];
  const outcome = await once<Affected, Code>(intent, async (tx) => {
    messages = [];
    const stored = await tx.get('staff', line._id);
    if (stored?.leave.some((one) => overlap(one, leave)) === true) return refused('LEAVE_NOT_POSSIBLE');
    const load = await writeLeave(tx, line._id, (before) => [...before, leave]);
    if (!load.ok) return load;
    const ticketIds = affectedBy(leave, load.data);
    messages = await tellAffected(tx, { ticketIds, line, leave, community, context });
    return done({ ticketIds });
  });
  if (outcome.ok) await followUp({ messages, album: null }, context);
  return outcome;
}

/** 请假. Nobody is sent to them on these days from now on; what they have accepted already is named, not moved. */
export const takeLeave: Handler<'staff.takeLeave'> = async (input, context) => {
  const { caller, now } = context;
  const { from, to, words } = input;
  const line = await absentee(caller, input);
  if (!line.ok) return line;
  const intent = intentOf('staff.takeLeave', input, context);
  const refusal = async () => {
    if (from > to || from < dayOf(now)) return refused('LEAVE_NOT_POSSIBLE');
    return (await checkWords(caller, words)) === 'risky' ? refused('TEXT_UNSAFE') : null;
  };
  const why = await refusal();
  const outcome =
    why === null
      ? await take(line.data, { id: newId(now), from, to, words }, intent)
      : await unlessDone<Affected, Code>(intent, why);
  if (!outcome.ok) return outcome;
  const tickets = await getDocuments('tickets', outcome.data.ticketIds);
  const inOrder = [...tickets].sort((a, b) => (a.workKey < b.workKey ? -1 : 1));
  return done({ affected: await cardViews(caller, now, inOrder) });
};

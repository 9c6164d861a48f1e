import { sayDate, type MessageParams } from '#domain/copy';
import { dayOf } from '#domain/time';
import type { Addressee, CommunityDocument, ContractorDocument, MessageDocument } from '../schema';
import { findDue } from '../kit/database/documents';
import { transact, type Transaction } from '../kit/database/transact';
import { followUp } from '../kit/messages/follow';
import { distinct, messageOf, ownWords } from '../kit/messages/message';
import type { Context } from '../kit/serve';
import { lastWarning } from '../kit/staff/contractors';
import { team } from '../kit/tickets/people/team';

/** Licences ahead of their end are few, and a day's delay harms nobody. */
const LICENCES = 10;

export const licencesDue = ({ now }: Context): Promise<readonly ContractorDocument[]> =>
  findDue('contractors', { field: 'warnAt', until: now, limit: LICENCES });

/** Who can do something about it: those who run the place, and who answers for the firm. */
const concerned = (contractor: ContractorDocument, community: CommunityDocument): readonly Addressee[] => [
  ...team(community, 'manager'),
  ...team(community, 'supervisor'),
  contractor.contact,
];

const noParams: MessageParams = {
  number: '',
  title: '',
  home: '',
  technician: '',
  slot: '',
  due: '',
  note: '',
  own: '',
};

/** What there is to say of a licence on a day: that it ends, or that it has. */
function warningOf({ name }: ContractorDocument, until: string, today: string) {
  const params: MessageParams = { ...noParams, title: name };
  return today > until
    ? { about: `${until}-ended`, params: { ...params, note: sayDate(until) }, next: null }
    : { about: `${until}-ending`, params: { ...params, due: sayDate(until) }, next: lastWarning(until) };
}

/** Those that nobody has been told yet: the moment may have been set anew after they were. */
async function untold(tx: Transaction, messages: readonly MessageDocument[]): Promise<readonly MessageDocument[]> {
  const fresh: MessageDocument[] = [];
  for (const message of messages) if ((await tx.get('messages', message._id)) === null) fresh.push(message);
  return fresh;
}

interface Warned {
  readonly ok: boolean;
  readonly messages: readonly MessageDocument[];
}
const nothing: Warned = { ok: false, messages: [] };

async function warn(tx: Transaction, id: string, now: number): Promise<Warned> {
  const contractor = await tx.get('contractors', id);
  const until = contractor?.licenceUntil ?? null;
  const warnAt = contractor?.warnAt ?? null;
  // Somebody was quicker: a renewed licence, or the same timer firing twice.
  if (contractor === null || until === null || warnAt === null || warnAt > now) return nothing;
  const community = await tx.get('communities', contractor.communityId);
  if (community === null) throw new Error(`contractor ${id} belongs to no community`);
  const { about, next, ...warning } = warningOf(contractor, until, dayOf(now));
  const params = { ...warning.params, own: ownWords(community, 'licenceEnding') };
  const telling = { subject: 'contractor', subjectId: id, version: null, kind: 'licenceEnding', at: now } as const;
  const all = concerned(contractor, community).map((to) => messageOf({ ...telling, to, params, about }));
  const messages = await untold(tx, distinct(all));
  for (const message of messages) await tx.insert('messages', message);
  await tx.patch('contractors', id, { warnAt: next });
  return { ok: true, messages };
}

/** Tells once that a licence is about to end, and once more on the day after it has. */
export async function warnOfLicence({ _id }: ContractorDocument, context: Context): Promise<void> {
  const { messages } = await transact((tx) => warn(tx, _id, context.now));
  await followUp({ messages, album: null }, context);
}

import type { Api, Output } from '#domain/contract';
import type { ContractorDocument } from '../schema';
import { findEqual, getDocument } from '../kit/database/documents';
import { once, unlessDone } from '../kit/database/once';
import type { Handler } from '../kit/handler';
import { newId } from '../kit/ids';
import { intentOf } from '../kit/intent';
import { followUp } from '../kit/messages/follow';
import { done, refused } from '../kit/outcome';
import { workplace } from '../kit/policies/community';
import type { Album } from '../kit/pictures/ask';
import { contactFrom, writeContractor } from '../kit/staff/contractors';
import { checkAttachments } from '../kit/tickets/life/written';
import { factsFrom, isSeen, type Change, type Input } from './change';

type Saved = Output<Api['contractor.save']>;
type Code = Api['contractor.save']['errors'][number];

const textsOf = ({ name, contact, siteLead, papers }: Input): readonly string[] => [
  ...[name, contact.name, siteLead?.name ?? ''],
  ...papers.flatMap((paper) => [paper.name, paper.number]),
];

/** Pictures that are not on file yet have to be the caller's own. */
const newPhotos = ({ papers }: Input, before: ContractorDocument | null): readonly string[] =>
  papers.flatMap(({ photoId }) => {
    const known = photoId === null || before?.photos.some(({ id }) => id === photoId) === true;
    return known ? [] : [photoId];
  });

/** A contractor's file, new or changed by whoever saw its last version. Its technicians follow in the same transaction. */
export const save: Handler<'contractor.save'> = async (input, context) => {
  const { communityId, contractorId } = input;
  const community = await workplace(context.caller, communityId, ['manager']);
  if (!community.ok) return community;
  const seen = contractorId === null ? null : await getDocument('contractors', contractorId);
  if (contractorId !== null && seen?.communityId !== communityId) return refused('CONTRACTOR_NOT_FOUND');
  const intent = intentOf('contractor.save', input, context);
  const attachments = { texts: textsOf(input), photos: newPhotos(input, seen) };
  const [checked, contact, technicians] = await Promise.all([
    checkAttachments(context.caller, attachments),
    contactFrom(communityId, input.contact),
    seen === null ? [] : findEqual('technicians', { contractorId: seen._id }),
  ]);
  if (!checked.ok) return unlessDone<Saved, Code>(intent, checked);
  const days = community.data.settings.licenceWarnDays;
  const change: Change = { id: contractorId ?? newId(context.now), input, contact, context };
  let album: Album | null = null;
  const outcome = await once<Saved, Code>(intent, async (tx) => {
    album = null;
    const before = contractorId === null ? null : await tx.get('contractors', contractorId);
    if (!isSeen(before, input)) return refused('CONTRACTOR_CHANGED');
    const document = await writeContractor(tx, { before, after: factsFrom(before, change), days, technicians });
    album = { name: 'contractors', document };
    return done({ contractorId: document._id, version: document.version });
  });
  if (outcome.ok) await followUp({ messages: [], album }, context);
  return outcome;
};

import type { Documents } from '../../schema';
import { findEqual, findSome, removeEqual, setFields } from '../database/documents';
import { transact } from '../database/transact';
import { deleteFiles } from '../platform/sdk';
import { unsigned, type Leaver } from './former';

type Rewritten = 'defects' | 'campaignCalls';

/** How the documents that name somebody under a field are written without them. */
interface Rewriting<N extends Rewritten> {
  readonly name: N;
  readonly field: string;
  readonly without: (document: Documents[N], leaver: Leaver) => Documents[N];
}

/** One batch, each in a transaction of its own: somebody may be writing on the same document. */
const rewrite =
  <N extends Rewritten>({ name, field, without }: Rewriting<N>) =>
  async (leaver: Leaver): Promise<boolean> => {
    const documents = await findSome(name, { [field]: leaver._id });
    for (const { _id } of documents) {
      await transact(async (tx) => {
        const document = await tx.get(name, _id);
        if (document === null) return { ok: false };
        await tx.put(name, without(document, leaver));
        return { ok: true };
      });
    }
    return documents.length > 0;
  };

const workedOnDefects = rewrite({
  name: 'defects',
  field: 'history.by.personId',
  without: (defect, leaver) => ({
    ...defect,
    history: defect.history.map((entry) => ({ ...entry, by: unsigned(entry.by, leaver) })),
  }),
});

const calledForCampaigns = rewrite({
  name: 'campaignCalls',
  field: 'calls.by.personId',
  without: (call, leaver) => ({
    ...call,
    calls: call.calls.map((entry) => ({ ...entry, by: unsigned(entry.by, leaver) })),
  }),
});

/** What somebody made for the community stays, without who it was. */
const signed =
  (name: 'analyses' | 'campaigns' | 'reviews') =>
  async (leaver: Leaver): Promise<boolean> => {
    const documents = await findSome(name, { 'by.personId': leaver._id });
    for (const { _id, by } of documents) await setFields(name, _id, { by: unsigned(by, leaver) });
    return documents.length > 0;
  };

/** What was written of them as a supervisor is about nobody else. */
async function wasReviewed({ _id }: Leaver): Promise<boolean> {
  await removeEqual('reviews', { subjectId: _id });
  return false;
}

/** The spreadsheets they asked for, files first: what is interrupted in between is found again by its document. */
async function madeSheets({ _id: personId }: Leaver): Promise<boolean> {
  const sheets = await findEqual('sheets', { personId });
  const files = sheets.map(({ fileId }) => fileId).filter((fileId) => fileId !== null);
  if (files.length > 0) await deleteFiles(files);
  for (const { _id } of sheets) await removeEqual('sheetRows', { sheetId: _id });
  if (sheets.length > 0) await removeEqual('sheets', { personId });
  return false;
}

/** Everything of scores and registers that names somebody who worked here. */
export const improved = [
  ...[workedOnDefects, calledForCampaigns, wasReviewed, madeSheets],
  ...(['analyses', 'campaigns', 'reviews'] as const).map(signed),
];

import type { Api, Output, Parsed } from '#domain/contract';
import { DAY } from '#domain/time';
import type { ImportDocument } from '../schema';
import type { Caller } from '../kit/caller';
import { firstReply, once } from '../kit/database/once';
import type { Handler } from '../kit/handler';
import { newId } from '../kit/ids';
import { intentOf } from '../kit/intent';
import { done, refused, type Outcome } from '../kit/outcome';
import { logFailure } from '../kit/platform/log';
import { deleteFiles, downloadFile } from '../kit/platform/sdk';
import { workplace } from '../kit/policies/community';
import type { Context } from '../kit/serve';
import { keepRows } from './chunks';
import { hasColumns } from './file/columns';
import { readTable, type Table } from './file/table';
import { judge, type Judgement } from './judge';
import { progressOf } from './progress';
import { bookOf } from './registers';

type Input = Parsed<Api['register.check']>;
type Checked = Output<Api['register.check']>;
type Code = Api['register.check']['errors'][number];

/** Long enough to correct a file and think about it. */
const KEPT = 7 * DAY;

/** `cloud://<environment>.<bucket>/imports/<folder>/<name>.xlsx`: where the phone puts a file. */
const FILE = /^cloud:\/\/[^/]+\/imports\/([\w-]+)\/[\w-]+\.xlsx$/;

const isOwn = ({ photoFolder }: Caller, fileId: string): boolean =>
  photoFolder !== '' && FILE.exec(fileId)?.[1] === photoFolder;

async function read(input: Input, caller: Caller): Promise<Outcome<Table, Code>> {
  if (!isOwn(caller, input.fileId)) return refused('FILE_NOT_FOUND');
  const file = await downloadFile(input.fileId).catch(() => null);
  if (file === null) return refused('FILE_NOT_FOUND');
  const table = await readTable(file);
  if (!table.ok) return table;
  return hasColumns(input.register, table.data.headings) ? table : refused('FILE_WRONG_COLUMNS');
}

function documentFrom(input: Input, judgement: Omit<Judgement, 'rows'>, { caller, now }: Context): ImportDocument {
  const { communityId, register, fileName } = input;
  return {
    ...{ _id: newId(now), communityId, register, fileName, at: now, expiresAt: now + KEPT },
    by: { personId: caller.id, name: caller.name },
    ...judgement,
    state: 'checked',
    applied: 0,
  };
}

const replyOf = (document: ImportDocument): Checked => {
  const { preview, errors, errorCount } = document;
  return {
    ...progressOf(document),
    preview: preview.map(({ row, cells }) => ({ row, cells: { ...cells } })),
    errors: [...errors],
    errorCount,
  };
};

/** The good rows are kept here; the file with people's names and numbers has done its work. */
async function dropFile(fileId: string): Promise<void> {
  await deleteFiles([fileId]).catch((error: unknown) => {
    logFailure('register.check', error);
  });
}

/** Reads a spreadsheet, says what it would do, and keeps what it says for `register.apply`. */
export const check: Handler<'register.check'> = async (input, context) => {
  const community = await workplace(context.caller, input.communityId, ['manager']);
  if (!community.ok) return community;
  const intent = intentOf('register.check', input, context);
  const first = await firstReply<Checked>(intent);
  if (first !== null) return first;
  const table = await read(input, context.caller);
  if (!table.ok) return table;
  const shelf = await bookOf(input.register).load(community.data);
  const { rows, ...judgement } = judge(input.register, table.data.rows, { community: community.data, context, shelf });
  const document = documentFrom(input, judgement, context);
  await keepRows(rows, { importId: document._id, expiresAt: document.expiresAt });
  const outcome = await once<Checked, Code>(intent, async (tx) => {
    await tx.insert('imports', document);
    return done(replyOf(document));
  });
  if (outcome.ok) await dropFile(input.fileId);
  return outcome;
};

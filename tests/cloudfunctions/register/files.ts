import writeWorkbook, { type SheetData } from 'write-excel-file/node';
import { readSheet } from 'read-excel-file/node';
import type { Api, Input, Output } from '#domain/contract';
import type { Register } from '#domain/register';
import { requestId, START, type TestCloud } from '../../support/cloud';
import { photoFolder, smallCommunity, type PersonKey } from '../../support/community';

export type Checked = Output<Api['register.check']>;

/** A spreadsheet as somebody makes it in an office program. */
export const workbook = (rows: SheetData): Promise<Buffer> =>
  writeWorkbook(rows, { dateFormat: 'yyyy-mm-dd' }).toBuffer();

/** Sent as the phone sends a file out of a chat. */
export const send = (test: TestCloud, file: Buffer, who: PersonKey = 'manager'): Promise<string> =>
  test.upload(who, `imports/${photoFolder(who)}/${requestId()}.xlsx`, file);

export const checking = (
  register: Register,
  fileId: string,
  more: Partial<Input<Api['register.check']>> = {},
): Input<Api['register.check']> => ({
  ...{ requestId: requestId(), communityId: 'anju', register, fileId, fileName: '名册.xlsx' },
  ...more,
});

/** What a file with these rows would do. */
export const check = async (test: TestCloud, register: Register, rows: SheetData): Promise<Checked> =>
  test.must('manager', 'register.check', checking(register, await send(test, await workbook(rows))));

/** Checks a file and takes its good rows in, as often as it asks for it. */
export async function take(
  test: TestCloud,
  register: Register,
  rows: SheetData,
): Promise<Output<Api['register.apply']>> {
  const { importId } = await check(test, register, rows);
  for (;;) {
    const progress = await test.must('manager', 'register.apply', { importId });
    if (progress.state !== 'applying') return progress;
  }
}

/** The bytes behind a temporary address. */
export const bytesAt = async (url: string): Promise<Buffer> => {
  const answer = await fetch(url);
  if (answer.status !== 200) throw new Error(`${url}: ${answer.status}`);
  return Buffer.from(await answer.arrayBuffer());
};

/** A register as it is exported now, headings first. */
export async function exported(test: TestCloud, register: Register): Promise<{ file: Buffer; rows: SheetData }> {
  const input = { requestId: requestId(), communityId: 'anju', register };
  const { url } = await test.must('manager', 'register.export', input);
  const file = await bytesAt(url);
  return { file, rows: (await readSheet(file)) as SheetData };
}

/** The small community as it was, in the same cloud: a new one for every test would mostly wait for its functions. */
export async function startOver(test: TestCloud): Promise<void> {
  await fetch(`${test.cloud.url}/dev/reset`, { method: 'POST' });
  await test.seed(smallCommunity(START));
}

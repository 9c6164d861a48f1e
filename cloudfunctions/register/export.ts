import type { Api, Output } from '#domain/contract';
import { registerFileText, registerText } from '#domain/copy';
import { registerColumns, type Register } from '#domain/register';
import { dayOf } from '#domain/time';
import { firstReply, once } from '../kit/database/once';
import type { Handler } from '../kit/handler';
import { intentOf } from '../kit/intent';
import { done } from '../kit/outcome';
import { workplace } from '../kit/policies/community';
import { workbookOf, type Sheet } from '../kit/spreadsheet/workbook';
import { keepFile } from './file/keep';
import { bookOf } from './registers';
import type { Shelf } from './registers/book';

type Exported = Output<Api['register.export']>;

const rowsOf = (register: Register, { stored }: Shelf): Sheet => {
  const names = registerColumns[register].map(({ name }) => name);
  const rows = [...stored.values()].map(({ cells }) => names.map((name) => cells[name] ?? ''));
  return { name: registerText[register], rows: [names, ...rows] };
};

/** What may stand in which column; an import reads the first sheet only. */
const notesOf = (register: Register): Sheet => {
  const { notes, headings, must, may, keeps } = registerFileText;
  const rows = registerColumns[register].map(({ name, required, example }) => [name, required ? must : may, example]);
  return { name: notes, rows: [headings, ...rows, [keeps]] };
};

/** The register as a file that can be imported again. */
export const exportRegister: Handler<'register.export'> = async (input, context) => {
  const { communityId, register } = input;
  const community = await workplace(context.caller, communityId, ['manager']);
  if (!community.ok) return community;
  const intent = intentOf('register.export', input, context);
  const first = await firstReply<Exported>(intent);
  if (first !== null) return first;
  const shelf = await bookOf(register).load(community.data);
  const file = await keepFile(await workbookOf([rowsOf(register, shelf), notesOf(register)]), context);
  const name = `${community.data.name}${registerText[register]} ${dayOf(context.now)}.xlsx`;
  return once<Exported, never>(intent, () => Promise.resolve(done({ ...file, name })));
};

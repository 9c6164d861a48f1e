import { registerColumns, type Register } from '#domain/register';

/** Whether a file has the columns of a register: none twice, none that is not known, all that must be filled in; in any order. */
export function hasColumns(register: Register, headings: readonly string[]): boolean {
  const columns = registerColumns[register];
  const names = columns.map(({ name }) => name);
  if (new Set(headings).size < headings.length || headings.some((heading) => !names.includes(heading))) return false;
  return columns.every(({ name, required }) => !required || headings.includes(name));
}

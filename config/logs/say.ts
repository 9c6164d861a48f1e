import type { Entry } from './entries';

const when = (at: number | null): string => (at === null ? '-' : new Date(at).toISOString());

/** One entry for a person; an error with its stack below. */
export function sayEntry(entry: Entry): string {
  const start = `${when(entry.at)} ${entry.traceId || '-'}`;
  if (entry.kind === 'call') {
    const { procedure, role, ms, dbCalls, code } = entry;
    return `${start} ${procedure} ${role} ${ms} ms ${dbCalls} db ${code}`;
  }
  const { what, error } = entry;
  return error === '' ? `${start} ${what}` : `${start} ${what}\n    ${error.replaceAll('\n', '\n    ')}`;
}

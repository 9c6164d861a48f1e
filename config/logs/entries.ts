/** One invocation, as `kit/platform/log` prints it. `at` in epoch ms; null where an older line has none. */
export interface CallEntry {
  readonly kind: 'call';
  readonly at: number | null;
  readonly level: string;
  readonly traceId: string;
  readonly procedure: string;
  readonly role: string;
  readonly ms: number;
  readonly dbCalls: number;
  readonly code: string;
}

/** One failure within an invocation, or who asked for a number (`what` 'phone'). */
export interface NoteEntry {
  readonly kind: 'note';
  readonly at: number | null;
  readonly level: string;
  readonly traceId: string;
  readonly what: string;
  /** Message and stack; '' where nothing failed. */
  readonly error: string;
}
export type Entry = CallEntry | NoteEntry;

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

const timeOf = (value: unknown): number | null => {
  const at = typeof value === 'number' ? value : Date.parse(text(value));
  return Number.isFinite(at) ? at : null;
};

function entryOf(fields: Fields): Entry | null {
  const { level, traceId, procedure, what } = fields;
  if (typeof traceId !== 'string') return null;
  const common = { at: timeOf(fields['at']), level: text(level), traceId };
  if (typeof procedure === 'string') {
    const { role, ms, dbCalls, code } = fields;
    return {
      kind: 'call',
      ...common,
      procedure,
      role: text(role),
      ms: number(ms),
      dbCalls: number(dbCalls),
      code: text(code),
    };
  }
  return typeof what === 'string' ? { kind: 'note', ...common, what, error: text(fields['error']) } : null;
}

/** The object in a line; whatever stands before it (time, request id, '[ticket] info:') is somebody else's. */
function objectIn(line: string): unknown {
  const from = line.indexOf('{');
  if (from < 0) return null;
  try {
    return JSON.parse(line.slice(from, line.lastIndexOf('}') + 1));
  } catch {
    return null;
  }
}

/** What the platform wraps a printed line in: `log` in CLS, `text` in the local cloud's journal. */
const wrapped = (fields: Fields): string | null => {
  const inner = fields['log'] ?? fields['text'];
  return typeof inner === 'string' ? inner : null;
};

/** The entry in one line of a log, however it was wrapped; null: the line is not one of ours, or broken. */
export function entryIn(line: string): Entry | null {
  const found = objectIn(line);
  if (!isFields(found)) return null;
  const inner = wrapped(found);
  return entryOf(found) ?? (inner === null ? null : entryIn(inner));
}

export interface Read {
  readonly entries: readonly Entry[];
  /** Lines that were meant to be ours (`"traceId"` is in them) and could not be read: cut off in the middle, say. */
  readonly broken: number;
}

/** All entries of a text, oldest first where they say when they were. */
export function readEntries(lines: readonly string[]): Read {
  const read = lines.map((line) => ({ line, entry: entryIn(line) }));
  const entries = read.flatMap(({ entry }) => entry ?? []);
  const broken = read.filter(({ line, entry }) => entry === null && line.includes('traceId')).length;
  return { entries: [...entries].sort((a, b) => (a.at ?? 0) - (b.at ?? 0)), broken };
}

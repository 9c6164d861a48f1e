import * as v from 'valibot';
import { importStates, registers, rowProblems, MAX_ROWS } from '#domain/register';
import { procedure } from './procedure';
import { id, requestId, shortName, time } from './shapes';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const register = v.picklist(registers);
/** Where the phone put the spreadsheet: `imports/<photoFolder>/<name>.xlsx`. */
const fileId = v.pipe(v.string(), v.regex(/^cloud:\/\/[\w./-]{3,300}\.xlsx$/));
const rowNumber = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_ROWS + 1));

/** `row` as the spreadsheet numbers it (1 is the heading). `column` null: about the whole row. */
const rowError = v.strictObject({
  row: rowNumber,
  column: v.nullable(v.string()),
  problem: v.picklist(rowProblems),
  value: v.string(),
});
const progress = v.strictObject({
  importId: id,
  register,
  state: v.picklist(importStates),
  fileName: v.string(),
  at: time,
  /** Rows of the file: new ones, ones that change something, ones that change nothing, ones that cannot be taken. */
  added: count,
  changed: count,
  same: count,
  refused: count,
  applied: count,
});
const file = v.strictObject({ url: v.string(), name: v.string(), expiresAt: time });

/** 名册: homes, owners, staff and contractors in and out as spreadsheets; codes for a whole building. */
export const registerApi = {
  /** Reads a file and says what it would do. Nothing is changed yet; bad rows are named, good ones can go in. */
  'register.check': procedure({
    roles: ['manager'],
    input: v.strictObject({
      requestId,
      communityId: id,
      register,
      fileId,
      fileName: v.pipe(v.string(), v.maxLength(100)),
    }),
    output: v.strictObject({
      ...progress.entries,
      /** The first rows as they were understood: heading → text. */
      preview: v.array(v.strictObject({ row: rowNumber, cells: v.record(v.string(), v.string()) })),
      errors: v.array(rowError),
      /** How many errors there are in all; `errors` holds the first 100. */
      errorCount: count,
    }),
    errors: ['FILE_NOT_FOUND', 'FILE_NOT_READABLE', 'FILE_TOO_LONG', 'FILE_WRONG_COLUMNS'],
  }),
  /** Takes in the good rows, some at a time: call again until `state` is applied. A repeat goes on where it stood. */
  'register.apply': procedure({
    roles: ['manager'],
    input: v.strictObject({ importId: id }),
    output: progress,
    errors: ['IMPORT_NOT_FOUND'],
  }),
  'register.drop': procedure({
    roles: ['manager'],
    input: v.strictObject({ importId: id }),
    output: progress,
    errors: ['IMPORT_NOT_FOUND'],
  }),
  /** The last imports, newest first. */
  'register.imports': procedure({
    roles: ['manager'],
    input: v.strictObject({ communityId: id }),
    output: v.strictObject({ items: v.array(progress) }),
    errors: [],
  }),
  /** What is in the register now, as a file that can be imported again; empty: the template to fill in. */
  'register.export': procedure({
    roles: ['manager'],
    input: v.strictObject({ requestId, communityId: id, register }),
    output: file,
    errors: [],
  }),
  /** A sheet to print for one building: one mini-program code per home that nobody has bound yet. */
  'register.sheet': procedure({
    roles: ['manager', 'frontDesk'],
    input: v.strictObject({ requestId, communityId: id, building: shortName }),
    output: v.strictObject({ ...file.entries, homes: count }),
    errors: ['BUILDING_NOT_FOUND', 'CODES_NOT_AVAILABLE'],
  }),
} as const;

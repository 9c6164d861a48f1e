/** What can be imported from and exported to a spreadsheet (名册). One row each. */
export const registers = ['homes', 'owners', 'staff', 'contractors'] as const;
export type Register = (typeof registers)[number];

/** What is wrong with a row; each has a text. */
export const rowProblems = [
  'MISSING',
  'TOO_LONG',
  'NOT_A_DATE',
  'NOT_A_PHONE',
  'NOT_A_NUMBER',
  'UNKNOWN_VALUE',
  'UNKNOWN_HOME',
  'UNKNOWN_CONTRACTOR',
  'TWICE_IN_FILE',
  'DATES_REVERSED',
] as const;
export type RowProblem = (typeof rowProblems)[number];

/** checked: waits for somebody's yes · applying: under way, can be gone on with · applied · dropped. */
export const importStates = ['checked', 'applying', 'applied', 'dropped'] as const;
export type ImportState = (typeof importStates)[number];

/** The most rows of one file. */
export const MAX_ROWS = 5000;

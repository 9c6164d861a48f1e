import { commonText, errorText } from '#domain/copy';

/** As many of the trace id's letters as somebody can read out; `npm run logs -- --trace` finds it by them. */
const LETTERS = 6;

/** What nobody foresaw, and what the log can tell more about than the person can. */
const unforeseen = ['INTERNAL', 'BUSY'];

let newest = '';

/** Remembers under which number the cloud wrote down the newest failure of that kind. */
export const noteTrouble = (reply: {
  readonly ok: boolean;
  readonly code?: string;
  readonly traceId?: string;
}): void => {
  const { ok, code = '', traceId = '' } = reply;
  if (!ok && unforeseen.includes(code)) newest = traceId.slice(0, LETTERS);
};

/** The words for a failure, with its number (问题编号) where there is one to read out to the front desk. */
export const numbered = (words: string): string =>
  newest !== '' && (words === errorText.INTERNAL || words === errorText.BUSY)
    ? `${words}${commonText.troubleNumber(newest)}`
    : words;

import { LEAP, type Phone } from '../../tests/support/phone';

/** What a list costs the phone of somebody who scrolls it to its end and back up a while. */
export interface ScrollCost {
  /** Most elements that were on the page at once. */
  readonly mostNodes: number;
  /** Most rows that were on the page at once. */
  readonly mostRows: number;
  readonly steps: number;
  /** Most setData bytes and calls of one step of a screen; leaps of several, which only save time here, do not count. */
  readonly mostBytes: number;
  readonly mostCalls: number;
  /** Pixels by which the list became longer or shorter while one scrolled back over what one had seen. */
  readonly moved: number;
}

/** Rows of any list. */
const ROW = '.card, .drill';
const END = '没有更多了';

/**
 * Runs in the browser, whose types this room does not have. To the end of what is there, until more is there or it is the
 * end, and so on: the first screens one at a time, later in leaps, then ten screens back.
 */
const SCROLL = `(async (rows, end, leapt) => {
  const view = [...document.querySelectorAll('.phone-page:not([hidden])')].pop();
  const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const steps = [];
  // What comes near is noticed when a frame is drawn, and a slow machine draws few: time alone would end a step early.
  const settled = async () => {
    for (let calm = 0; calm < 2; ) {
      await new Promise((drawn) => requestAnimationFrame(drawn));
      await wait(25);
      calm = __phone.quiet(100) ? calm + 1 : 0;
    }
  };
  const to = async (top) => {
    const before = __phone.setDataBytes();
    const leap = Math.abs(top - view.scrollTop) > view.clientHeight;
    __phone.begins(leap ? leapt : 'scroll');
    view.scrollTop = top;
    await settled();
    const now = __phone.setDataBytes();
    steps.push({
      leap,
      bytes: now.bytes - before.bytes,
      calls: now.calls - before.calls,
      nodes: view.querySelectorAll('*').length,
      rows: view.querySelectorAll(rows).length,
    });
  };
  const atEnd = () => view.textContent.includes(end);
  for (let tries = 0; tries < 60 && !atEnd(); tries += 1) {
    const height = view.scrollHeight;
    for (let left; (left = height - view.clientHeight - view.scrollTop) > 1; ) {
      tries = 0;
      const leap = steps.length < 30 || left <= view.clientHeight ? view.clientHeight : left - view.clientHeight;
      await to(view.scrollTop + leap);
    }
    if (view.scrollHeight === height) await wait(50);
  }
  const ended = atEnd();
  const height = view.scrollHeight;
  for (let n = 0; n < 10; n += 1) await to(view.scrollTop - view.clientHeight);
  return { steps, ended, moved: view.scrollHeight - height };
})`;

type Numbers = { readonly [K in 'bytes' | 'calls' | 'nodes' | 'rows']: number };

interface Scrolled {
  readonly steps: readonly (Numbers & { readonly leap: boolean })[];
  readonly ended: boolean;
  readonly moved: number;
}

/** @throws where the end was not reached */
export const measureScroll = async (phone: Phone): Promise<ScrollCost> => {
  const { steps, ended, moved } = await phone.page.evaluate<Scrolled>(
    `${SCROLL}(${JSON.stringify(ROW)}, ${JSON.stringify(END)}, ${JSON.stringify(LEAP)})`,
  );
  if (!ended) throw new Error('the end of the list was not reached');
  const most = (key: keyof Numbers, some = steps): number => Math.max(...some.map((step) => step[key]));
  const byScreen = steps.filter(({ leap }) => !leap);
  return {
    mostNodes: most('nodes'),
    mostRows: most('rows'),
    steps: steps.length,
    mostBytes: most('bytes', byScreen),
    mostCalls: most('calls', byScreen),
    moved,
  };
};

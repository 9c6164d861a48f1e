import { people, type PersonKey } from '../../tests/support/community';
import type { Interaction, Phone, Street } from '../../tests/support/phone';

/** What a start costs a phone on which this person has been before. Counts: the same on every machine. */
export interface StartCost {
  /** Bytes of the app's scripts that are loaded until the first screen is quiet. */
  readonly loaded: number;
  /** Characters of them that run: what is in functions nobody called does not count. */
  readonly run: number;
  /** Calls of the cloud until then. */
  readonly cloudCalls: readonly string[];
  readonly setDataCalls: number;
  readonly setDataBytes: number;
}

/** A start, and what was touched afterwards. */
export interface VisitCost {
  readonly start: StartCost;
  readonly touched: readonly Interaction[];
}

interface Script {
  readonly url: string;
  readonly source?: string;
  readonly functions: readonly {
    readonly ranges: readonly { readonly startOffset: number; readonly endOffset: number; readonly count: number }[];
  }[];
}

/** What lies inside comes after what it lies in. */
const runIn = ({ source = '', functions }: Script): number => {
  const ran = new Uint8Array(source.length);
  for (const { ranges } of functions) {
    for (const { startOffset, endOffset, count } of ranges) ran.fill(count > 0 ? 1 : 0, startOffset, endOffset);
  }
  return ran.reduce((all, one) => all + one, 0);
};

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const isOfTheApp = ({ url }: Script): boolean => url.startsWith('app:///');

/** Closes the app and starts it again, from the address it was opened with. */
export const restart = async (phone: Phone): Promise<void> => {
  await phone.page.reload();
  await phone.ready();
};

const inStep = async <T>(items: readonly T[], run: (item: T) => Promise<void>): Promise<void> => {
  for (const item of items) await run(item);
};

/** Somebody, the page they come to (their home where left out), and what they touch there, one after the other. */
export interface Visit {
  readonly who: PersonKey;
  readonly open?: string;
  readonly touches: readonly ((phone: Phone) => Promise<void>)[];
}

/** What a start and a few touches cost somebody who has been here before. */
export const measureVisit = async (street: Street, { who, open, touches }: Visit): Promise<VisitCost> => {
  const phone = await street.phone(who, 'speed', open === undefined ? {} : { open });
  await phone.quiet();
  const before = new Set(street.test.cloud.calls().map(({ id }) => id));
  const { coverage } = phone.page;
  await coverage.startJSCoverage({ reportAnonymousScripts: true });
  await restart(phone);
  await phone.quiet();
  const scripts = (await coverage.stopJSCoverage()).filter(isOfTheApp);
  const atStart = await phone.interactionBytes();
  const calls = street.test.cloud.calls().filter(({ id, openId }) => !before.has(id) && openId === people[who]);
  await inStep(touches, async (touch) => {
    await touch(phone);
    await phone.quiet();
  });
  const touched = (await phone.interactionBytes()).filter(({ by }) => by !== '');
  await phone.close();
  return {
    start: {
      loaded: sum(scripts.map(({ source = '' }) => Buffer.byteLength(source))),
      run: sum(scripts.map(runIn)),
      cloudCalls: calls.map(({ procedure }) => procedure ?? ''),
      setDataCalls: sum(atStart.map((one) => one.calls)),
      setDataBytes: sum(atStart.map((one) => one.bytes)),
    },
    touched,
  };
};

import * as cloud from 'wx-server-sdk';
import { asked } from './procedures';
import type { Where } from './read';

interface Query {
  where(condition: object): Query;
  skip(count: number): Query;
  limit(count: number): Query;
  get(): Promise<{ readonly data: readonly object[] }>;
}
interface Sdk {
  init(options: { readonly env: unknown }): void;
  readonly DYNAMIC_CURRENT_ENV: unknown;
  database(): { collection(name: string): Query };
  getWXContext(): { readonly OPENID?: string };
}

const sdk = cloud as unknown as Sdk;
sdk.init({ env: sdk.DYNAMIC_CURRENT_ENV });
const database = sdk.database();

/** The most the platform gives at once. */
const MOST = 1_000;

/** Everything that fits the condition, a thousand at a time. */
async function all(name: string, where: Where): Promise<readonly object[]> {
  const found: object[] = [];
  for (;;) {
    const query = Object.keys(where).length === 0 ? database.collection(name) : database.collection(name).where(where);
    const { data } = await query.skip(found.length).limit(MOST).get();
    found.push(...data);
    if (data.length < MOST) return found;
  }
}

/** The `main` of a cloud function that answers the reads of the day as one would write them first. */
export const main = async (event: { readonly name: string; readonly input: Readonly<Record<string, unknown>> }) => {
  const data = await asked(event.name, { all, openId: sdk.getWXContext().OPENID ?? '', input: event.input });
  return { ok: true, data };
};

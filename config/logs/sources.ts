import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import CloudBase from '@cloudbase/manager-node';
import type { Target } from '../deploy/target';

/** Most entries per answer, and most that the platform gives by cursor. */
const PAGE = 100;
const MOST = 10_000;

export const linesOf = (content: string): readonly string[] => content.split(/\r?\n/).filter((line) => line !== '');

export const fromFiles = (files: readonly string[]): readonly string[] =>
  files.flatMap((file) => linesOf(readFileSync(file, 'utf8')));

export const fromInput = async (): Promise<readonly string[]> => linesOf(await text(process.stdin));

/** What the functions of a local cloud printed lately. */
export async function fromLocalCloud(url: string): Promise<readonly string[]> {
  const state = (await (await fetch(`${url}/dev/state`)).json()) as {
    readonly log: readonly { readonly text: string }[];
  };
  return state.log.map((line) => line.text);
}

/** 'YYYY-MM-DD HH:mm:ss' in China, as the platform wants it. */
const platformTime = (at: number): string => new Date(at + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');

/**
 * What the functions of an environment printed (SearchClsLog: the interfaces for single functions' logs are gone), page by
 * page. `src:app` is what functions print themselves; which of it is ours is seen in the lines.
 */
export async function fromEnvironment(target: Target, since: number, now: number): Promise<readonly string[]> {
  const { envId, secretId, secretKey } = target;
  const service = new CloudBase({ envId, secretId, secretKey }).currentEnvironment().getLogService();
  const lines: string[] = [];
  let context = '';
  for (;;) {
    const { LogResults } = await service.searchClsLog({
      ...{ queryString: 'src:app', StartTime: platformTime(since), EndTime: platformTime(now), Limit: PAGE },
      ...{ Sort: 'desc' as const, Context: context },
    });
    lines.push(...LogResults.Results.map(({ Content }) => Content));
    context = LogResults.Context;
    if (LogResults.ListOver || LogResults.Results.length === 0 || lines.length >= MOST) return lines;
  }
}

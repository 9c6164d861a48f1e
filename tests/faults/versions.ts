import { cpSync, existsSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { people } from '../support/community';
import { functionBundles } from '../support/functions';
import { codeOf, outline, sent } from './retry';
import { brokenRules } from './rules';
import { mixed, type Stage } from './walk';
import type { TestCloud } from '../support/cloud';
import type { Operation } from './stage';

/** Functions that are replaced while they are used. */
const replaced = ['ticket', 'satisfaction', 'person', 'clock'] as const;
const OLD = 'old-';

/**
 * Every function, and beside it as `old-…` what is deployed now: the folder ANJU_OLD_FUNCTIONS (`npm run build:functions`
 * of an earlier commit, with --outdir), or else the same bundle, loaded a second time.
 */
export function functionsTwice(): string {
  const [now, old] = [functionBundles(), process.env['ANJU_OLD_FUNCTIONS'] ?? functionBundles()];
  const folder = mkdtempSync(path.join(tmpdir(), 'anju-two-versions-'));
  for (const name of readdirSync(now)) symlinkSync(path.join(now, name), path.join(folder, name));
  for (const name of replaced) {
    const from = path.join(old, name);
    if (!existsSync(from)) throw new Error(`no function ${name} in ${old}`);
    cpSync(from, path.join(folder, `${OLD}${name}`), { recursive: true });
  }
  return folder;
}

/** As `sent`, answered by the version that is on its way out. */
const sentToOld = ({ cloud }: TestCloud, { who, name, input }: Operation) =>
  cloud.invoke(`${OLD}${name.slice(0, name.indexOf('.'))}`, { name, input }, people[who]);

const rewritten = ['tickets', 'people', 'technicians', 'slots', 'daySums', 'ratings', 'technicianMonths'] as const;

/** A field that only the next version knows, on everything it could have written; the ids of those. */
async function writtenByTheNext(test: TestCloud): Promise<ReadonlySet<string>> {
  for (const name of rewritten) {
    await test.seed({ [name]: test.all(name).map((document) => ({ ...document, ofTheNextVersion: 1 })) });
  }
  return new Set(rewritten.flatMap((name) => test.all(name).map(({ _id }) => `${name} ${_id}`)));
}

const forgotten = (test: TestCloud, before: ReadonlySet<string>): readonly string[] =>
  rewritten
    .flatMap((name) => test.all(name).map((document) => ({ id: `${name} ${document._id}`, document })))
    .filter(({ id, document }) => before.has(id) && !('ofTheNextVersion' in document))
    .map(({ id }) => id);

export const versions = (stage: () => Stage): void => {
  describe('换版本的时候，新旧两版同时在用', () => {
    it('一半请求由旧的答，再发由新的答：还是同一件事', async () => {
      const { test, operations, back } = stage();
      const walk = mixed(operations, 11);
      back();
      for (const operation of walk) await sent(test, operation);
      const once = outline(test);
      back();
      for (const [n, operation] of walk.entries()) {
        const [first, second] = n % 2 === 0 ? [sentToOld, sent] : [sent, sentToOld];
        expect([operation.title, codeOf(await first(test, operation))]).toEqual([operation.title, 'OK']);
        expect([operation.title, codeOf(await second(test, operation))]).toEqual([operation.title, 'OK']);
      }
      expect([outline(test), brokenRules(test)]).toEqual([once, []]);
    });

    it('新旧两版同一刻办同一件事，只办成一次', async () => {
      const { test, operations, back } = stage();
      back();
      for (const operation of mixed(operations, 12)) {
        const heard = await Promise.all([sentToOld(test, operation), sent(test, operation)]);
        expect([operation.title, heard.map(codeOf)]).toEqual([operation.title, ['OK', 'OK']]);
      }
      await Promise.all([test.cloud.fireTimers('clock'), test.cloud.fireTimers(`${OLD}clock`)]);
      expect(brokenRules(test)).toEqual([]);
    });

    it('新的写下旧的不认识的东西，旧的改过以后还在', async () => {
      const { test, operations, back } = stage();
      back();
      const before = await writtenByTheNext(test);
      for (const operation of mixed(operations, 13)) {
        expect([operation.title, codeOf(await sentToOld(test, operation))]).toEqual([operation.title, 'OK']);
      }
      expect(forgotten(test, before)).toEqual([]);
    });
  });
};

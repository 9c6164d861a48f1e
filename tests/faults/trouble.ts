import { codeOf, answers, nextTurn, outline, sent } from './retry';
import { brokenRules, rulesBesidesSends } from './rules';
import { everything, mixed, type Stage } from './walk';

const SHARE = 0.2;
const seeds = everything ? Array.from({ length: 12 }, (_, n) => n + 1) : [1];

async function walked({ test, operations, back }: Stage, seed: number): Promise<Readonly<Record<string, unknown>>> {
  back();
  for (const operation of mixed(operations, seed)) expect(codeOf(await sent(test, operation))).toBe('OK');
  await nextTurn(test);
  return outline(test);
}

export const trouble = (stage: () => Stage): void => {
  describe('数据库每五次坏一次：冲突、限流、超时、断线', () => {
    it.each(seeds)('每件事要么办成一次，要么说忙，再发就办成，没有说不清的（种子 %i）', async (seed) => {
      const { test, operations, back } = stage();
      const clean = await walked(stage(), seed);
      back();
      test.cloud.faults.trouble({ share: SHARE, seed });
      const heard: string[] = [];
      for (const operation of mixed(operations, seed)) {
        const codes = await answers(test, operation);
        expect([operation.title, codes.at(-1)]).toEqual([operation.title, 'OK']);
        heard.push(...codes);
      }
      const { conflict = 0, throttled = 0, timedOut = 0, answerLost = 0, dropped = 0 } = test.cloud.faults.struck();
      test.cloud.faults.clear();
      test.cloud.faults.expireTransactions();
      expect(heard).not.toContain('INTERNAL');
      expect(Math.min(conflict, throttled, timedOut, answerLost, dropped)).toBeGreaterThan(0);
      await nextTurn(test);
      expect(outline(test)).toEqual(clean);
      expect(brokenRules(test, rulesBesidesSends)).toEqual([]);
    });

    it('定时器在坏天气里转，天气好了把剩下的办完', async () => {
      const { test, back } = stage();
      back();
      test.cloud.faults.trouble({ share: SHARE, seed: 3 });
      for (let turn = 0; turn < (everything ? 5 : 1); turn += 1) await nextTurn(test);
      test.cloud.faults.clear();
      test.cloud.faults.expireTransactions();
      await nextTurn(test);
      expect(brokenRules(test, rulesBesidesSends)).toEqual([]);
      const due = test
        .all('tickets')
        .filter(({ nextRingAt }) => nextRingAt !== null && nextRingAt <= test.cloud.clock.now());
      expect(due).toEqual([]);
    });
  });
};

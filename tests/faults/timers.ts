import { DAY, HOUR } from '#domain/time';
import { codeOf, outline, sent, toNextTurn } from './retry';
import { brokenRules } from './rules';
import { find, mixed, type Stage } from './walk';

export const timers = (stage: () => Stage): void => {
  describe('定时器和钟', () => {
    it.each([
      ['同时来了两次', 0, 2],
      ['晚了五个小时', 5 * HOUR, 1],
      ['一整天没有来，来的时候一下来了三次', DAY + HOUR, 3],
    ])('%s：每件事一次，规矩都在', async (_, late, times) => {
      const { test, back } = stage();
      const turned = async (count: number) => {
        back();
        test.skip(late);
        toNextTurn(test);
        await Promise.all(Array.from({ length: count }, () => test.cloud.fireTimers('clock')));
        // What collided is still due.
        await test.cloud.fireTimers('clock');
        expect(brokenRules(test)).toEqual([]);
        return outline(test);
      };
      expect(await turned(times)).toEqual(await turned(1));
    });

    it('从来没有来过：人做的事一样办得成', async () => {
      const { test, operations, back } = stage();
      back();
      test.skip(3 * HOUR);
      for (const operation of mixed(operations, 2)) expect(codeOf(await sent(test, operation))).toBe('OK');
      expect(brokenRules(test)).toEqual([]);
    });

    it('钟往前跳、往回跳，规矩都在；再发一次的还是同一件事', async () => {
      const { test, operations, back } = stage();
      back();
      const jumps = [2 * HOUR, -3 * HOUR, HOUR, -HOUR, 30 * HOUR, -29 * HOUR, 0, 0, 0];
      for (const [n, operation] of mixed(operations, 5).entries()) {
        test.skip(jumps[n] ?? 0);
        expect([operation.title, codeOf(await sent(test, operation))]).toEqual([operation.title, 'OK']);
        expect([operation.title, brokenRules(test)]).toEqual([operation.title, []]);
      }
      const before = outline(test);
      test.skip(-HOUR);
      expect(codeOf(await sent(test, find(operations, '报修')))).toBe('OK');
      expect(outline(test)).toEqual(before);
      for (const jump of [5 * HOUR, -4 * HOUR, DAY]) {
        test.skip(jump);
        await test.cloud.fireTimers('clock');
        expect([jump, brokenRules(test)]).toEqual([jump, []]);
      }
    });
  });
};

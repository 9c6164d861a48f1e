import { people } from '../support/community';
import { codeOf, outline, sent } from './retry';
import { brokenRules } from './rules';
import { find, mixed, type Stage } from './walk';
import type { Operation } from './stage';

const TIMES = 3;

/** What is left of a text that was cut off on its way. */
const cutOff = ({ name, input }: Operation): readonly object[] => {
  const fields = Object.entries(input);
  return [
    {},
    { name },
    { name, input: {} },
    { name, input: null },
    ...fields.map((_, n) => ({ name, input: Object.fromEntries(fields.slice(0, n)) })),
  ];
};

export const repeated = (stage: () => Stage): void => {
  describe('来得不是时候的请求', () => {
    it('同一件事同时来三遍，办成一次，三遍都听到', async () => {
      const { test, operations, back } = stage();
      const walk = mixed(operations, 9);
      back();
      for (const operation of walk) await sent(test, operation);
      const once = outline(test);
      back();
      for (const operation of walk) {
        const heard = await Promise.all(Array.from({ length: TIMES }, () => sent(test, operation)));
        expect([operation.title, heard.map(codeOf)]).toEqual([operation.title, ['OK', 'OK', 'OK']]);
      }
      expect(outline(test)).toEqual(once);
      expect(brokenRules(test)).toEqual([]);
    });

    it('先后颠倒：看着旧的一版来的不算，什么也没改', async () => {
      const { test, operations, back } = stage();
      back();
      const [reopen, confirm] = [find(operations, '没修好'), find(operations, '修好了')];
      expect(codeOf(await sent(test, reopen))).toBe('OK');
      const before = outline(test);
      expect(codeOf(await sent(test, confirm))).toBe('TICKET_CHANGED');
      expect([outline(test), brokenRules(test)]).toEqual([before, []]);
      // The later one came first, the earlier one comes again: it was done.
      expect(codeOf(await sent(test, reopen))).toBe('OK');
      expect(outline(test)).toEqual(before);
    });

    it('半路断掉的请求：说填得不完整，什么也没改', async () => {
      const { test, operations, back } = stage();
      back();
      const before = outline(test);
      for (const operation of operations) {
        const name = operation.name.slice(0, operation.name.indexOf('.'));
        for (const event of cutOff(operation)) {
          const answer = await test.cloud.invoke(name, event as Record<string, unknown>, people[operation.who]);
          expect([operation.title, event, codeOf(answer)]).toEqual([operation.title, event, 'BAD_INPUT']);
        }
      }
      expect(outline(test)).toEqual(before);
    });
  });
};

import { nextTurn, sent } from './retry';
import { brokenRules, rulesBesidesSends } from './rules';
import { find, type Stage } from './walk';

const SEND = 'openapi subscribeMessage.send';

/** What is known not to hold, and how far it goes: README. */
export const sentTwice = (stage: () => Stage): void => {
  describe('已知做不到：推送以后、记下之前被杀', () => {
    it('定时器会再推送一次，消息列表里始终一条', async () => {
      const { test, operations, back } = stage();
      const accept = find(operations, '接单');
      back();
      await sent(test, accept);
      const request = test.cloud.faults.requests().indexOf(SEND) + 1;
      back();
      const before = test.all('messages').length;
      test.cloud.faults.killNext({ request, moment: 'after' });
      await sent(test, accept);
      const [message, ...others] = test.all('messages').slice(before);
      expect([message?.outcome, others]).toEqual(['waiting', []]);
      const [first] = test.cloud.outbox().map(({ params }) => JSON.stringify(params));
      const times = () => test.cloud.outbox().filter(({ params }) => JSON.stringify(params) === first).length;
      expect(times()).toBe(1);
      await nextTurn(test);
      await nextTurn(test);
      expect(times()).toBe(2);
      expect(brokenRules(test, rulesBesidesSends)).toEqual([]);
    });

    it('定时器也一次次被杀：试过三次就不再推送', async () => {
      const { test, back } = stage();
      back();
      const [message] = test.all('messages');
      if (message === undefined) throw new Error('nothing was said');
      const [outcome, sendAt] = ['waiting' as const, test.cloud.clock.now()];
      await test.seed({ messages: [{ ...message, outcome, sendAt, tries: 3 }] });
      await nextTurn(test);
      expect(test.all('messages').find(({ _id }) => _id === message._id)).toMatchObject({
        outcome: 'failed',
        sendAt: null,
      });
    });
  });
};

import { requestId } from '../support/cloud';
import { personId } from '../support/community';
import { codeOf, insisted, nextTurn, outline, sent } from './retry';
import { brokenRules, rules } from './rules';
import { find, type Stage } from './walk';

export const storageFails = (stage: () => Stage): void => {
  describe('存储坏了', () => {
    it('照片传不上去，手机知道；带照片的报修说忙，什么也没写，好了再发就办成', async () => {
      const { test, operations, back } = stage();
      back();
      const report = find(operations, '报修');
      const before = outline(test);
      test.cloud.faults.breakStorage();
      await expect(test.upload('owner')).rejects.toThrow('-503001');
      expect(codeOf(await sent(test, report))).toBe('BUSY');
      expect([outline(test), brokenRules(test)]).toEqual([before, []]);
      test.cloud.faults.clear();
      expect(await insisted(test, report)).toBe('OK');
    });

    it('工单照样看得到，只是照片没有地址', async () => {
      const { test, back } = stage();
      back();
      const [shown] = test.all('tickets').filter(({ photos, homeId }) => photos.length > 0 && homeId === 'h-501');
      const ticketId = shown?._id ?? '';
      test.cloud.faults.breakStorage();
      const { photos } = await test.must('owner', 'ticket.get', { ticketId });
      expect(photos.map(({ url }) => url)).toEqual(photos.map(() => null));
      expect(photos).not.toEqual([]);
    });

    it('注销的人马上谁也不是；照片等存储好了由定时器清掉，一处不留', async () => {
      const { test, operations, back } = stage();
      back();
      test.cloud.faults.breakStorage();
      expect(codeOf(await sent(test, find(operations, '注销')))).toBe('OK');
      expect(test.all('people').find(({ _id }) => _id === personId('owner'))).toMatchObject({ memberships: [] });
      expect(brokenRules(test, rules)).toEqual([]);
      test.cloud.faults.clear();
      await nextTurn(test);
      expect(test.all('people').map(({ _id }) => _id)).not.toContain(personId('owner'));
      expect(brokenRules(test, rules)).toEqual([]);
    });
  });
};

const LATE = -604102;

export const openApiFails = (stage: () => Stage): void => {
  describe('微信的接口不答话', () => {
    it('查不了文字，报修照收，记下没查过', async () => {
      const { test, operations, back } = stage();
      back();
      test.cloud.addRule({ api: 'security.msgSecCheck', errcode: LATE });
      expect(codeOf(await sent(test, find(operations, '报修')))).toBe('OK');
      expect(test.all('tickets').at(-1)).toMatchObject({ wordsSafety: 'unchecked' });
    });

    it.each([
      ['业主没点允许', 43101, 'refused'],
      ['接口超时', LATE, 'waiting'],
      ['今天的次数用完了', 45009, 'waiting'],
    ] as const)('%s：消息都在消息列表里，推送的结果记下来', async (_, errcode, outcome) => {
      const { test, operations, back } = stage();
      back();
      const before = new Set(test.all('messages').map(({ _id }) => _id));
      test.cloud.addRule({ api: 'subscribeMessage.send', errcode });
      expect(codeOf(await sent(test, find(operations, '接单')))).toBe('OK');
      const fresh = test.all('messages').filter(({ _id }) => !before.has(_id));
      expect(fresh.map((message) => message.outcome)).toEqual(fresh.map(() => outcome));
      expect(fresh).not.toEqual([]);
      expect(brokenRules(test)).toEqual([]);
    });

    it('手机号按钮没有答话：说忙，过一会儿可以再试', async () => {
      const { test, back } = stage();
      back();
      const before = outline(test);
      test.cloud.addRule({ api: 'phonenumber.getPhoneNumber', errcode: LATE });
      const input = { requestId: requestId(), phoneCode: 'phone:13800000001' };
      expect(await test.code('stranger', 'home.bindByPhone', input)).toBe('BUSY');
      expect(outline(test)).toEqual(before);
    });
  });
};

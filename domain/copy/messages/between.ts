import type { MessageKind } from '#domain/messages';
import { at, by, someone, ticket, where, type Template } from './params';

/** What happens to a ticket between accepting and closing: other days, pauses, prices, words. */
export const betweenMessages = {
  rescheduled: {
    title: '上门时间改了',
    body: (p) => `${at(p)}${ticket(p)}${where(p.slot, (slot) => `改约到 ${slot}`) || '已改约'}，请留意新的时间。`,
  },
  suspended: {
    title: '维修暂停',
    body: (p) =>
      `${ticket(p)}已挂起${where(p.note, (why) => `：${why}`)}。${where(p.due, (until) => `预计 ${until} 恢复，`)}恢复时会通知您。`,
  },
  resumed: {
    title: '维修恢复',
    body: (p) =>
      `${ticket(p)}恢复维修，${someone(p)}${where(p.slot, (slot) => `将在 ${slot} 上门`) || '会与您约时间'}。`,
  },
  quoted: {
    title: '有报价等您确认',
    body: (p) =>
      `${ticket(p)}需付费维修${where(p.note, (total) => `，报价 ${total}`)}。您同意后才会维修，不同意也可以。`,
  },
  consented: {
    title: '业主同意了报价',
    body: (p) => `${at(p)}${ticket(p)}${where(p.note, (total) => `报价 ${total}，`)}业主已同意，请继续维修。`,
  },
  refused: {
    title: '业主没有同意报价',
    body: (p) =>
      `${at(p)}${ticket(p)}的报价业主没有同意${where(p.note, (why) => `：${why}`)}。请先不要维修，与业主商量。`,
  },
  reminded: {
    title: '业主催单',
    body: (p) => `${at(p)}${ticket(p)}业主在催。${by(p) || '请尽快'}处理，并告诉业主进展。`,
  },
  said: {
    title: '工单有新留言',
    body: (p) => `${ticket(p)}有新留言${where(p.note, (words) => `：“${words}”`)}，请点开查看。`,
  },
  recovery: {
    title: '物业经理会跟进',
    body: (p) =>
      `${ticket(p)}让您不满意，${p.note || '物业经理'}会专门跟进${where(p.due, (due) => `，${due} 前与您联系`)}。`,
  },
  recoveryOpened: {
    title: '有维修等您跟进',
    body: (p) => `${at(p)}${ticket(p)}业主不满意或没修好。${by(p) || '请尽快'}联系业主，了解情况。`,
  },
} as const satisfies Partial<Record<MessageKind, Template>>;

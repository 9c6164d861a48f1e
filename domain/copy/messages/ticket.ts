import type { MessageKind } from '#domain/messages';
import { at, by, someone, ticket, where, type Template } from './params';

/** The life of a ticket, from report to closing, told to owners and staff. */
export const ticketMessages = {
  reported: {
    title: '已收到您的报修',
    body: (p) =>
      `${ticket(p)}已登记${where(p.slot, (slot) => `，预约 ${slot}`)}。${where(p.due, (due) => `${due} 前会有人接单。`)}`,
  },
  dispatched: {
    title: '已安排维修人员',
    body: (p) => `${ticket(p)}已派给${someone(p)}，接单后再通知您。`,
  },
  accepted: {
    title: '维修人员已接单',
    body: (p) => `${someone(p)}已接单${ticket(p)}，${where(p.slot, (slot) => `将在 ${slot} 上门`) || '会尽快上门'}。`,
  },
  arrived: {
    title: '维修人员已到场',
    body: (p) => `${someone(p)}已到场，开始处理${ticket(p)}。`,
  },
  finished: {
    title: '维修已完工，请您确认',
    body: (p) => `${ticket(p)}已完工。${by(p) || '请您'}看看修好了没有，没修好我们再来。`,
  },
  reopened: {
    title: '业主反映没修好',
    body: (p) => `${ticket(p)}需要返修${where(p.note, (note) => `：${note}`)}。正在重新安排上门。`,
  },
  closed: {
    title: '工单已关闭',
    body: (p) => `${ticket(p)}已关闭${where(p.note, (note) => `：${note}`)}。欢迎业主评价这次维修。`,
  },
  cancelled: {
    title: '报修已取消',
    body: (p) => `${ticket(p)}已取消${where(p.slot, (slot) => `，${slot} 不再上门`)}。`,
  },
  workOrder: {
    title: '有新工单等您接单',
    body: (p) => `${at(p)}${ticket(p)}${where(p.slot, (slot) => `，预约 ${slot}`)}。${by(p) || '请尽快'}接单。`,
  },
  late: {
    title: '工单时限提醒',
    body: (p) => `${at(p)}${ticket(p)}的${p.note || '时限'}${where(p.due, (due) => `是 ${due}`)}，请跟进，并告知业主。`,
  },
} as const satisfies Partial<Record<MessageKind, Template>>;

import type { MessageKind } from '#domain/messages';
import { at, by, complaint, where, type Template } from './params';

/** Complaints, and who is bound to a home. */
export const otherMessages = {
  complaintReceived: {
    title: '已收到您的投诉',
    body: (p) => `您的${complaint(p)}已收到${where(p.due, (due) => `，${due} 前答复您`)}。`,
  },
  complaintToHandle: {
    title: '有投诉等您答复',
    body: (p) => `${at(p)}${complaint(p)}由您负责到底。${by(p) || '请尽快'}答复业主。`,
  },
  complaintReplied: {
    title: '您的投诉有答复了',
    body: (p) => `您的${complaint(p)}有了答复${where(p.note, (words) => `：“${words}”`)}，可以继续补充。`,
  },
  complaintSettled: {
    title: '您的投诉已办结',
    body: (p) => `您的${complaint(p)}有了处理结果${where(p.note, (words) => `：“${words}”`)}，请点开查看。`,
  },
  complaintLate: {
    title: '投诉时限提醒',
    body: (p) =>
      `${at(p)}${complaint(p)}的${p.note || '时限'}${where(p.due, (due) => `是 ${due}`)}，请跟进，并告知业主。`,
  },
  joined: {
    title: '有人加入了房屋',
    body: (p) => `${p.note || '新成员'}已加入${p.home || '您的房屋'}。如果不认识，请在“我的家人和租客”里移除。`,
  },
  admitted: {
    title: '房屋已绑定',
    body: (p) => `前台已为您绑定${p.home || '房屋'}，现在可以报修和查看进展。`,
  },
  removed: {
    title: '房屋绑定已解除',
    body: (p) => `您与${p.home || '房屋'}的绑定已解除。如有疑问，请联系前台。`,
  },
} as const satisfies Partial<Record<MessageKind, Template>>;

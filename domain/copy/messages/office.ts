import type { MessageKind } from '#domain/messages';
import { at, by, someone, ticket, where, type Template } from './params';

/** What front desk, supervisors, managers and technicians tell each other, and what of it the owner hears. */
/** What somebody hears whose work order went to another one. */
export const recalledText = '已改派其他师傅';
/** The other trade has no room at the booked time. */
export const rebookText = '原来的上门时间约不到了，请重新约时间';

export const officeMessages = {
  raised: {
    title: '有工单没有人接，请您安排',
    body: (p) =>
      `${at(p)}${ticket(p)}还没有人接单${where(p.note, (why) => `：${why}`)}。${by(p) || '请尽快'}指派一位，并告诉业主。`,
  },
  amended: {
    title: '工单有修改',
    body: (p) => `${at(p)}${ticket(p)}改过了${where(p.note, (what) => `：${what}`)}。请点开看看。`,
  },
  merged: {
    title: '两张工单合并了',
    body: (p) =>
      `${ticket(p)}和另一张工单说的是同一件事${where(p.note, (number) => `（${number}）`)}，以后的进展在那一张里看。`,
  },
  toInspect: {
    title: '有工程等您验收',
    body: (p) => `${at(p)}${ticket(p)}${someone(p)}已修完。${by(p) || '请尽快'}到现场验收。`,
  },
  reworked: {
    title: '验收没有通过，需要返工',
    body: (p) =>
      `${at(p)}${ticket(p)}监理退回返工${where(p.note, (why) => `：${why}`)}。${where(p.slot, (slot) => `请在 ${slot} 再次上门`) || '请与业主约好时间再次上门'}。`,
  },
  inspectionPassed: {
    title: '验收通过',
    body: (p) => `${ticket(p)}已由监理验收通过，等业主确认。`,
  },
  licenceEnding: {
    // `due`: it is still ahead. Without it the licence has run out, on the day in `note`.
    title: '维修单位资质到期提醒',
    body: (p) =>
      p.due === ''
        ? `${p.title}的资质已${where(p.note, (day) => `在 ${day} `)}到期，现在不再派单给这家单位。请提醒他们续期，并上传新的资质。`
        : `${p.title}的资质在 ${p.due} 到期，到期后不再派单给这家单位。请提醒他们续期，并上传新的资质。`,
  },
  leaveAffects: {
    title: '有人请假，工单要重新安排',
    body: (p) =>
      `${someone(p)}请假${where(p.note, (days) => `（${days}）`)}，${at(p)}${ticket(p)}${where(p.slot, (slot) => `约在 ${slot}`)}，请改派或与业主改约。`,
  },
} as const satisfies Partial<Record<MessageKind, Template>>;

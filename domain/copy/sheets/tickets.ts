import type { Columns } from './column';

const number = { heading: '单号', meaning: '工单编号' } as const;
const home = { heading: '位置', meaning: '报修的房屋，或公共区域的位置' } as const;
const contractor = { heading: '维修单位', meaning: '派给的维修单位，没有派过就空着' } as const;
const technician = { heading: '维修人员', meaning: '最后派给的师傅' } as const;
const closedAt = { heading: '关闭时间', meaning: '工单关闭的时间，统计按这一天算' } as const;

/** 工单 */
export const ticketColumns = {
  number,
  home,
  title: { heading: '内容', meaning: '位置、部位和现象' },
  sensitivity: { heading: '敏感级', meaning: '紧急、优先或一般' },
  stage: { heading: '业主阶段', meaning: '报修那天按交付日期算，公共区域空着' },
  contractor,
  technician,
  supervisor: { heading: '维修监理', meaning: '完工或验收时负责的监理' },
  reportedAt: { heading: '报修时间', meaning: '业主报修或前台登记的时间' },
  acceptedAt: { heading: '接单时间', meaning: '师傅接单的时间' },
  firstFinishedAt: { heading: '首次完工', meaning: '第一次完工的时间' },
  finishedAt: { heading: '最后完工', meaning: '最后一次完工的时间' },
  closedAt,
  closing: { heading: '关闭方式', meaning: '业主确认修好，或到期没有答复' },
  reopened: { heading: '返修次数', meaning: '业主反映没修好的次数', as: 'whole' },
  cameBack: { heading: '修好后又坏', meaning: '关闭后规定天数内同一处又报修；天数没到写“还不知道”' },
  stars: { heading: '总评', meaning: '业主给的 1–5 星，没有评价就空着', as: 'whole' },
} as const satisfies Columns;

/** 评价 */
export const ratingColumns = {
  number,
  home,
  part: { heading: '部位', meaning: '修的部位' },
  technician,
  closedOn: { heading: '关闭日期', meaning: '工单关闭的日期，统计按这一天算' },
  at: { heading: '评价时间', meaning: '最后一次评价的时间' },
  revision: { heading: '第几次', meaning: '业主改过几次；只列最后一次，以前的都留着', as: 'whole' },
  stars: { heading: '总评', meaning: '1–5 星', as: 'whole' },
  timeliness: { heading: '及时', meaning: '1–5 星，没有打就空着', as: 'whole' },
  attitude: { heading: '态度', meaning: '1–5 星，没有打就空着', as: 'whole' },
  skill: { heading: '专业', meaning: '1–5 星，没有打就空着', as: 'whole' },
  tidiness: { heading: '整洁', meaning: '1–5 星，没有打就空着', as: 'whole' },
  result: { heading: '结果', meaning: '1–5 星，没有打就空着', as: 'whole' },
  recommend: { heading: '推荐意愿', meaning: '0–10 分，只问一部分业主', as: 'whole' },
  tags: { heading: '标签', meaning: '业主选的标签' },
  words: { heading: '业主的话', meaning: '业主写的原话' },
} as const satisfies Columns;

/** 回访: one line a call, and one where somebody has to be called still. */
export const callBackColumns = {
  number,
  home,
  contractor,
  closedAt,
  which: { heading: '第几次回访', meaning: '第一次在关闭后，第二次在重点工程修完两个月后' },
  dueAt: { heading: '回访期限', meaning: '最晚什么时候回访' },
  inTime: { heading: '按时', meaning: '期限前接通过写“是”，过了期限写“否”，还没到期就空着' },
  outcome: { heading: '结果', meaning: '已回访、没有接通、业主不愿回访；还没有打过写“未回访”' },
  at: { heading: '回访时间', meaning: '打电话的时间' },
  by: { heading: '回访人', meaning: '谁打的电话' },
  service: { heading: '服务满意度', meaning: '业主在电话里说的 1–5 星，和业主自己的评价分开算', as: 'whole' },
  contractorStars: { heading: '施工单位满意度', meaning: '业主在电话里说的 1–5 星，单独给维修单位', as: 'whole' },
  fixed: { heading: '修好了吗', meaning: '业主在电话里说的' },
  words: { heading: '业主的话', meaning: '回访人记下的话' },
} as const satisfies Columns;

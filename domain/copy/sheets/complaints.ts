import { dailyColumnText } from '../terms';
import type { Columns } from './column';

/** 投诉日报, exactly the plan's six columns (requirements row 71). */
export const dailyColumns = {
  voice: { heading: dailyColumnText.voice, meaning: '业主的原话' },
  receivedAt: { heading: dailyColumnText.receivedAt, meaning: '收到投诉的时间' },
  reply: { heading: dailyColumnText.reply, meaning: '答复业主的话，没有答复就空着' },
  repliedAt: { heading: dailyColumnText.repliedAt, meaning: '第一次答复的时间' },
  handler: { heading: dailyColumnText.handler, meaning: '首问负责的人' },
  measures: { heading: dailyColumnText.measures, meaning: '采取了什么措施' },
} as const satisfies Columns;

/** 投诉 */
export const complaintColumns = {
  number: { heading: '编号', meaning: '投诉编号' },
  home: { heading: '位置', meaning: '哪套房屋，说不清就空着' },
  receivedAt: { heading: '收到时间', meaning: '收到投诉的时间' },
  channel: { heading: '渠道', meaning: '从哪里来的' },
  severity: { heading: '严重程度', meaning: '一般、较重或重大' },
  state: { heading: '状态', meaning: '导出时的状态' },
  handler: { heading: '跟进处理人', meaning: '首问负责的人' },
  voice: { heading: '客户声音', meaning: '业主的原话' },
  repliedAt: { heading: '答复时间', meaning: '第一次答复的时间' },
  replyDue: { heading: '答复期限', meaning: '最晚什么时候答复' },
  settledAt: { heading: '办结时间', meaning: '给出处理结果的时间' },
  resultDue: { heading: '办结期限', meaning: '最晚什么时候办结' },
  measures: { heading: '有效措施', meaning: '采取了什么措施' },
  group: { heading: '群诉', meaning: '同一件事的一组投诉叫什么，单独的就空着' },
} as const satisfies Columns;

/** 不满意跟进 */
export const recoveryColumns = {
  number: { heading: '单号', meaning: '工单编号' },
  home: { heading: '位置', meaning: '报修的房屋' },
  reason: { heading: '原因', meaning: '为什么要经理跟进；原来的评价不变' },
  state: { heading: '状态', meaning: '导出时的状态' },
  openedAt: { heading: '开始时间', meaning: '开始跟进的时间' },
  dueAt: { heading: '期限', meaning: '经理最晚什么时候处理完' },
  manager: { heading: '经理', meaning: '谁在跟进，没有人跟进就空着' },
  log: { heading: '联系和措施', meaning: '什么时候联系业主、采取了什么措施' },
  result: { heading: '处理结果', meaning: '告诉业主的结果' },
  closedAt: { heading: '处理完的时间', meaning: '告诉业主结果的时间' },
  answer: { heading: '业主再次答复', meaning: '业主对处理结果的答复，没有答复就空着' },
} as const satisfies Columns;

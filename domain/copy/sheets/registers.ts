import { defectColumnText, defectFieldText } from '../terms';
import type { Columns } from './column';

/** 缺陷库: the plan's nine fields (requirements row 75), then how far it is. */
export const defectSheetColumns = {
  number: { heading: defectColumnText.number, meaning: '按登记的先后编号' },
  problem: { heading: defectColumnText.problem, meaning: '是什么缺陷' },
  cause: { heading: defectColumnText.cause, meaning: '为什么会有' },
  impact: { heading: defectColumnText.impact, meaning: '户数、风险和损失；户数是最后一次保存时的' },
  place: { heading: defectColumnText.place, meaning: '哪个小区' },
  foundOn: { heading: defectColumnText.foundOn, meaning: '发现的日期' },
  decision: { heading: defectColumnText.decision, meaning: '会议怎么定的' },
  prevention: { heading: defectColumnText.prevention, meaning: '以后怎么避免' },
  department: { heading: defectColumnText.department, meaning: '哪个部门负责' },
  state: { heading: '状态', meaning: '导出时的状态' },
  part: { heading: '部位', meaning: '缺陷在哪个部位' },
  causeStage: { heading: defectFieldText.causeStage, meaning: '缺陷是哪个阶段产生的' },
  decidedOn: { heading: defectFieldText.decidedOn, meaning: '会议的日期' },
  dueOn: { heading: defectFieldText.dueOn, meaning: '预防措施最晚哪天完成' },
} as const satisfies Columns;

/** 案例库 */
export const caseColumns = {
  title: { heading: '案例', meaning: '案例的名称' },
  part: { heading: '部位', meaning: '修的部位' },
  cause: { heading: '原因', meaning: '为什么会坏' },
  measure: { heading: '做法', meaning: '怎么修好的' },
  lesson: { heading: '经验', meaning: '以后怎么避免' },
  ticketNumber: { heading: '单号', meaning: '来自哪张工单；不写是谁家' },
  by: { heading: '整理人', meaning: '谁写的' },
  at: { heading: '时间', meaning: '写下的时间' },
} as const satisfies Columns;

/** 关怀回访 */
export const campaignColumns = {
  home: { heading: '房屋', meaning: '打给哪一户' },
  outcome: { heading: '结果', meaning: '最后一次电话的结果；还没有打过写“未回访”' },
  tries: { heading: '打了几次', meaning: '一共打过几次电话', as: 'whole' },
  stars: { heading: '满意度', meaning: '业主在电话里说的 1–5 星，不算业主的评价', as: 'whole' },
  words: { heading: '业主的话', meaning: '每次记下的话' },
  at: { heading: '时间', meaning: '最后一次电话的时间' },
  by: { heading: '回访人', meaning: '最后一次是谁打的' },
  nextAt: { heading: '下次再打', meaning: '没有接通时约的时间' },
} as const satisfies Columns;

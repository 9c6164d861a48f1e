import { sayLeft } from '../time';

/** How many a list of needs tells at most. */
const MOST = 20;

/** 概览 of a manager. */
export const overviewText = {
  title: '概览',
  now: '现在要您处理',
  calm: '现在没有要您处理的事',
  calmNote: '有新的会出现在这里，也会发消息给您。',
  needs: {
    recovery: '不满意，等您跟进',
    majorComplaint: '重大投诉还没有办完',
    complaint: '投诉还没有办完',
    unassigned: '工单还没有派出去',
    late: '工单超时',
    callBack: '回访电话到时限还没有打',
    licence: '维修单位资质快到期',
    defect: '缺陷的预防措施该完成了',
  },
  count: (count: number) => (count >= MOST ? `${MOST} 件以上` : `${count} 件`),
  due: (dueAt: number, now: number) => `最早的一件${sayLeft(dueAt - now)}`,
  noDue: '没有时限',
  week: '本周满意率',
  trend: '近 12 周满意率',
  trendFinding: (met: number, missed: number, unsure: number) =>
    [
      met > 0 ? `${met} 周达标` : '',
      missed > 0 ? `${missed} 周未达标` : '',
      unsure > 0 ? `${unsure} 周评价太少，还不能判断` : '',
    ]
      .filter((words) => words !== '')
      .join('，') + '。',
  trendNothing: '近 12 周还没有评价。',
  trendSample: (answers: number) => `共 ${answers} 份评价。点上的数是百分比，空心点还不能判断，每周的份数在表格里。`,
  target: (percent: string) => `目标\n${percent}`,
  trendHead: ['周', '满意率', '评价', '判断'],
  checked: (day: string) => `${day}的数核对过，与工单和评价一致`,
  different: (day: string) => `${day}的数与工单和评价不一致，请联系技术人员`,
  neverChecked: '每天夜里自动核对累计的数，还没有第一次结果',
  work: '工单和消息',
  tickets: '全部工单',
  unread: (count: number) => (count === 0 ? '没有未读' : `${count} 条未读`),
  elsewhere: '投诉与改进',
  pages: {
    recoveries: '不满意跟进',
    complaints: '投诉',
    daily: '投诉日报',
    defects: '缺陷库',
    analyses: '季度分析',
    campaigns: '关怀回访',
    exports: '我的导出',
  },
} as const;

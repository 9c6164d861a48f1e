import type { DefectNeed, DefectState } from '#domain/defect';
import { causeStageText, defectFieldText, riskText } from '../terms/defect-register';
import { sayDate } from '../time';

/** Where a defect can go: nothing goes back to where it was found. */
type Next = Exclude<DefectState, 'found'>;

const nameOf = (need: DefectNeed): string => (need === 'result' ? '做成了什么' : defectFieldText[need]);

/** 缺陷库: the list, one entry with its nine fields, and how it comes in. */
export const defectsText = {
  views: '看哪些缺陷',
  all: '全部',
  empty: '这里还没有缺陷',
  emptyNote: '几张工单是同一个原因时，在工单页上点“登记到缺陷库”，就会出现在这里。',
  homes: (count: number): string => `影响 ${count} 户`,
  risk: (risk: keyof typeof riskText): string => `风险${riskText[risk]}`,
  found: (day: string): string => `${day} 发现`,
  due: (day: string): string => `预防措施：${day}前完成`,
  overdue: (day: string): string => `预防措施已过期限（${day}）`,
  export: '导出缺陷库',

  notWritten: '还没有写',
  noLoss: '还没有估算',
  cause: (words: string, stage: keyof typeof causeStageText | null): string =>
    stage === null ? words : [words, `产生阶段：${causeStageText[stage]}`].filter((line) => line !== '').join('\n'),
  impact: (homes: string, risk: string, loss: string): string => `户数 ${homes}，风险${risk}，损失 ${loss}`,
  homeCount: (count: number): string => `${count} 户`,
  decided: (words: string, day: string | null): string => (day === null ? words : `${words}（${sayDate(day)}）`),
  prevented: (words: string, day: string | null): string =>
    day === null ? words : `${words}（${sayDate(day)}前完成）`,
  tickets: '受影响的房屋和工单',
  ticketsNote: (tickets: number, homes: number): string => `${homes} 户，${tickets} 张工单`,
  more: (count: number): string => `再看 ${count} 张`,
  history: '进展',

  edit: '修改内容',
  save: '保存缺陷',
  saved: '已保存',
  missing: (needs: readonly DefectNeed[]): string => `还缺：${needs.map(nameOf).join('、')}`,
  fill: { decided: '补上会议决议', preventing: '补上预防措施', done: '补全内容' } satisfies Record<Next, string>,
  step: {
    decided: '会议已决议，记下来',
    preventing: '开始预防，按期限跟进',
    done: '预防做完了，写结果',
  } satisfies Record<Next, string>,
  stepAgain: '又出现了，重新预防',
  stepTitle: {
    decided: '会议决议',
    preventing: '预防措施',
    done: '做成了什么',
  } satisfies Record<Next, string>,
  stepHint: {
    decided: '可以补一句：谁参加了会议',
    preventing: '可以补一句：谁来跟进',
    done: '例如：全部 24 户飘窗下口已补滴水线，雨季没有再漏',
  } satisfies Record<Next, string>,
  stepSubmit: {
    decided: '记为已决议',
    preventing: '记为预防中，到期提醒经理',
    done: '记为已完成',
  } satisfies Record<Next, string>,
  stepped: '已记下',

  promote: '登记到缺陷库',
  promoteNote: '几张工单是同一个原因，记下来防止再发生',
  promoteSubmit: (count: number): string => `登记这条缺陷，带上 ${count} 张工单`,
  promoteLater: '会议决议和预防措施，登记以后再写。',
  promoted: '已登记到缺陷库',
  linked: (count: number): string => `同一原因的 ${count} 张工单会一起列出，以后关联的也会`,

  hints: {
    problem: '例如：6 号楼多户飘窗下口渗水',
    cause: '例如：窗下口没有滴水线，雨水倒灌',
    decision: '例如：由施工单位统一补做滴水线，费用由施工单位承担',
    prevention: '例如：交付前每户飘窗做一次淋水试验',
    department: '例如：工程部',
    loss: '例如：12000',
  },
  lossUnit: '损失（元，不知道可以不填）',
  noDay: '还没有定',
  clearDay: '不定日期',
  problem: {
    problem: '请写问题描述',
    loss: '损失请填数字，例如 12000',
  },
} as const;

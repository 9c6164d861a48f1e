import type { CallList } from '#domain/call-back';
import type { CallView } from '#domain/contract';
import type { CallBack, CallBackOutcome } from '#domain/ticket';
import { joined } from './joined';

type Said = Pick<CallView, 'service' | 'contractor' | 'fixed' | 'words'>;

/** 回访 list: whom to call now, and whom again. */
export const callsText = {
  title: '回访',
  lists: '回访名单',
  heading: {
    first: '关闭后 24 小时内要打的',
    second: '重点工程两个月内再打的',
    silent: '没有答复的业主，抽到的打一次',
  } satisfies Record<CallList, string>,
  note: '快到时限的在前',
  empty: {
    first: '首次回访都打完了',
    second: '没有要打的二次回访',
    silent: '今天没有抽到要打的电话',
  } satisfies Record<CallList, string>,
  emptyNote: {
    first: '工单关闭后会出现在这里，24 小时内打一次。',
    second: '重点工程修完后会出现在这里，两个月内再打一次。',
    silent: '每天从没有答复的业主里抽签，每个维修单位都会抽到。',
  } satisfies Record<CallList, string>,
  tries: (tries: number) => (tries === 0 ? '还没有打过' : `打过 ${tries} 次没接通`),
  next: (moment: string) => `约好${moment} 再打`,
  nextNow: '到了再打的时间',
  by: (technician: string, contractor: string) =>
    [technician, contractor].filter((words) => words !== '').join('，') || '没有派过人',
  sampled: '抽样',
  export: (days: number) => `导出近 ${days} 天的回访`,
  campaigns: '关怀回访',
  campaign: (reached: number, homes: number) => `打通 ${reached} 家，共 ${homes} 家`,
  campaignUntil: (day: string) => `${day}前打完`,
} as const;

/** 回访: what is said on the telephone, and what came of it. */
export const callBackText = {
  open: { first: '打回访电话', second: '打第二次回访电话' } satisfies Record<CallBack, string>,
  title: { first: '第一次回访', second: '第二次回访' } satisfies Record<CallBack, string>,
  why: {
    first: '工单关闭后 24 小时内打一次，听听修得怎么样。',
    second: '重点工程修完两个月内再打一次，看有没有反复。',
  } satisfies Record<CallBack, string>,
  whySampled: '这位业主没有答复修好没有，抽签抽到，打电话问一声。',
  whom: '打给谁',
  nobody: '没有留下电话，请在业主名册里查号码。',
  someone: '师傅',
  script: '可以这样说',
  step: (number: number, name: string) => `第 ${number} 步，${name}`,
  hello: { name: '问好', say: '您好，我是物业前台，打扰您一分钟。' },
  fixed: {
    name: '问修好没有',
    say: {
      first: (about: string, technician: string) => `您家${about}的问题，${technician}修好了吗，有没有再出现？`,
      second: (about: string, technician: string) =>
        `之前${technician}来修过${about}，现在还好吗，下雨或用水多的时候呢？`,
    } satisfies Record<CallBack, (about: string, technician: string) => string>,
    label: '修好了没有',
    yes: '修好了',
    no: '没修好',
    noNote: '记下后会马上转物业经理跟进。电话里先道歉，告诉对方会有人联系。',
  },
  service: { name: '问服务', say: '从报修到修好，我们的服务您满意吗？', label: '对服务满意吗' },
  contractor: {
    name: '问维修单位',
    say: (contractor: string) => `${contractor}来修的人，到得准时吗，修得好吗，收拾干净了吗？`,
    theFirm: '维修单位',
    label: '对维修单位满意吗',
  },
  goodbye: { name: '听意见，再道谢', say: '还有什么想让我们改进的？谢谢您，打扰了。' },
  starsNote: '问不到可以不点，再点一次取消',
  star: (label: string, stars: number, word: string) => `${label} ${stars} 星，${word}`,
  notRating: '这里记的是电话回访，由前台填写，不是业主的评价，不计入满意率。',
  outcome: '接通了吗',
  outcomes: { reached: '接通了', notReached: '没接通', refused: '不愿意说' } satisfies Record<CallBackOutcome, string>,
  outcomeNote: {
    reached: '把对方说的记下来。',
    notReached: '时限继续走，请换个时间再打。',
    refused: '记下就算打过，不再打扰。',
  } satisfies Record<CallBackOutcome, string>,
  nextTry: '什么时候再打',
  tryAt: (choice: string, moment: string) => `${choice}，${moment}`,
  notHours: '现在不是打电话的时候，请在 9 点到 20 点之间打。',
  words: '对方说了什么',
  hint: '照原话记，例如：不漏了，师傅很客气',
  otherHint: '选填，例如：占线，晚上再打',
  missingOutcome: '打完电话，请选接通了没有',
  missingAnswer: '接通了，请点一项，或记一句对方说的话',
  missingNext: '请选什么时候再打',
  submit: {
    reached: '记下回访，接通了',
    notReached: '记下这次没接通',
    refused: '记下对方不愿意说',
  } satisfies Record<CallBackOutcome, string>,
  submitNotFixed: '记下没修好，转物业经理跟进',
  submitChoosing: '记下回访',
  restored: (moment: string) => `${moment} 写的还在，接着写就可以。`,
  done: '已记下',
  doneNotFixed: '已记下，物业经理会跟进',
  notNow: '这张工单现在不用回访',
  notNowNote: '可能别人已经打过了。',
  toList: '看回访名单',
  repair: '修了什么',
  finishNote: '完工说明',
  technician: '维修人员',
  contractorName: '维修单位',
  before: '打过的电话',
  beforeNone: '还没有打过电话',
  line: (which: string, outcome: string) => `${which}，${outcome}`,
  /** What was said in one call, in one breath. */
  said: ({ service, contractor, fixed, words }: Said) => {
    const answers = [
      fixed === null ? '' : fixed ? '修好了' : '没修好',
      service === null ? '' : `服务 ${service} 星`,
      contractor === null ? '' : `维修单位 ${contractor} 星`,
    ].filter((answer) => answer !== '');
    return joined.clauses([answers.join('，'), words].filter((part) => part !== ''));
  },
  history: '这一家近一年',
  historyTickets: (count: number) => (count === 0 ? '没有别的工单' : `还有 ${count} 张工单`),
  historyComplaints: (count: number) => (count === 0 ? '没有投诉' : `${count} 次投诉`),
  historyShow: '展开这一年的工单',
} as const;

/** 关怀回访: calls to homes of one life stage. */
export const careText = {
  until: (day: string) => `${day}前打完`,
  progress: (homes: number, reached: number, refused: number) =>
    `共 ${homes} 家，打通 ${reached} 家，不愿意说 ${refused} 家`,
  mean: (mean: string, n: number) => `电话里平均 ${mean} 星，打通 ${n} 家`,
  meanNone: (n: number) => `还没有人在电话里打分，打通 ${n} 家`,
  calls: '还没有打的',
  empty: '都打完了',
  emptyNote: '这次关怀回访的每一家都打过了。',
  ended: '这次关怀回访已经结束',
  endedNote: '打过的电话都留着，物业经理看得到。',
  script: '可以这样说',
  more: '打完这些，后面的会接着出来',
  open: '打电话并记下',
  nobody: '业主名册里没有电话',
  lastWords: (words: string) => `上次：${words}`,
  stars: '总的来说满意吗',
  hint: '照原话记，例如：楼道灯晚上不亮',
  note: '这里记的是电话回访，不是业主的评价，不计入满意率。',
} as const;

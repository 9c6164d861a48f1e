import type { RecoveryMeasure } from '#domain/recovery';
import { recoveryMeasureText } from '../terms/recovery';
import { sayLeft } from '../time';

/** 不满意跟进: what a manager makes good, from the list to the owner's second answer. */
export const recoveriesText = {
  views: '看哪些跟进',
  view: { open: '要跟进的', closed: '处理完的' },
  empty: {
    open: '现在没有要跟进的',
    closed: '还没有处理完的',
  },
  emptyNote: {
    open: '业主评价不满意，或说没修好，会出现在这里，并开始计时。',
    closed: '把结果告诉业主以后，会出现在这里，业主的答复也在这里看。',
  },
  due: (ms: number): string => `跟进时限${sayLeft(ms)}`,
  line: (day: string, who: string): string => (who === '' ? `${day}开始，还没有人跟进` : `${day}开始，${who}跟进`),
  export: '导出跟进表',

  goOn: '去跟进，联系业主',

  score: '业主的评价',
  scoreNote: '原来的评价不会改动',
  noScore: '业主没有评价',
  said: '业主说的',
  ticket: '这张工单',
  owner: '业主',
  noOwner: '没有可以拨打的号码，请联系前台',
  story: '跟进记录',
  noStory: '还没有记录',
  result: '处理结果',
  answer: '业主再次答复',
  answerNote: '答复另外记，不改原来的评价',
  answerWaits: '已请业主答复，还没有回音',

  contact: '记下这次联系',
  contactFirst: '联系业主，记下结果',
  contactTitle: '这次联系',
  contactHint: '例如：电话里向业主道歉，约好明天上午 9 点上门看',
  contactChoices: ['电话已接通，业主愿意谈', '没有打通，稍后再打', '已上门当面沟通'],
  contactSubmit: '记下，由我跟进这件事',
  contactEmpty: '请写一句联系的情况，或点上面一句',
  contacted: '已记下',

  measure: '采取措施',
  measureNote: '排在前面的，这种情况通常最有用',
  measureHint: '可以补一句：谁去做、什么时候',
  measureSubmit: (measure: RecoveryMeasure): string => `记下措施：${recoveryMeasureText[measure]}`,
  measureEmpty: '请先选一项措施',
  measured: '措施已记下',

  close: '写处理结果，请业主再次答复',
  closeTitle: '处理结果',
  closeHint: '例如：已请监理复查，周三由另一位师傅重做，淋水两小时不漏，业主在场看过',
  closeNote: '这段话会原样告诉业主，并请业主再次答复。原来的评价不变。',
  closeSubmit: '告诉业主结果，结束跟进',
  closeEmpty: '请写下做了什么、结果怎样',
  closed: '已告诉业主，等业主答复',
} as const;

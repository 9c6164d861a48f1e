import type { Severity } from '#domain/complaint';
import type { Api, Input } from '#domain/contract';

type Show = Input<Api['complaint.queue']>['show'];

/** 投诉 for those who answer them. */
export const complaintDeskText = {
  title: '投诉',
  views: '看哪些投诉',
  view: { open: '未办结', major: '重大', all: '全部' } satisfies Record<Show, string>,
  heading: {
    open: '还没有办结的投诉',
    major: '重大投诉',
    all: '全部投诉',
  } satisfies Record<Show, string>,
  note: { open: '快到时限的在前', major: '快到时限的在前', all: '新的在前' } satisfies Record<Show, string>,
  empty: {
    open: '没有等着处理的投诉',
    major: '没有重大投诉',
    all: '还没有投诉',
  } satisfies Record<Show, string>,
  emptyNote: '业主在小程序里提的，和前台登记的，都会出现在这里。',
  take: '登记投诉',
  daily: '投诉日报',
  dailyNote: '每天早上写好前一天的',
  export: (days: number) => `导出近 ${days} 天的投诉`,
  grouped: (count: number) => `群诉 ${count} 件`,
  /** A group of a list: choosing one to link with. */
  choose: (number: string) => `选一件和 ${number} 说同一件事的投诉`,
  chooseNote: '两件会放进同一个群诉，各自的时限和经过不变。',
} as const;

/** 登记投诉: for somebody who called, came or wrote in the group. */
export const complainForText = {
  who: '谁投诉',
  about: '关于哪里',
  home: '一家的事',
  community: '小区公共的事',
  choose: '是这一家',
  channel: '怎么来的',
  severity: '严重程度',
  severityNote: {
    normal: '按普通时限答复',
    serious: '影响居住，或同一件事说过多次',
    major: '涉及安全、多户、媒体或上级部门。马上告诉物业经理，答复时限更短',
  } satisfies Record<Severity, string>,
  aboutTicket: (number: string) => `针对工单 ${number}`,
  noTicket: '针对某张工单的，请从那张工单里点「登记投诉」。',
  words: '对方怎么说',
  hint: '照原话记，例如：上周修过的卫生间又漏了，打了三次电话没人来',
  photos: '收到的照片',
  mine: '首问负责：您登记的，由您跟进到有结果为止。',
  submit: '登记投诉，由我跟进',
  submitMajor: '登记重大投诉，马上告诉物业经理',
  done: '已登记，由您跟进',
  missing: {
    home: '请先找到房屋，或选小区公共的事',
    words: '请写一句对方怎么说',
    caller: '请填写投诉人的称呼',
    phone: '请填写能打通的回电号码',
  },
  fromTicket: '登记投诉',
  fromTicketNote: '业主对这张工单不满意',
} as const;

/** One complaint: what can be done about it. */
export const complaintStepText = {
  person: '投诉人',
  noPerson: '没有留下电话',
  channel: '怎么来的',
  severity: '严重程度',
  ticket: '针对的工单',
  group: (title: string) => `群诉：${title}`,
  groupNote: (count: number) => `同一件事一共 ${count} 件`,
  more: '还可以',
  reply: {
    open: '答复业主',
    again: '再答复一次',
    title: '答复业主',
    note: '业主会马上收到。第一次答复后，答复时限就停下。',
    hint: '例如：已与维修单位核实，师傅明天上午 9 点上门重做，我全程跟进',
    submit: '把答复发给业主',
    done: '已答复',
  },
  follow: {
    open: '记有效措施',
    openNote: '做了什么，会写进投诉日报',
    title: '有效措施',
    note: '写做了什么、做到哪一步。会写进当天的投诉日报，业主看不到；要告诉业主的，请写在答复里。',
    hint: '例如：11 月 22 日下午换了下水管，试水一小时不漏',
    submit: '记下措施',
    done: '已记下',
  },
  settle: {
    open: '告知处理结果，办结',
    title: '处理结果',
    note: '业主会收到处理结果。办结后不能再答复，请先确认业主知道。',
    hint: '例如：已重新做防水，闭水 48 小时不漏，业主到场看过',
    submit: '告知结果并办结',
    ask: (number: string) => `办结 ${number}`,
    askNote: '办结后不能再答复。写的话会作为处理结果告诉业主。',
    yes: '办结',
    done: '已办结',
  },
  grade: {
    open: '改严重程度',
    openNote: '改成重大，会马上告诉物业经理',
    title: '改严重程度',
    reason: '为什么改',
    hint: '例如：同一栋已有五户反映',
    submit: (severity: string) => `改为${severity}`,
    same: '还没有改动',
    missing: '请写一句为什么改',
    done: '已改好',
  },
  link: {
    open: '关联群诉',
    openNote: '几家说的是同一件事，放在一起处理',
    title: (number: string) => `和 ${number} 是同一件事`,
    name: '是什么事',
    hint: '例如：3 栋电梯停运',
    submit: '放进同一个群诉',
    missing: '请写一句是什么事',
    done: '已关联',
  },
  missing: '请写一句',
} as const;

/** 群诉. */
export const groupText = {
  size: (count: number, homes: number) => `${count} 件投诉，${homes} 家`,
  members: '都有谁',
  reply: '一起答复',
  replyNote: '还没有办结的每一家都会收到同样的话，各自的时限和经过分开算。',
  replyHint: '例如：电梯配件今晚到，明天上午修好。期间请走西侧电梯',
  submit: (count: number) => `答复这 ${count} 家`,
  done: (replied: number, left: number) =>
    left === 0 ? `已答复 ${replied} 件` : `已答复 ${replied} 件，还有 ${left} 件没有答复到`,
  leftNote: '没有答复到的多半是刚刚有人改过，或已经办结。请点开看看。',
  allSettled: '这个群诉里的投诉都办结了',
} as const;

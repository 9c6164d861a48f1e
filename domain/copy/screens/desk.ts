import type { Api, Input } from '#domain/contract';

type QueueView = Input<Api['ticket.queue']>['view'];

/** 前台 and 监理: one queue for every channel. */
export const queueText = {
  views: '看哪些工单',
  view: {
    open: '全部',
    unassigned: '待派',
    inspecting: '待验收',
    callBack: '待回访',
  } satisfies Record<QueueView, string>,
  note: '等得最久的在前',
  title: {
    open: '处理中的工单',
    unassigned: '没有人接的工单',
    inspecting: '等监理验收的工单',
    callBack: '等前台回访的工单',
  } satisfies Record<QueueView, string>,
  empty: {
    open: '没有处理中的工单',
    unassigned: '每张工单都有人',
    inspecting: '没有等验收的工单',
    callBack: '没有要打的回访电话',
  } satisfies Record<QueueView, string>,
  emptyNote: {
    open: '电话、上门、微信群和小程序的报修都会排在这里。',
    unassigned: '系统找不到人的工单会出现在这里，请打电话找人后派单。',
    inspecting: '重点工程修完后会出现在这里。',
    callBack: '工单关闭后 24 小时内要回访，重点工程两个月内再回访一次。',
  } satisfies Record<QueueView, string>,
  rung: { supervisor: '已转维修监理', frontDesk: '请前台打电话' },
  take: '代报',
  inbox: (unread: number) => (unread === 0 ? '消息' : `消息 ${unread > 99 ? '99+' : unread}`),
  search: '查房屋',
  admit: '绑定房屋',
  contractors: '维修单位',
  cases: '案例库',
  defects: '缺陷库',
} as const;

/** 派单, 改派. */
export const assignText = {
  assign: '选人派单',
  reassign: '改派给别人',
  candidates: '可以派给谁',
  candidatesNote: '最合适的在前',
  others: '现在不能派',
  facts: (open: number, left: number) => `手上 ${open} 单，当天还可接 ${left} 单`,
  none: '没有一个人可以派',
  noneNote: '名册里没有做这个工种的人，请联系物业经理补充人员。',
  reason: '派单原因',
  reasonHint: '例如：电话里答应 3 点前到',
  reasons: ['电话联系过，答应上门', '业主等得久了', '原来的师傅去不了'],
  submit: (name: string) => `派给${name}`,
  choose: '请选一个人',
  reasonMissing: '请写一句原因',
  done: (name: string) => `已派给${name}，等接单`,
  phoneFirst: '派单前先打个电话，对方答应了再派。',
} as const;

/** 改类别, 优先级, 重点工程. */
export const amendText = {
  open: '改类别或优先级',
  openNote: '换了工种会重新派单',
  sensitivity: '优先级',
  sensitivityNote: '按类别自动判断，可以改',
  keyWork: '是不是重点工程',
  keyWorkNote: '重点工程修完要监理验收，并在两个月内再回访一次',
  yes: '是',
  no: '不是',
  reason: '为什么改',
  reasonHint: '例如：师傅看过，是楼上防水层的问题',
  submit: (title: string) => `改为 ${title}`,
  unchanged: '还没有改动',
  reasonMissing: '请写一句为什么改',
  defectMissing: '请把位置、部位和现象都选好',
  done: '已改好',
  notNow: '这张工单现在不能改',
} as const;

/** 合并重复, 关联共因. */
export const similarText = {
  open: '合并重复或关联同一原因',
  openNote: '同一家、同一竖管报过的放在一起看',
  none: '没有相近的工单',
  noneNote: '同一家或同一竖管里没有别的未完成工单。',
  mine: '这张',
  other: '那张',
  noPhoto: '没有照片',
  merge: '合并到那张',
  link: '同一原因',
  mergeTitle: (number: string) => `合并到 ${number}`,
  mergeNote: '这张会关闭，不计入回访和评价；报修人改为跟进那张，会收到消息。',
  mergeWhy: '为什么是同一件事',
  mergeHint: '例如：夫妻两人各报了一次',
  mergeSubmit: (number: string) => `关闭这张，并入 ${number}`,
  linkTitle: (number: string) => `和 ${number} 是同一原因`,
  linkNote: '两张工单都照常处理，只在上面写明同一原因，方便一起修。',
  linkWhat: '什么原因',
  linkHint: '例如：3-1 排水立管堵塞',
  linkSubmit: '写明同一原因',
  merged: '已合并',
  linked: '已写明',
  cause: '同一原因',
  see: '看那张工单',
} as const;

/** 前台改约. */
export const deskVisitText = {
  open: '改上门时间',
  book: '约上门时间',
  cancel: '取消这张工单',
  cancelNote: '业主来电说不修了，或报错了，才取消。取消后还要修，请重新登记。',
  noSlots: '最近都约满了',
  noSlotsNote: '原来的时间不变。请打电话与业主和师傅约。',
  cannot: '现在不能改时间',
  cannotNote: '工单已有新进展，请回去看看。',
} as const;

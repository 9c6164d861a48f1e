import type { ClockKind, ClockState } from '#domain/clocks';
import type { Relation, Role } from '#domain/people';
import type {
  Action,
  CallBack,
  CallBackOutcome,
  Channel,
  Closing,
  EventKind,
  Rung,
  SideEvent,
  Status,
  SuspensionReason,
} from '#domain/ticket';

export const roleText = {
  owner: '业主',
  technician: '维修人员',
  supervisor: '维修监理',
  frontDesk: '客户大使',
  manager: '物业经理',
} as const satisfies Record<Role, string>;

/** What somebody is to the home they are bound to. */
export const relationText = {
  owner: '业主',
  family: '家人',
  tenant: '租客',
  visitor: '访客',
} as const satisfies Record<Relation, string>;

export const statusText = {
  reported: '待派单',
  dispatched: '待接单',
  accepted: '待上门',
  working: '维修中',
  quoted: '待您确认报价',
  suspended: '已挂起',
  inspecting: '待验收',
  finished: '待您确认',
  closed: '已关闭',
  cancelled: '已取消',
} as const satisfies Record<Status, string>;

/** The same for those who work on the ticket: it is not they who confirm. */
export const staffStatusText = {
  ...statusText,
  quoted: '待业主确认报价',
  finished: '待业主确认',
} as const satisfies Record<Status, string>;

/** 挂起 because of … */
export const suspensionReasonText = {
  ownerAway: '业主不在家',
  parts: '等配件',
  weather: '等天气',
  otherTrade: '等其他工种先做',
} as const satisfies Record<SuspensionReason, string>;

export const channelText = {
  app: '小程序',
  phone: '电话',
  walkIn: '到前台',
  chat: '微信群',
} as const satisfies Record<Channel, string>;

export const closingText = {
  fixed: '业主确认修好',
  unanswered: '业主未答复，到期关闭',
  duplicate: '与另一张工单合并',
} as const satisfies Record<Closing, string>;

/** What a button does. */
export const actionText = {
  dispatch: '派单',
  accept: '接单',
  decline: '退回',
  expire: '超时收回',
  arrive: '到场',
  finish: '完工',
  confirm: '修好了',
  reopen: '没修好',
  lapse: '到期关闭',
  reschedule: '改约',
  suspend: '挂起',
  resume: '恢复，再次上门',
  quote: '报价',
  consent: '同意报价',
  refuse: '不同意报价',
  cancel: '取消报修',
  submit: '提交验收',
  pass: '验收通过',
  rework: '退回返工',
  toSupervisor: '转维修监理找人',
  toFrontDesk: '转客户大使找人',
  assign: '指派',
  recall: '收回重派',
  amend: '改工单',
  merge: '合并重复',
  remind: '催单',
  say: '留言',
  link: '关联共因',
  callBack: '回访',
  rate: '评价',
} as const satisfies Record<Action | SideEvent | 'rate', string>;

/** What happened, on the timeline. */
export const eventText = {
  report: '提交报修',
  dispatch: '已派单',
  accept: '已接单',
  decline: '退回，重新派单',
  expire: '未及时接单，重新派单',
  arrive: '已到场',
  finish: '已完工',
  confirm: '业主确认修好',
  reopen: '业主反映没修好，返修',
  lapse: '业主未答复，到期关闭',
  reschedule: '改约',
  suspend: '已挂起',
  resume: '恢复维修，再次上门',
  quote: '已报价',
  consent: '业主同意报价',
  refuse: '业主没有同意报价',
  cancel: '已取消报修',
  submit: '已修完，等监理验收',
  pass: '监理验收通过',
  rework: '监理退回返工',
  toSupervisor: '没有找到合适的人，转维修监理',
  toFrontDesk: '还没有人接手，转客户大使',
  assign: '已指派',
  recall: '收回，重新派单',
  amend: '修改了工单',
  merge: '与另一张工单合并',
  remind: '业主催单',
  say: '留言',
  link: '关联到同一个原因',
  callBack: '回访',
} as const satisfies Record<EventKind, string>;

export const clockText = {
  handOver: '接单时限',
  arrival: '到场时限',
  completion: '完工时限',
  inspection: '验收时限',
  answer: '确认时限',
  suspension: '恢复维修时限',
  recovery: '跟进时限',
  callBack: '回访时限',
  secondCallBack: '第二次回访时限',
  complaintReply: '投诉答复时限',
  complaintResult: '投诉办结时限',
} as const satisfies Record<ClockKind, string>;

export const clockStateText = {
  running: '计时中',
  warned: '即将超时',
  paused: '暂停计时',
  missed: '已超时',
  kept: '按时',
} as const satisfies Record<ClockState, string>;

/** Who looks for somebody. */
export const rungText = {
  routing: '自动派单',
  supervisor: '维修监理找人',
  frontDesk: '客户大使找人',
} as const satisfies Record<Rung, string>;

export const callBackKindText = {
  first: '第一次回访',
  second: '第二次回访',
} as const satisfies Record<CallBack, string>;

export const callBackOutcomeText = {
  reached: '已回访',
  notReached: '没有接通',
  refused: '业主不愿回访',
} as const satisfies Record<CallBackOutcome, string>;

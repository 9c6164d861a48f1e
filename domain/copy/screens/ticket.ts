import type { RecoveryReason } from '#domain/recovery';
import type { SuspensionReason } from '#domain/ticket';

/** 工单: one ticket, as its owner and as staff see it. */
export const ticketText = {
  number: '工单号',
  home: '房屋',
  reportedAt: '报修时间',
  appointment: '预约时间',
  noAppointment: '未预约',
  sensitivity: '敏感级',
  channel: '报修方式',
  before: '维修前',
  after: '维修后',
  deadlines: '时限',
  timeline: '进展',
  earlier: (count: number) => `看更早的 ${count} 条进展`,
  repairCard: '维修卡',
  facts: '详情',
  why: '为什么派给这位师傅',
  confirm: '修好了，关闭工单',
  confirming: '正在关闭',
  reopen: '没修好',
  reopenTitle: '哪里没修好',
  reopenHint: '例如：昨晚下雨，窗角还在渗水',
  reopenPhotos: '拍下没修好的地方',
  reopenSubmit: '提交，重新安排维修',
  reopenEmpty: '请写一句哪里没修好',
  reopenLate: '工单已有新进展，写好的内容还在，请看看现在的状态。',
  rate: '评价这次维修',
  changeRating: '修改评价',
  cancel: '取消报修',
  cancelTitle: (title: string) => `取消“${title}”`,
  cancelNote: '取消后，预约的时段会让给别人。',
  cancelYes: '取消报修',
  keep: '不取消',
  yourRating: '您的评价',
  rating: '业主的评价',
  revision: (revision: number) => (revision === 1 ? '' : `修改过 ${revision - 1} 次`),
  again: '返修',
  reopenedTimes: (times: number) => `${times} 次`,
  unanswered: '到期没有收到答复，已自动关闭，不算您已确认。',
  duties: {
    technician: '上门维修',
    contractor: '派人维修，对质量负责',
    supervisor: '监督施工，把关质量',
    ambassador: '有事找我，跟进到底',
  },
  repairCardNone: '有人接单后，这里是他们的姓名和电话。',
  reporter: '业主',
  visitContact: '开门的人',
  contacts: '联系上门',
  more: '还可以',
  quote: '报价',
  keyWork: '重点工程',
  keyWorkYes: '是，修完由监理验收，两个月内再回访一次',
  firstContact: '首问负责',
  duplicateOpen: '看那张工单的进展',
  materials: '用了什么材料',
  material: (name: string, quantity: number) => `${name} × ${quantity}`,
  signature: '业主签字',
} as const;

/** Out of the ordinary, in sentences for the owner; those who work here read the second of a pair. */
export const specialText = {
  merged: '同一件事已有一张工单',
  mergedNote: (number: string) => `和工单 ${number} 是同一件事，进展在那里看。`,
  rework: '还要再来一次',
  reworkNote: '监理看过，请师傅再来一次，把没修好的地方修好。不用您付钱。',
  reworkStaff: '监理退回返工，要再上门一次',
  searching: '正在为您找人',
  searchingNote: '系统还没有找到合适的师傅，前台会打电话给您，您不用重新报修。',
  inspecting: '监理正在验收',
  inspectingNote: '这一类维修要由维修监理看过才算修好。验收通过后，再请您看看。',
  amended: '工单改过',
  amendedNote: '物业按实际情况改了类别或优先级，原来的内容都在进展里。',
  reassigned: '换了一位师傅',
  reassignedNote: (name: string) => `现在由${name}负责，已经报过的内容都转给了他。`,
} as const;

/** 留言、补照片、催单: words to the other side on the timeline. */
export const sayText = {
  open: '给师傅和前台留言',
  openNote: '文字和照片都会写进进展，双方都看得到',
  title: '留言',
  hint: '例如：门铃坏了，到了请打电话',
  photos: '拍照或选照片',
  empty: '请写一句，或拍一张照片',
  submit: '发送留言',
  sent: '已发送，写进了进展',
  staffOpen: '给业主留言',
  staffHint: '例如：配件明天到，到了马上联系您',
} as const;

export const remindText = {
  remind: '催一下',
  note: '提醒师傅和前台加快处理',
  first: (moment: string) => `${moment} 后可以催`,
  later: (moment: string) => `已经催过，${moment} 后可以再催`,
  done: (moment: string) => `已提醒，${moment} 后可以再催`,
} as const;

/** 挂起: why work stands still, until when, and what happens then. */
export const suspensionText = {
  title: '维修暂停',
  reason: {
    ownerAway: '家里没有人，进不了门',
    parts: '在等材料或配件',
    weather: '天气不适合施工',
    otherTrade: '要等别的工序先做完',
  } satisfies Record<SuspensionReason, string>,
  /** Why, and until when. */
  until: (why: string, moment: string) => `${why}，最晚到${moment}`,
  then: '到时师傅会接着修。到时还没有动静，系统会提醒师傅和物业跟进，您不用打电话。',
  thenAway: '您在家的时候点“改约上门时间”，师傅就按新的时间来。',
} as const;

/** A manager looks after a low score or an unfinished repair. */
export const recoveryText = {
  title: '物业经理跟进',
  promise: (manager: string, moment: string) => `物业经理${manager}会在${moment} 前联系您`,
  late: (manager: string, moment: string) =>
    `物业经理${manager}应在${moment} 前联系您，已超过时间。请打前台电话，我们马上催办。`,
  reason: {
    lowScore: '因为您打了低分。您的评价不会被改动。',
    notFixed: '因为您反映没有修好。',
    callBack: '因为您在电话里说没有修好。',
  } satisfies Record<RecoveryReason, string>,
  staffPromise: (manager: string, moment: string) => `${manager}，${moment} 前联系业主`,
  staffLate: (manager: string, moment: string) => `${manager}，应在${moment} 前联系业主，已超时`,
} as const;

/** 首页 of an owner, and of somebody who looks around. */
export const homeText = {
  greeting: (name: string) => (name === '' ? '您好' : `${name}，您好`),
  report: '报修',
  reportNote: '拍张照片，说一句话，选个时间',
  drafts: (count: number) => `${count} 份没写完的报修`,
  draftsNote: '都为您留着，点这里接着写',
  waiting: (count: number) => `${count} 份报修等待发送`,
  waitingNote: '当时没有网络，点这里再发一次',
  asksYou: '等您回复',
  open: '正在处理',
  none: '现在没有处理中的报修',
  noneNote: '报修后，每一步进展都会出现在这里。',
  unread: (count: number) => (count > 99 ? '99 条以上新消息' : `${count} 条新消息`),
  frontDesk: '前台电话',
  frontDeskNote: '说不清楚的，打电话给我们',
  frontDeskOf: (community: string) => `${community}前台电话`,
  /** What Anju does, for somebody bound to nothing yet. */
  about: [
    { title: '拍照就能报修', note: '家里或楼道有问题，一分钟说清楚。' },
    { title: '每一步都有人负责', note: '谁来修、几点到，都写明白。' },
    { title: '修好没有，您说了算', note: '没修好再来修，评价没人能改。' },
  ],
  bind: '绑定房屋',
  bindNote: '用邀请码或手机号，也可以先看看再说',
} as const;

export const ticketsText = {
  views: '工单状态',
  open: '处理中',
  finished: '已结束',
  openEmpty: '没有处理中的报修',
  openEmptyNote: '提交报修后，可以在这里看进展和时限。',
  finishedEmpty: '还没有结束的报修',
  finishedEmptyNote: '修好并确认后的报修会留在这里，可以随时查看和评价。',
  report: '去报修',
  unbound: '还没有绑定房屋',
  unboundNote: '绑定后，家里的报修和进展都在这里。',
  bind: '绑定房屋',
} as const;

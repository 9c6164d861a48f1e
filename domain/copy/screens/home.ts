/** 首页 of an owner. */
export const homeText = {
  greeting: (name: string) => (name === '' ? '您好' : `${name}，您好`),
  report: '报修',
  reportNote: '拍张照片，说一句话，选个时间',
  draft: '有一份没写完的报修，接着写',
  open: '正在处理',
  none: '现在没有处理中的报修',
  noneNote: '报修后，每一步进展都会出现在这里。',
  unread: (count: number) => `${count} 条新消息`,
  frontDesk: '前台电话',
  frontDeskNote: '说不清楚的，打电话给我们',
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
} as const;

export const mineText = {
  homes: '我的房屋',
  roles: '我的身份',
  switchTo: (role: string) => `切换到${role}`,
  frontDesk: '前台电话',
  noHome: '没有绑定房屋',
} as const;

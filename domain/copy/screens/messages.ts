/** 消息: everything that a subscribe message says, and the answers that can be given right there. */
export const messagesText = {
  empty: '还没有消息',
  emptyNote: '接单、上门、完工等每一步都会在这里告诉您。',
  unread: '未读',
  fixed: '修好了',
  fixing: '正在关闭',
  notFixed: '没修好',
  closed: '工单已关闭，谢谢您告诉我们。',
  rate: '去评价',
} as const;

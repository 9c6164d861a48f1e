/** 监理 and 前台. */
export const staffText = {
  queue: '队列',
  noBefore: '业主没有拍照',
  noAfter: '还没有拍',
} as const;

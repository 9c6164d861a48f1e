import type { Api, PlatformError, ProcedureName } from '#domain/contract';

/** Every way in which any call can fail. A new code without a text here does not compile. */
export type ErrorCode = Api[ProcedureName]['errors'][number] | PlatformError;

/** Polite, without blame, and always with what to do next. */
export const errorText: Readonly<Record<ErrorCode, string>> = {
  BAD_INPUT: '有内容填写不完整，请检查后再提交。',
  FORBIDDEN: '这一步不在您当前身份的权限内，需要时请联系前台。',
  BUSY: '现在办理的人比较多，内容已为您保留，请稍等片刻再试。',
  INTERNAL: '这次没有办成，内容已为您保留，请再试一次，仍不行请打前台电话。',
  NETWORK: '网络不通，内容已为您保留，联网后请再试一次。',
  HOME_NOT_FOUND: '没有找到这套房屋，请在首页重新选择，或请前台为您绑定。',
  SLOT_FULL: '这个时段刚刚约满，请换一个时段，已填内容都在。',
  SLOT_NOT_OFFERED: '这个时段已不能预约，请从最新的时段里再选一个。',
  TEXT_UNSAFE: '文字没有通过平台的内容检查，请改一改再提交。',
  PHOTO_NOT_FOUND: '有照片没有上传成功，请重新上传这张照片。',
  REPORT_EMPTY: '请写几句话或拍一张照片，维修人员好带齐材料。',
  TICKET_NOT_FOUND: '没有找到这张工单，请回到列表刷新后再看。',
  TICKET_CHANGED: '工单刚刚有了新进展，已为您刷新，请看过后再操作。',
  TICKET_ACTION_NOT_ALLOWED: '工单现在的状态不能这样操作，请刷新看看下一步。',
  RATING_NOT_OPEN: '工单关闭后就可以评价，请先告诉我们修好了没有。',
  RATING_TOO_LATE: '已过评价期限，有意见请打前台电话，我们照样记录处理。',
};

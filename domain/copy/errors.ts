import type { Api, PlatformError, ProcedureName } from '#domain/contract';

/** Every way in which any call can fail. A new code without a text here does not compile. */
export type ErrorCode = Api[ProcedureName]['errors'][number] | PlatformError;

/** Polite, without blame, and always with what to do next. */
export const errorText: Readonly<Record<ErrorCode, string>> = {
  BAD_INPUT: '有内容填写不完整，请检查后再提交。',
  FORBIDDEN: '这一步不在您当前身份的权限内，需要时请联系前台。',
  BUSY: '现在办理的人比较多，内容已为您保留，请稍等片刻再试。',
  INTERNAL: '这次没有办成，内容已为您保留，请再试一次，仍不行请打前台电话。',
  NETWORK: '网络不通，联网后请再试一次，写过的内容都还在。',
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
  CHANGE_TOO_LATE: '离上门时间太近，要改请打前台电话，我们马上转告师傅。',
  QUOTE_NEEDED: '这次维修不在保修期内，请先报价，业主同意后再完工。',
  REMIND_TOO_SOON: '您的催促已经转到，请稍后再催；着急请打前台电话。',
  PHONE_NOT_AVAILABLE: '现在没有可以拨打的号码，请打前台电话，我们帮您转接。',
  SPOT_NOT_FOUND: '没有认出这个二维码，请在报修里选择楼栋和楼层。',
  CODE_INVALID: '没有找到这个码，可能已过期或用过，请核对后再输，或请对方重新发一个。',
  TOO_MANY_TRIES: '输入次数有点多，为保护您的房屋，请过一小时再试，或请前台帮忙。',
  PHONE_CODE_EXPIRED: '手机号授权已过期，请再点一次按钮。',
  PHONE_NOT_REGISTERED: '业主名册里没有这个手机号，请换一种方式绑定，或请前台登记。',
  TOO_MANY_INVITATIONS: '还没用掉的邀请已经很多，请先收回几个，再发新的。',
  MEMBER_NOT_FOUND: '没有找到这位成员，可能已经移除，请刷新后再看。',
  PERSON_IS_STAFF: '您还有工作身份，请物业经理先为您办理离岗，再注销账号。',
  COMPLAINT_NOT_FOUND: '没有找到这份投诉，请回到列表刷新后再看。',
  COMPLAINT_CHANGED: '投诉刚刚有了新进展，已为您刷新，请看过后再操作。',
  COMPLAINT_SETTLED: '这份投诉已经办结，还有意见请再写一份，我们照样处理。',
};

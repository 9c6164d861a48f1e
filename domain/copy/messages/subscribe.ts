import type { MessageKind } from '#domain/messages';
import { sayExact } from '../time';
import type { MessageParams } from './params';

/** WeChat refuses the whole message (47003) where a field is too long; lengths are in characters. */
const THING = 20;
const CHARACTER_STRING = 32;

/** An empty field is refused too; what is about a home has no number. */
const NO_NUMBER = '-';
const NO_TITLE = '安居报修';

/** The state of things in at most five Chinese characters, as a `phrase` field demands. */
const messagePhrase = {
  reported: '已登记',
  dispatched: '已派单',
  accepted: '已接单',
  arrived: '维修中',
  finished: '待您确认',
  reopened: '需要返修',
  closed: '已关闭',
  cancelled: '已取消',
  workOrder: '待您接单',
  late: '时限提醒',
  rescheduled: '已改约',
  suspended: '已挂起',
  resumed: '恢复维修',
  quoted: '待您确认',
  consented: '同意报价',
  refused: '不同意报价',
  reminded: '业主催单',
  said: '新留言',
  recovery: '经理跟进',
  recoveryOpened: '待您跟进',
  complaintReceived: '投诉已收到',
  complaintToHandle: '待您答复',
  complaintReplied: '投诉已答复',
  complaintSettled: '投诉已办结',
  complaintLate: '时限提醒',
  raised: '待您找人',
  amended: '工单已改',
  merged: '已合并',
  toInspect: '待您验收',
  reworked: '需要返工',
  inspectionPassed: '验收通过',
  recoverySettled: '请您答复',
  recoveryAnswered: '业主答复',
  complaintMajor: '重大投诉',
  complaintDaily: '投诉日报',
  exportReady: '表格已好',
  sumsDiffer: '统计不符',
  systemTrouble: '系统提醒',
  licenceEnding: '资质将到期',
  leaveAffects: '有人请假',
  joined: '新成员',
  admitted: '已绑定',
  removed: '已解除',
} as const satisfies Record<MessageKind, string>;

/** What to do, in at most twenty characters. */
const messageTip = {
  reported: '正在安排维修人员，有进展会通知您',
  dispatched: '维修人员接单后会通知您',
  accepted: '维修人员会按约定时间上门',
  arrived: '维修人员已到场，正在处理',
  finished: '请点开看看修好了没有',
  reopened: '业主反映没修好，请点开查看',
  closed: '谢谢配合，欢迎业主评价',
  cancelled: '报修已取消，不再上门',
  workOrder: '请点开接单',
  late: '请点开跟进，并告知业主',
  rescheduled: '请点开看新的上门时间',
  suspended: '请点开看原因和恢复时间',
  resumed: '维修人员会再次上门',
  quoted: '请点开看报价，您同意后才维修',
  consented: '业主已同意，可以开始维修',
  refused: '业主没有同意，请先不要维修',
  reminded: '请点开跟进，尽快答复业主',
  said: '请点开查看并答复',
  recovery: '物业经理会专门跟进这次维修',
  recoveryOpened: '请点开了解情况，联系业主',
  complaintReceived: '我们会在约定时间内答复您',
  complaintToHandle: '请点开查看，并按时答复',
  complaintReplied: '请点开看答复，可以继续补充',
  complaintSettled: '请点开看处理结果',
  complaintLate: '请点开跟进，并告知业主',
  raised: '没有人接单，请点开安排',
  amended: '请点开看改了什么',
  merged: '同一件事，进展在另一张工单里',
  toInspect: '维修人员已修完，请点开验收',
  reworked: '监理验收后退回，请点开看',
  inspectionPassed: '监理验收通过，等业主确认',
  recoverySettled: '请点开看结果，说说满意了吗',
  recoveryAnswered: '请点开看业主的答复',
  complaintMajor: '请点开亲自跟进，尽快答复业主',
  complaintDaily: '请点开看答复和措施，抽查核对',
  exportReady: '请点开下载，过期要重新导出',
  sumsDiffer: '请点开看是哪一天，请人核对',
  systemTrouble: '请点开看系统状态和怎么办',
  licenceEnding: '到期后不再派单，请点开续期',
  leaveAffects: '已接的工单要重新安排',
  joined: '如不认识，请点开移除',
  admitted: '现在可以报修和查看进展',
  removed: '如有疑问，请联系前台',
} as const satisfies Record<MessageKind, string>;

/** The fields of the one template「工单进度通知」that every kind uses. */
export type SubscribeData = Readonly<
  Record<'character_string1' | 'thing2' | 'phrase3' | 'time4' | 'thing5', { readonly value: string }>
>;

const cut = (text: string, length: number): { value: string } => {
  const letters = Array.from(text);
  return { value: letters.length <= length ? text : `${letters.slice(0, length - 1).join('')}…` };
};

/** A moment's message (`at` in epoch ms), about a home with the home's name as `title`, as the `data` of subscribeMessage.send, within WeChat's limits. */
export function subscribeData(
  kind: MessageKind,
  params: Partial<Pick<MessageParams, 'number' | 'title'>>,
  at: number,
): SubscribeData {
  return {
    character_string1: cut(params.number || NO_NUMBER, CHARACTER_STRING),
    thing2: cut(params.title || NO_TITLE, THING),
    phrase3: { value: messagePhrase[kind] },
    time4: { value: sayExact(at) },
    thing5: cut(messageTip[kind], THING),
  };
}

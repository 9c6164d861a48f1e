import type { MessageKind } from '#domain/messages';
import { sayExact } from '../time';
import type { MessageParams } from './text';

/** WeChat refuses the whole message (47003) where a field is too long; lengths are in characters. */
const THING = 20;
const CHARACTER_STRING = 32;

/** The state of the ticket in at most five Chinese characters, as a `phrase` field demands. */
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
  waiting: '待您安排',
  late: '时限提醒',
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
  cancelled: '业主已取消，不用上门',
  workOrder: '请点开接单',
  waiting: '没有合适的人，请点开安排',
  late: '请点开跟进，并告知业主',
} as const satisfies Record<MessageKind, string>;

/** The fields of the one template「工单进度通知」that every kind uses. */
export type SubscribeData = Readonly<
  Record<'character_string1' | 'thing2' | 'phrase3' | 'time4' | 'thing5', { readonly value: string }>
>;

const cut = (text: string, length: number): { value: string } => {
  const letters = Array.from(text);
  return { value: letters.length <= length ? text : `${letters.slice(0, length - 1).join('')}…` };
};

/** A moment's message (`at` in epoch ms) as the `data` of subscribeMessage.send, within WeChat's limits. */
export function subscribeData(
  kind: MessageKind,
  params: Pick<MessageParams, 'number' | 'title'>,
  at: number,
): SubscribeData {
  return {
    character_string1: cut(params.number, CHARACTER_STRING),
    thing2: cut(params.title, THING),
    phrase3: { value: messagePhrase[kind] },
    time4: { value: sayExact(at) },
    thing5: cut(messageTip[kind], THING),
  };
}

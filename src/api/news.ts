import Taro from '@tarojs/taro';

/** Set by the build (config/taro): the subscribe-message template「工单进度通知」of this mini-program's account. */
declare const ANJU_TEMPLATE: string;

/**
 * Asks whether the next step may be told as a subscribe message. WeChat allows the question only straight from a
 * tap, with nothing awaited before; a refusal changes nothing, the message list says the same.
 */
export const askForNews = (): void => {
  const question = { tmplIds: [ANJU_TEMPLATE] } as Taro.requestSubscribeMessage.Option;
  Taro.requestSubscribeMessage(question).catch(() => undefined);
};

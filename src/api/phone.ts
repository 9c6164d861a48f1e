import Taro from '@tarojs/taro';
import { numbered } from './trouble';

/** Offers to call. A person who changes their mind is not an error. */
export const phoneTo = (phoneNumber: string): void => {
  Taro.makePhoneCall({ phoneNumber }).catch(() => undefined);
};

/** A short word that something is done. */
export const say = (title: string): void => {
  void Taro.showToast({ title: numbered(title), icon: 'none', duration: 2500 });
};

interface Question {
  readonly title: string;
  readonly content: string;
  /** At most four characters: WeChat refuses the dialog otherwise. */
  readonly yes: string;
  readonly no: string;
}

/** Asks once before something that cannot be undone, with the thing named. */
export const ask = async ({ title, content, yes, no }: Question): Promise<boolean> => {
  const { confirm } = await Taro.showModal({ title, content, confirmText: yes, cancelText: no });
  return confirm;
};

/** Puts words on the clipboard and says so; WeChat's own word for it (「内容已复制」) would not say what. */
export const copyText = (data: string, done: string): void => {
  Taro.setClipboardData({ data })
    .then(() => {
      say(done);
    })
    .catch(() => undefined);
};

/** Opens WeChat's own privacy contract of this mini-program, and says so where it cannot be opened. */
export const openPrivacyContract = (otherwise: string): void => {
  Taro.openPrivacyContract({
    fail: () => {
      say(otherwise);
    },
  });
};

/** A short buzz. A phone that cannot, or whose owner does not want it, stays still. */
export const buzz = (): void => {
  Taro.vibrateShort({ type: 'medium' }).catch(() => undefined);
};

export interface Position {
  readonly latitude: number;
  readonly longitude: number;
  readonly name: string;
}

/** WeChat's own map with the way there. It is about a building: where the person is, is not asked. */
export const showOnMap = ({ latitude, longitude, name }: Position): void => {
  Taro.openLocation({ latitude, longitude, name, scale: 18 }).catch(() => undefined);
};

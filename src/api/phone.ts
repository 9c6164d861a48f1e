import Taro from '@tarojs/taro';

/** Offers to call. A person who changes their mind is not an error. */
export const phoneTo = (phoneNumber: string): void => {
  Taro.makePhoneCall({ phoneNumber }).catch(() => undefined);
};

/** A short word that something is done. */
export const say = (title: string): void => {
  void Taro.showToast({ title, icon: 'none', duration: 2500 });
};

interface Question {
  readonly title: string;
  readonly content: string;
  readonly yes: string;
  readonly no: string;
}

/** Asks once before something that cannot be undone, with the thing named. */
export const ask = async ({ title, content, yes, no }: Question): Promise<boolean> => {
  const { confirm } = await Taro.showModal({ title, content, confirmText: yes, cancelText: no });
  return confirm;
};

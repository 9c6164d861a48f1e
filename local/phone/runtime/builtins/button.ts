import type { BuiltIn, Host } from './host';
import { registerHover } from './view';

/** What tapping an open-type does; on a phone WeChat does it, here the shell plays it. */
const openTypes: Record<string, (host: Host) => Promise<void> | void> = {
  getPhoneNumber: async (host) => {
    const answer = await host.phone.shell.modal({
      title: '申请获取你的手机号',
      content: '13800138000',
      editable: true,
      confirmText: '允许',
      cancelText: '不允许',
    });
    // The local cloud's phonenumber.getPhoneNumber reads the number out of such a code.
    const detail = answer.confirm
      ? { errMsg: 'getPhoneNumber:ok', code: `phone:${answer.content ?? ''}` }
      : { errMsg: 'getPhoneNumber:fail user deny' };
    host.trigger('getphonenumber', detail);
  },
  chooseAvatar: async (host) => {
    const [file] = await host.phone.media.pick({ count: 1, capture: false });
    if (file) host.trigger('chooseavatar', { avatarUrl: file.tempFilePath });
  },
  contact: async (host) => {
    await host.phone.shell.alert({ title: '客服会话', content: '在微信里，这里会打开客服会话。' });
    host.trigger('contact', { errMsg: 'enterContact:ok', path: '', query: {} });
  },
  share: (host) => host.phone.pages.share(host.component),
  feedback: (host) => host.phone.shell.alert({ title: '意见反馈', content: '在微信里，这里会打开反馈页。' }),
  openSetting: async (host) => {
    await host.phone.shell.alert({ title: '设置', content: '在微信里，这里会打开授权设置。' });
    host.trigger('opensetting', { errMsg: 'openSetting:ok', authSetting: {} });
  },
  agreePrivacyAuthorization: (host) => {
    host.trigger('agreeprivacyauthorization', {});
  },
};

const open = (host: Host): void => {
  const types = host
    .text('open-type')
    .split('|')
    .filter((type) => type !== '');
  for (const type of types) {
    const act = openTypes[type];
    if (!act)
      host.phone.failures.report(
        `<button> open-type="${type}" is not supported by local/phone (README: supported tags)`,
      );
    else void act(host);
  }
};

const act = (host: Host): void => {
  if (host.flag('disabled')) return;
  const type = host.text('form-type');
  const form = type === '' ? undefined : host.phone.controls.forms.get(host.element.closest('wx-form') ?? host.element);
  if (type === 'submit') form?.submit(host);
  else if (type === 'reset') form?.reset();
  open(host);
};

export const button: BuiltIn = {
  tag: 'button',
  attributes: [
    'size',
    'type',
    'plain',
    'disabled',
    'loading',
    'form-type',
    'open-type',
    'name',
    'hover-class',
    'hover-stop-propagation',
    'hover-start-time',
    'hover-stay-time',
  ],
  ignored: {
    lang: 'language of getUserInfo, which WeChat no longer answers',
    'session-from': 'customer service session: played by a dialog',
    'send-message-title': 'see session-from',
    'send-message-path': 'see session-from',
    'send-message-img': 'see session-from',
    'show-message-card': 'see session-from',
    'business-id': 'see session-from',
    'phone-number-no-quota-toast': 'there is no quota here',
    'need-show-entrance': 'see open-type',
    'entrance-path': 'see open-type',
  },
  refused: ['app-parameter'],
  create(host) {
    const { element } = host;
    element.setAttribute('role', 'button');
    element.tabIndex = 0;
    registerHover(host, { className: 'button-hover', startTime: 20, stayTime: 70 });
    host.onTap(() => {
      act(host);
    });
    host.phone.controls.activate.set(element, () => {
      act(host);
    });
    return {
      update() {
        for (const name of ['size', 'type']) element.setAttribute(name, host.text(name, 'default'));
        element.toggleAttribute('plain', host.flag('plain'));
        element.toggleAttribute('loading', host.flag('loading'));
        element.toggleAttribute('wx-disabled', host.flag('disabled'));
        if (host.flag('disabled')) element.setAttribute('aria-disabled', 'true');
        else element.removeAttribute('aria-disabled');
      },
    };
  },
};

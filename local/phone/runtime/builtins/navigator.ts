import type { BuiltIn, Host } from './host';
import { registerHover } from './view';

const openTypes = ['navigate', 'redirect', 'switchTab', 'reLaunch', 'navigateBack'] as const;
type OpenType = (typeof openTypes)[number];

const go = (host: Host): void => {
  const type = host.text('open-type', 'navigate') as OpenType;
  const { pages, failures } = host.phone;
  const url = host.text('url');
  const from = host.phone.componentPath(host.component);
  const moves: Record<OpenType, () => void> = {
    navigate: () => {
      pages.navigateTo(url, from);
    },
    redirect: () => {
      pages.redirectTo(url, from);
    },
    switchTab: () => {
      pages.switchTab(url, from);
    },
    reLaunch: () => {
      pages.reLaunch(url, from);
    },
    navigateBack: () => {
      pages.navigateBack(host.number('delta', 1));
    },
  };
  if (!openTypes.includes(type)) {
    failures.report(`<navigator> open-type="${type}" is not supported by local/phone`);
    return;
  }
  try {
    moves[type]();
    host.trigger('success', { errMsg: 'navigate:ok' });
  } catch (error) {
    host.trigger('fail', { errMsg: String(error) });
    failures.report(`<navigator url="${url}">: ${error instanceof Error ? error.message : String(error)}`);
  }
  host.trigger('complete', {});
};

export const navigator: BuiltIn = {
  tag: 'navigator',
  attributes: [
    'url',
    'open-type',
    'delta',
    'hover-class',
    'hover-stop-propagation',
    'hover-start-time',
    'hover-stay-time',
  ],
  refused: ['app-id', 'path', 'extra-data', 'version', 'short-link'],
  ignored: { target: 'only this mini-program exists here' },
  create(host) {
    host.element.setAttribute('role', 'link');
    registerHover(host, { className: 'navigator-hover', startTime: 50, stayTime: 600 });
    host.onTap(() => {
      go(host);
    });
    return undefined;
  },
};

import Taro from '@tarojs/taro';
import { currentSession, homePages, playPart, type Part } from './session';

type TabPage = '/pages/home/index' | '/pages/tickets/index' | '/pages/messages/index' | '/pages/mine/index';

/** WeChat hands a query over as it was written, so that what needs no escape must get none: ids have colons. */
const query = (params: Readonly<Record<string, string>>): string =>
  Object.entries(params)
    .map(([key, value]) => `${key}=${encodeURIComponent(value).replace(/%3A/g, ':')}`)
    .join('&');

/** Opens a page on top; back returns to this one with its scroll kept. */
export const open = (page: string, params: Readonly<Record<string, string>> = {}): void => {
  const tail = query(params);
  void Taro.navigateTo({ url: tail === '' ? page : `${page}?${tail}` });
};

/** Puts another page in the place of this one: back must not return to a form that was sent. */
export const replace = async (page: string, params: Readonly<Record<string, string>>): Promise<void> => {
  await Taro.redirectTo({ url: `${page}?${query(params)}` });
};

/** To the page below; from a page that was opened by a message or a code, home. */
export const back = (): void => {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack();
  else replaceAll(homePages[currentSession().part?.role ?? 'owner']);
};

export const openTab = (url: TabPage): void => {
  void Taro.switchTab({ url });
};

/** Where a ticket opens for each role. */
export const ticketPages = {
  owner: '/owner/ticket/index',
  technician: '/staff/order/index',
  supervisor: '/staff/ticket/index',
  frontDesk: '/staff/ticket/index',
  manager: '/manager/ticket/index',
} as const satisfies Record<Part['role'], string>;

/** Where a complaint opens: with its owner, and with those who answer it; nobody else may read it. */
export const complaintPages: Readonly<Partial<Record<Part['role'], string>>> = {
  owner: '/owner/complaint/index',
  frontDesk: '/staff/complaint/index',
  manager: '/staff/complaint/index',
};

/** Where the follow-up of a low score opens: with the owner, and with the managers; nobody else may read it. */
export const recoveryPages: Readonly<Partial<Record<Part['role'], string>>> = {
  owner: '/owner/recovery/index',
  manager: '/manager/recovery/index',
};

/** Goes to the home of a part and remembers the choice for the next start. Null: looks around as an owner would. */
export const enter = async (part: Part | null): Promise<void> => {
  if (part !== null) playPart(part);
  const url = homePages[part?.role ?? 'owner'];
  await (part === null || part.role === 'owner' ? Taro.switchTab({ url }) : Taro.reLaunch({ url }));
};

/** Between the places of one bar: nothing to go back to. */
export const replaceAll = (url: string): void => {
  void Taro.reLaunch({ url });
};

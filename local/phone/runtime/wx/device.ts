import { ApiError, asyncApi, needs } from './api';
import type { ApiGroup, WxContext } from './context';

export interface CalendarEntry {
  readonly title: string;
  readonly startTime: number;
  readonly endTime?: number | string;
  readonly description?: string;
  readonly location?: string;
}

/** There is no camera: the person types what is in the code. The address of a page stands for a mini-program code. */
const scanCode = (phone: WxContext['phone']) =>
  asyncApi('scanCode', async () => {
    const { confirm, content } = await phone.shell.modal({
      title: '扫一扫',
      editable: true,
      placeholderText: '码里的内容，或页面地址加 ?scene=…',
    });
    if (!confirm || content === null || content === '') throw new ApiError('cancel');
    const both = { charSet: 'utf-8', rawData: btoa(String.fromCharCode(...new TextEncoder().encode(content))) };
    return /^\/?[\w-]+(\/[\w-]+)+\?/.test(content)
      ? { ...both, scanType: 'WX_CODE', path: content.replace(/^\//, ''), result: '' }
      : { ...both, scanType: 'QR_CODE', result: content };
  });

/** Strengths of a short buzz; one of them has to be named (documented since base library 2.13.0). */
const buzzes: readonly unknown[] = ['heavy', 'medium', 'light'];

/** The machine around the app: clipboard, phone, calendar, line. */
export const deviceApis = ({ phone, network }: WxContext): ApiGroup => {
  let clipboard = '';
  const networkType = (): string => (network.online ? 'wifi' : 'none');
  return {
    setClipboardData: asyncApi<{ data: string }>('setClipboardData', ({ data }) => {
      clipboard = data;
      phone.shell.toast.show({ title: '内容已复制', icon: 'success', duration: 1500 });
    }),
    getClipboardData: asyncApi('getClipboardData', () => ({ data: clipboard })),
    makePhoneCall: asyncApi<{ phoneNumber: string }>('makePhoneCall', async (options) => {
      needs(options, { phoneNumber: 'String' });
      const { phoneNumber } = options;
      if (!(await phone.shell.confirm({ title: '拨打电话', content: phoneNumber, confirmText: '呼叫' })))
        throw new ApiError('cancel');
    }),
    vibrateShort: asyncApi<{ type?: string }>('vibrateShort', ({ type }) => {
      if (!buzzes.includes(type)) throw new ApiError('style is not support');
    }),
    vibrateLong: asyncApi('vibrateLong', () => undefined),
    getNetworkType: asyncApi('getNetworkType', () => ({
      networkType: networkType(),
      hasSystemProxy: false,
      weakNet: network.mode === 'slow',
    })),
    scanCode: scanCode(phone),
    addPhoneCalendar: asyncApi<CalendarEntry>('addPhoneCalendar', async (entry) => {
      if (
        !(await phone.shell.confirm({
          title: '添加到日历',
          content: `${entry.title}\n${new Date(entry.startTime * 1000).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai' })}`,
        }))
      )
        throw new ApiError('cancel');
      phone.calendar.push(entry);
    }),
  };
};

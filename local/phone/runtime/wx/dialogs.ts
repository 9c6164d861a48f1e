import type { ModalOptions } from '../shell/dialogs';
import type { ToastOptions } from '../shell/toast';
import { ApiError, asyncApi } from './api';
import type { ApiGroup, WxContext } from './context';

interface SheetOptions {
  readonly itemList: readonly string[];
  readonly alertText?: string;
  readonly itemColor?: string;
}

export const dialogApis = ({ phone }: WxContext): ApiGroup => {
  const { shell } = phone;
  return {
    showToast: asyncApi<Partial<ToastOptions>>('showToast', (options) => {
      shell.toast.show({ title: '', ...options, duration: options.duration ?? 1500 });
    }),
    hideToast: asyncApi('hideToast', () => {
      shell.toast.hide();
    }),
    showLoading: asyncApi<Partial<ToastOptions>>('showLoading', (options) => {
      shell.toast.show({ title: '', ...options, icon: 'loading', duration: 0 });
    }),
    hideLoading: asyncApi('hideLoading', () => {
      shell.toast.hide();
    }),
    showModal: asyncApi<ModalOptions>('showModal', async (options) => ({ ...(await shell.modal(options)) })),
    showActionSheet: asyncApi<SheetOptions>('showActionSheet', async ({ itemList, alertText, itemColor }) => {
      if (itemList.length > 6) throw new ApiError('parameter error: itemList should not be larger than 6');
      const tapIndex = await shell.actionSheet({
        items: itemList,
        ...(alertText !== undefined && { title: alertText }),
        ...(itemColor !== undefined && { color: itemColor }),
      });
      if (tapIndex === undefined) throw new ApiError('cancel');
      return { tapIndex };
    }),
  };
};

import { ask } from './dialogs';
import { el } from './dom';

export interface LocationSheet {
  readonly name: string;
  readonly address: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** What WeChat's map would say of the place; no map is drawn, because none can be loaded. */
export const askLocationSheet = (layer: HTMLElement, { name, address, ...place }: LocationSheet): Promise<void> =>
  ask(layer, (close) => {
    const title = name === '' ? '位置' : name;
    const words = [address, `纬度 ${place.latitude}　经度 ${place.longitude}`].filter((line) => line !== '').join('\n');
    const button = el('button', {
      text: '关闭',
      onClick: () => {
        close();
      },
    });
    return el('div', { className: 'phone-modal', role: 'dialog', label: '地图' }, [
      el('div', { className: 'phone-modal-title', text: title }),
      el('div', { className: 'phone-modal-content', text: words }),
      el('div', { className: 'phone-modal-actions' }, [button]),
    ]);
  });

import type { NetworkMode } from '../runtime/net/network';
import { segment } from './controls';
import type { PhoneFrame } from './phone-frame';

const networks: readonly { value: NetworkMode; label: string }[] = [
  { value: 'online', label: '正常' },
  { value: 'offline', label: '断网' },
  { value: 'slow', label: '慢' },
  { value: 'lose-next-reply', label: '丢下一次回复' },
  { value: 'drop-next-upload', label: '断下一次上传' },
];

/** What the line to the cloud does. */
export const networkField = (phone: PhoneFrame): HTMLElement => {
  const draw = (value: NetworkMode): HTMLElement =>
    segment({
      label: '网络',
      options: networks,
      value,
      choose: (mode) => {
        phone.network(mode);
      },
    });
  let shown: NetworkMode = 'online';
  let field = draw(shown);
  // "Next time" modes return to normal by themselves, and a reload forgets them.
  setInterval(() => {
    const now = phone.networkMode();
    if (now === shown) return;
    shown = now;
    const next = draw(now);
    field.replaceWith(next);
    field = next;
  }, 500);
  return field;
};

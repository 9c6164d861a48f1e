import type { NetworkMode } from '../runtime/net/network';
import { el } from '../runtime/shell/dom';
import type { PhoneHooks } from '../runtime/test-hooks';
import type { Choices } from './choices';
import { heights, phoneUrl } from './choices';
import { size } from './format';

/** The phone itself, and a line under it about what it is doing. */
export class PhoneFrame {
  readonly element: HTMLElement;
  private readonly frame = el('iframe', { label: '手机' });
  private readonly body: HTMLElement;
  private readonly status = el('p', { className: 'phone-status-line', role: 'status' });
  private choices: Choices;

  constructor(choices: Choices) {
    this.choices = choices;
    this.frame.title = '手机';
    this.body = el('div', { className: 'handset' }, [this.frame]);
    this.element = el('div', { className: 'stage' }, [this.body, this.status]);
    this.resize();
    this.reload();
    setInterval(() => {
      this.report();
    }, 500);
  }

  change(choices: Choices): void {
    const before = this.choices;
    this.choices = choices;
    this.resize();
    if (before.openId !== choices.openId || before.scale !== choices.scale) this.reload();
    else if (before.theme !== choices.theme) this.hooks()?.theme(choices.theme);
  }

  reload(): void {
    this.frame.src = phoneUrl(this.choices);
  }

  network(mode: NetworkMode): void {
    this.hooks()?.network(mode);
  }

  networkMode(): NetworkMode {
    return this.hooks()?.networkMode() ?? 'online';
  }

  private resize(): void {
    const { width } = this.choices;
    Object.assign(this.frame.style, { width: `${width}px`, height: `${heights[width]}px` });
    this.body.dataset['theme'] = this.choices.theme;
  }

  private hooks(): PhoneHooks | undefined {
    return this.frame.contentWindow?.__phone;
  }

  private report(): void {
    const hooks = this.hooks();
    if (!hooks) return;
    const data = hooks.setDataBytes();
    const parts = [hooks.stack().at(-1) ?? '', `页面栈 ${hooks.stack().length}`, `setData 最大 ${size(data.maxCall)}`];
    if (hooks.errors.length > 0) parts.push(`${hooks.errors.length} 个错误`);
    const text = parts.join('　·　');
    if (this.status.textContent !== text) this.status.textContent = text;
    this.status.classList.toggle('phone-status-bad', hooks.errors.length > 0);
  }
}

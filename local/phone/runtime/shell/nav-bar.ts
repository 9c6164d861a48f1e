import { el } from './dom';

export interface NavBarState {
  readonly title: string;
  readonly frontColor: string;
  readonly backgroundColor: string;
  readonly custom: boolean;
  /** Nothing to go back to: a house instead, or nothing. */
  readonly back: 'back' | 'home' | 'none';
}

/** Signal and battery of the status bar, the two marks of the capsule: drawings in the ink of the bar. */
const STATUS_ICONS =
  '<svg width="46" height="12" fill="currentColor"><rect x="0" y="8" width="3" height="4" rx="1"/><rect x="5" y="6" width="3" height="6" rx="1"/><rect x="10" y="3" width="3" height="9" rx="1"/><rect x="15" y="0" width="3" height="12" rx="1"/><rect x="23.5" y="1.5" width="19" height="9" rx="2.5" fill="none" stroke="currentColor" opacity=".5"/><rect x="25" y="3" width="14" height="6" rx="1.2"/><rect x="44" y="4" width="1.5" height="4" rx=".75" opacity=".5"/></svg>';
const CAPSULE_ICONS =
  '<svg width="87" height="30" fill="currentColor"><circle cx="15" cy="15" r="2"/><circle cx="22.5" cy="15" r="3"/><circle cx="30" cy="15" r="2"/><rect x="43" y="6" width=".6" height="18" opacity=".25"/><circle cx="65" cy="15" r="7.5" fill="none" stroke="currentColor" stroke-width="2"/><circle cx="65" cy="15" r="3"/></svg>';

const drawing = (svg: string): HTMLElement => {
  const holder = el('span');
  holder.innerHTML = svg;
  return holder;
};

/** Status bar, title and the capsule in the corner. */
export class NavBar {
  readonly element: HTMLElement;
  private readonly title = el('div', { className: 'phone-nav-title', role: 'heading' });
  private readonly back: HTMLButtonElement;
  private readonly time = el('span');

  constructor(
    goBack: () => void,
    private readonly now: () => number,
  ) {
    this.back = el('button', { className: 'phone-nav-back', label: '返回', onClick: goBack });
    const status = el('div', { className: 'phone-status' }, [this.time, drawing(STATUS_ICONS)]);
    status.setAttribute('aria-hidden', 'true');
    const capsule = el('div', { className: 'phone-capsule' }, [drawing(CAPSULE_ICONS)]);
    capsule.setAttribute('aria-hidden', 'true');
    this.element = el('div', { className: 'phone-nav' }, [
      status,
      el('div', { className: 'phone-nav-row' }, [this.back, this.title]),
      capsule,
    ]);
    setInterval(() => {
      this.tick();
    }, 1000);
    this.tick();
  }

  draw(state: NavBarState): void {
    this.title.textContent = state.title;
    document.title = state.title;
    this.element.classList.toggle('phone-nav-custom', state.custom);
    this.element.style.setProperty('--nav-ink', state.frontColor);
    this.element.style.setProperty('--nav-paper', state.backgroundColor);
    this.back.hidden = state.back === 'none';
    this.back.textContent = state.back === 'home' ? '⌂' : '‹';
    this.back.setAttribute('aria-label', state.back === 'home' ? '回到首页' : '返回');
  }

  private tick(): void {
    this.time.textContent = new Date(this.now()).toLocaleTimeString('zh-CN', {
      hour: '2-digit',
      minute: '2-digit',
      hour12: false,
      timeZone: 'Asia/Shanghai',
    });
  }
}

import { el } from './dom';

export interface NavBarState {
  readonly title: string;
  readonly frontColor: string;
  readonly backgroundColor: string;
  readonly custom: boolean;
  /** Nothing to go back to: a house instead, or nothing. */
  readonly back: 'back' | 'home' | 'none';
}

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
    const status = el('div', { className: 'phone-status' }, [this.time, el('span', { text: '●●●●  5G  ▮' })]);
    status.setAttribute('aria-hidden', 'true');
    const capsule = el('div', { className: 'phone-capsule' }, [el('span', { text: '•••' }), el('span', { text: '◎' })]);
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

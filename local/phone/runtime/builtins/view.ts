import type { BuiltIn, Host } from './host';

const hoverAttributes = ['hover-class', 'hover-stop-propagation', 'hover-start-time', 'hover-stay-time'] as const;

/** Lets a host wear its hover-class while pressed. */
export const registerHover = (
  host: Host,
  fallback: { className: string; startTime: number; stayTime: number },
): void => {
  host.phone.hover.register(host.element, () => {
    const className = host.text('hover-class', fallback.className);
    if (className === 'none' || className === '' || host.flag('disabled')) return undefined;
    return {
      className,
      startTime: host.number('hover-start-time', fallback.startTime),
      stayTime: host.number('hover-stay-time', fallback.stayTime),
      stopPropagation: host.flag('hover-stop-propagation'),
    };
  });
};

export const view: BuiltIn = {
  tag: 'view',
  attributes: hoverAttributes,
  create(host) {
    registerHover(host, { className: 'none', startTime: 50, stayTime: 400 });
    return undefined;
  },
};

export const coverView: BuiltIn = {
  ...view,
  tag: 'cover-view',
  attributes: [...hoverAttributes],
  refused: ['scroll-top'],
};

const spaces: Record<string, string> = { ensp: '\u2002', emsp: '\u2003', nbsp: '\u00a0' };

export const text: BuiltIn = {
  tag: 'text',
  attributes: ['selectable', 'user-select', 'space', 'overflow', 'max-lines'],
  ignored: { decode: 'the template compiler decodes entities already' },
  create: (host) => ({
    update() {
      const { element } = host;
      element.toggleAttribute('data-selectable', host.flag('selectable') || host.flag('user-select'));
      element.style.whiteSpace = spaces[host.text('space')] === undefined ? '' : 'pre-wrap';
      const lines = host.number('max-lines', 0);
      if (lines > 0) element.setAttribute('data-max-lines', String(lines));
      element.style.setProperty('--max-lines', lines > 0 ? String(lines) : 'none');
    },
  }),
};

const iconGlyphs: Record<string, string> = {
  success: '✓',
  success_no_circle: '✓',
  info: 'i',
  warn: '!',
  waiting: '…',
  cancel: '×',
  download: '↓',
  search: '⌕',
  clear: '×',
  circle: '○',
  info_circle: 'ⓘ',
};

export const icon: BuiltIn = {
  tag: 'icon',
  attributes: ['type', 'size', 'color'],
  create: (host) => ({
    update() {
      const type = host.text('type');
      if (type !== '' && !(type in iconGlyphs)) host.phone.failures.report(`<icon> type="${type}" does not exist`);
      const size = `${host.number('size', 23)}px`;
      Object.assign(host.element.style, { width: size, height: size, fontSize: size, color: host.text('color', '') });
      host.element.textContent = iconGlyphs[type] ?? '';
      host.element.setAttribute('data-type', type);
    },
  }),
};

export const progress: BuiltIn = {
  tag: 'progress',
  attributes: [
    'percent',
    'show-info',
    'stroke-width',
    'color',
    'activeColor',
    'backgroundColor',
    'active-color',
    'background-color',
    'border-radius',
  ],
  ignored: {
    active: 'progress is drawn at its value, without the opening animation',
    'active-mode': 'see active',
    duration: 'see active',
    'font-size': 'the info text has the size of its surroundings',
  },
  create(host) {
    const bar = document.createElement('div');
    const info = document.createElement('span');
    bar.append(document.createElement('i'));
    host.element.append(bar, info);
    host.element.setAttribute('role', 'progressbar');
    return {
      update: () => {
        drawProgress(host, bar, info);
      },
    };
  },
};

const drawProgress = (host: Host, bar: HTMLElement, info: HTMLElement): void => {
  const percent = Math.min(100, Math.max(0, host.number('percent', 0)));
  const fill = bar.firstElementChild as HTMLElement;
  bar.style.height = `${host.number('stroke-width', 6)}px`;
  bar.style.borderRadius = `${host.number('border-radius', 0)}px`;
  bar.style.backgroundColor = host.text('backgroundColor', host.text('background-color'));
  fill.style.width = `${percent}%`;
  fill.style.backgroundColor = host.text('activeColor', host.text('active-color', host.text('color')));
  info.textContent = host.flag('show-info') ? `${percent}%` : '';
  host.element.setAttribute('aria-valuenow', String(percent));
};

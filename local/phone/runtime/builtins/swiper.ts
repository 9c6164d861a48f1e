import type { Behaviour, BuiltIn, Host } from './host';

interface SwiperState {
  current: number;
  source: '' | 'touch' | 'autoplay';
  autoplay: ReturnType<typeof setInterval> | undefined;
  settle: ReturnType<typeof setTimeout> | undefined;
  dots: HTMLElement;
}

const itemsOf = (host: Host): HTMLElement[] => [
  ...host.element.querySelectorAll<HTMLElement>(':scope > wx-swiper-item'),
];

const scrollToItem = (host: Host, index: number, behavior: ScrollBehavior): void => {
  const item = itemsOf(host)[index];
  if (item) host.element.scrollTo({ left: item.offsetLeft, top: item.offsetTop, behavior });
};

const drawDots = (host: Host, state: SwiperState): void => {
  state.dots.hidden = !host.flag('indicator-dots');
  state.dots.replaceChildren(
    ...itemsOf(host).map((_, index) => {
      const dot = document.createElement('i');
      dot.style.backgroundColor =
        index === state.current
          ? host.text('indicator-active-color', '#000000')
          : host.text('indicator-color', 'rgba(0, 0, 0, .3)');
      return dot;
    }),
  );
};

const settle = (host: Host, state: SwiperState): void => {
  const { element } = host;
  const vertical = host.flag('vertical');
  const at = vertical ? element.scrollTop / element.clientHeight : element.scrollLeft / element.clientWidth;
  const index = Math.round(at);
  if (Number.isNaN(index)) return;
  const detail = {
    current: index,
    currentItemId: itemsOf(host)[index]?.getAttribute('data-item-id') ?? '',
    source: state.source,
  };
  if (index !== state.current) {
    state.current = index;
    drawDots(host, state);
    host.trigger('change', detail);
  }
  host.trigger('animationfinish', detail);
  state.source = 'touch';
};

const restartAutoplay = (host: Host, state: SwiperState): void => {
  clearInterval(state.autoplay);
  if (!host.flag('autoplay')) return;
  state.autoplay = setInterval(
    () => {
      const count = itemsOf(host).length;
      const next = state.current + 1;
      if (next >= count && !host.flag('circular')) return;
      state.source = 'autoplay';
      scrollToItem(host, next % count, 'smooth');
    },
    host.number('interval', 5000),
  );
};

/** A mouse has no finger: dragging with it turns the page too. */
const dragWithMouse = (host: Host): void => {
  const { element } = host;
  element.addEventListener('mousedown', (down) => {
    const from = { x: down.clientX + element.scrollLeft, y: down.clientY + element.scrollTop };
    const move = (event: MouseEvent): void => {
      element.style.scrollSnapType = 'none';
      element.scrollTo({ left: from.x - event.clientX, top: from.y - event.clientY, behavior: 'instant' });
    };
    const up = (): void => {
      window.removeEventListener('mousemove', move);
      window.removeEventListener('mouseup', up);
      element.style.scrollSnapType = '';
    };
    window.addEventListener('mousemove', move);
    window.addEventListener('mouseup', up);
  });
};

const updateSwiper = (host: Host, state: SwiperState, changed: ReadonlySet<string>): void => {
  host.element.toggleAttribute('vertical', host.flag('vertical'));
  if (changed.has('current') || changed.has('current-item-id')) {
    const id = host.text('current-item-id');
    requestAnimationFrame(() => {
      const byId = itemsOf(host).findIndex((item) => item.getAttribute('data-item-id') === id);
      state.source = '';
      scrollToItem(
        host,
        id === '' ? host.number('current', 0) : byId,
        host.number('duration', 500) > 0 ? 'smooth' : 'instant',
      );
    });
  }
  if (changed.has('autoplay') || changed.has('interval')) restartAutoplay(host, state);
  drawDots(host, state);
};

export const swiper: BuiltIn = {
  tag: 'swiper',
  attributes: [
    'indicator-dots',
    'indicator-color',
    'indicator-active-color',
    'autoplay',
    'current',
    'current-item-id',
    'interval',
    'duration',
    'circular',
    'vertical',
  ],
  ignored: {
    'easing-function': 'the browser eases',
    'snap-to-edge': 'only with margins',
    cache: 'all items are drawn',
  },
  refused: ['previous-margin', 'next-margin', 'display-multiple-items', 'layout-type'],
  create(host): Behaviour {
    const state: SwiperState = {
      current: 0,
      source: 'touch',
      autoplay: undefined,
      settle: undefined,
      dots: document.createElement('div'),
    };
    state.dots.className = 'wx-swiper-dots';
    state.dots.hidden = true;
    host.element.prepend(state.dots);
    host.element.addEventListener('scroll', () => {
      clearTimeout(state.settle);
      state.settle = setTimeout(() => {
        settle(host, state);
      }, 100);
    });
    dragWithMouse(host);
    return {
      attached: () => {
        requestAnimationFrame(() => {
          drawDots(host, state);
        });
        restartAutoplay(host, state);
      },
      detached: () => {
        clearInterval(state.autoplay);
      },
      update: (changed) => {
        updateSwiper(host, state, changed);
      },
    };
  },
};

export const swiperItem: BuiltIn = {
  tag: 'swiper-item',
  attributes: ['item-id'],
  ignored: { 'skip-hidden-item-layout': 'all items are laid out' },
  create: (host) => ({
    update: () => {
      host.element.setAttribute('data-item-id', host.text('item-id'));
    },
  }),
};

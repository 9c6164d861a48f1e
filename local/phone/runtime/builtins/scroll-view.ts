import type { BuiltIn, Host } from './host';
import { unset } from './host';

interface Edge {
  atStart: boolean;
  atEnd: boolean;
  left: number;
  top: number;
}

const detail = (element: HTMLElement, before: Edge) => ({
  scrollTop: element.scrollTop,
  scrollLeft: element.scrollLeft,
  scrollHeight: element.scrollHeight,
  scrollWidth: element.scrollWidth,
  deltaX: before.left - element.scrollLeft,
  deltaY: before.top - element.scrollTop,
});

const edges = (host: Host): Pick<Edge, 'atStart' | 'atEnd'> & { vertical: boolean } => {
  const { element } = host;
  const upper = host.number('upper-threshold', 50);
  const lower = host.number('lower-threshold', 50);
  const vertical = host.flag('scroll-y');
  const [at, size, full] = vertical
    ? [element.scrollTop, element.clientHeight, element.scrollHeight]
    : [element.scrollLeft, element.clientWidth, element.scrollWidth];
  return { vertical, atStart: at <= upper, atEnd: at + size >= full - lower };
};

const onScroll = (host: Host, edge: Edge): void => {
  const { element } = host;
  host.trigger('scroll', detail(element, edge));
  const now = edges(host);
  if (now.atStart && !edge.atStart) host.trigger('scrolltoupper', { direction: now.vertical ? 'top' : 'left' });
  if (now.atEnd && !edge.atEnd) host.trigger('scrolltolower', { direction: now.vertical ? 'bottom' : 'right' });
  Object.assign(edge, { atStart: now.atStart, atEnd: now.atEnd, left: element.scrollLeft, top: element.scrollTop });
};

const applyPosition = (host: Host, changed: ReadonlySet<string>): void => {
  const behavior = host.flag('scroll-with-animation') ? 'smooth' : 'instant';
  // After the new content is laid out: data and position often arrive together.
  requestAnimationFrame(() => {
    if (changed.has('scroll-top') && !unset(host.raw('scroll-top')))
      host.element.scrollTo({ top: host.number('scroll-top', 0), behavior });
    if (changed.has('scroll-left') && !unset(host.raw('scroll-left')))
      host.element.scrollTo({ left: host.number('scroll-left', 0), behavior });
    const id = host.text('scroll-into-view');
    if (changed.has('scroll-into-view') && id !== '')
      host.element
        .querySelector(`[id="${CSS.escape(id)}"]`)
        ?.scrollIntoView({ behavior, block: 'start', inline: 'start' });
  });
};

const cosmetic = 'cosmetic: the browser scrolls in its own manner';

export const scrollView: BuiltIn = {
  tag: 'scroll-view',
  attributes: [
    'scroll-x',
    'scroll-y',
    'scroll-top',
    'scroll-left',
    'scroll-into-view',
    'scroll-with-animation',
    'upper-threshold',
    'lower-threshold',
    'enable-flex',
    'show-scrollbar',
  ],
  ignored: {
    enhanced: cosmetic,
    bounces: cosmetic,
    'fast-deceleration': cosmetic,
    'enable-back-to-top': 'tapping the status bar',
    'scroll-anchoring': 'browsers do that themselves',
    'paging-enabled': cosmetic,
    'using-sticky': 'sticky works anyway',
    type: 'all children are drawn',
    'binding-scroll-into-view': cosmetic,
    'enable-passive': cosmetic,
    'refresher-threshold': 'see refresher-enabled',
    'refresher-default-style': 'see refresher-enabled',
    'refresher-background': 'see refresher-enabled',
    'scroll-into-view-alignment': cosmetic,
    'scroll-into-view-offset': cosmetic,
    'scroll-into-view-within-extent': cosmetic,
    'associative-container': cosmetic,
    clip: cosmetic,
    'cache-extent': cosmetic,
    'min-drag-distance': cosmetic,
    padding: 'Skyline only',
    reverse: 'Skyline only',
  },
  refused: ['refresher-enabled', 'refresher-triggered', 'refresher-two-level-enabled'],
  create(host) {
    const edge: Edge = { atStart: true, atEnd: false, left: 0, top: 0 };
    const { element } = host;
    let scheduled = false;
    element.addEventListener('scroll', () => {
      if (scheduled) return;
      scheduled = true;
      requestAnimationFrame(() => {
        scheduled = false;
        onScroll(host, edge);
      });
    });
    return {
      update(changed) {
        element.style.overflowX = host.flag('scroll-x') ? 'auto' : 'hidden';
        element.style.overflowY = host.flag('scroll-y') ? 'auto' : 'hidden';
        if (!host.flag('scroll-x') && !host.flag('scroll-y')) element.style.overflow = 'visible';
        element.toggleAttribute('enable-flex', host.flag('enable-flex'));
        applyPosition(host, changed);
      },
    };
  },
};

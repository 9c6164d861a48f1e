import { el } from './dom';

/** Full-screen pictures: swipe or drag for the next one, tap to close, pinch by the browser. */
export const openPreview = (layer: HTMLElement, preview: { urls: readonly string[]; current: number }): void => {
  const counter = el('div', { className: 'phone-preview-counter' });
  const strip = el(
    'div',
    { className: 'phone-preview-strip' },
    preview.urls.map((url) => {
      const image = el('img');
      image.src = url;
      image.draggable = false;
      return el('div', {}, [image]);
    }),
  );
  const view = el('div', { className: 'phone-preview', role: 'dialog', label: '图片预览' }, [strip, counter]);
  const close = el('button', {
    className: 'phone-preview-close',
    text: '×',
    label: '关闭预览',
    onClick: () => {
      view.remove();
    },
  });
  const show = (): void => {
    const index = Math.round(strip.scrollLeft / Math.max(1, strip.clientWidth));
    counter.textContent = `${index + 1} / ${preview.urls.length}`;
  };
  view.append(close);
  strip.addEventListener('scroll', show);
  strip.addEventListener('click', () => {
    view.remove();
  });
  layer.append(view);
  strip.scrollTo({ left: preview.current * strip.clientWidth, behavior: 'instant' });
  show();
};

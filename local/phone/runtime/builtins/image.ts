import type { BuiltIn, Host } from './host';
import { innerElement } from './common';

type Fit = readonly [fit: string, position: string];
const modes: Record<string, Fit> = {
  scaleToFill: ['fill', 'center'],
  aspectFit: ['contain', 'center'],
  aspectFill: ['cover', 'center'],
  widthFix: ['fill', 'center'],
  heightFix: ['fill', 'center'],
  top: ['none', 'top'],
  bottom: ['none', 'bottom'],
  center: ['none', 'center'],
  left: ['none', 'left'],
  right: ['none', 'right'],
  'top left': ['none', 'top left'],
  'top right': ['none', 'top right'],
  'bottom left': ['none', 'bottom left'],
  'bottom right': ['none', 'bottom right'],
};

/** widthFix and heightFix take the missing side from the picture. */
const fixSide = (host: Host, image: HTMLImageElement): void => {
  const mode = host.text('mode');
  const { naturalWidth: width, naturalHeight: height } = image;
  if (width === 0 || (mode !== 'widthFix' && mode !== 'heightFix')) return;
  host.element.style.aspectRatio = `${width} / ${height}`;
  host.element.style.setProperty(mode === 'widthFix' ? 'height' : 'width', 'auto', 'important');
};

const load = (host: Host, image: HTMLImageElement, src: string): void => {
  if (src === '') {
    image.removeAttribute('src');
    return;
  }
  host.phone.media.url(src, host.phone.componentPath(host.component)).then(
    (url) => {
      if (host.text('src') === src) image.src = url;
    },
    (error: unknown) => {
      host.trigger('error', { errMsg: `load fail: ${String(error)}` });
    },
  );
};

export const image: BuiltIn = {
  tag: 'image',
  attributes: ['src', 'mode', 'lazy-load'],
  ignored: {
    'show-menu-by-longpress': "the menu is WeChat's own (save, recognise code)",
    webp: 'browsers show WebP anyway',
    'fade-in': 'only an entrance effect',
    forceHttps: 'addresses are used as written',
  },
  create(host) {
    const inner = innerElement(host, 'img');
    inner.alt = '';
    inner.draggable = false;
    inner.addEventListener('load', () => {
      fixSide(host, inner);
      host.trigger('load', { width: inner.naturalWidth, height: inner.naturalHeight });
    });
    inner.addEventListener('error', () => {
      host.trigger('error', { errMsg: `load fail: ${host.text('src')}` });
    });
    return {
      update(changed) {
        const fit = modes[host.text('mode', 'scaleToFill')];
        if (!fit && changed.has('mode'))
          host.phone.failures.report(`<image> mode="${host.text('mode')}" does not exist`);
        else if (fit) [inner.style.objectFit, inner.style.objectPosition] = fit;
        inner.loading = host.flag('lazy-load') ? 'lazy' : 'eager';
        inner.alt = host.text('aria-label');
        if (changed.has('src')) load(host, inner, host.text('src'));
      },
    };
  },
};

export const coverImage: BuiltIn = { ...image, tag: 'cover-image' };

import type { BuiltIn } from './host';
import { innerElement } from './common';

/** Only type="2d": its node comes from createSelectorQuery().fields({ node: true }). */
export const canvas: BuiltIn = {
  tag: 'canvas',
  attributes: ['type', 'disable-scroll'],
  refused: ['canvas-id'],
  create(host) {
    innerElement(host, 'canvas');
    return {
      attached() {
        if (host.text('type') !== '2d')
          host.phone.failures.report(
            '<canvas> without type="2d" is not supported by local/phone: WeChat too has stopped work on the old one',
          );
      },
      update() {
        host.element.style.touchAction = host.flag('disable-scroll') ? 'none' : '';
      },
    };
  },
};

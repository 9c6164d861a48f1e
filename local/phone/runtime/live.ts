import { rememberPage } from './settings';
import type { WxContext } from './wx/context';

/** Follows the server: the cloud's clock, and reload when the app was built anew. */
export const listenToServer = ({ phone }: WxContext): void => {
  const source = new EventSource('/phone-events');
  source.addEventListener('clock', (event) => {
    phone.clock.set((JSON.parse(String(event.data)) as { offset: number }).offset);
  });
  source.addEventListener('reload', () => {
    rememberPage(phone.pages.current);
    location.reload();
  });
};

import { asyncApi } from './api';
import type { ApiGroup, WxContext } from './context';
import { createEventChannel } from './event-channel';

interface Target {
  readonly url: string;
  readonly delta?: number;
  readonly events?: Readonly<Record<string, (data: unknown) => void>>;
}

export const navigationApis = ({ phone }: WxContext): ApiGroup => {
  const { pages } = phone;
  const from = (): string => pages.current?.route ?? '';
  return {
    navigateTo: asyncApi<Target>('navigateTo', ({ url, events }) => {
      const channel = createEventChannel(events ?? {});
      pages.navigateTo(url, from(), (page) => {
        page.instance['getOpenerEventChannel'] = () => channel.opened;
      });
      return { eventChannel: channel.opener };
    }),
    redirectTo: asyncApi<Target>('redirectTo', ({ url }) => {
      pages.redirectTo(url, from());
    }),
    reLaunch: asyncApi<Target>('reLaunch', ({ url }) => {
      pages.reLaunch(url, from());
    }),
    switchTab: asyncApi<Target>('switchTab', ({ url }) => {
      pages.switchTab(url, from());
    }),
    navigateBack: asyncApi<Target>('navigateBack', ({ delta }) => {
      pages.navigateBack(delta ?? 1);
    }),
  };
};

import { ApiError, asyncApi } from './api';
import type { ApiGroup, WxContext } from './context';

interface TitleOptions {
  readonly title: string;
}

interface ColorOptions {
  readonly frontColor?: string;
  readonly backgroundColor?: string;
}

/** Title, colours and background of the page on top. */
export const barApis = ({ phone, navBar, ...context }: WxContext): ApiGroup => ({
  setNavigationBarTitle: asyncApi<TitleOptions>('setNavigationBarTitle', ({ title }) => {
    if (phone.pages.current) phone.pages.current.bar.title = title;
    context.redraw();
  }),
  setNavigationBarColor: asyncApi<ColorOptions>('setNavigationBarColor', ({ frontColor, backgroundColor }) => {
    if (frontColor !== '#ffffff' && frontColor !== '#000000')
      throw new ApiError(`invalid frontColor "${String(frontColor)}", only #ffffff and #000000`);
    if (typeof backgroundColor !== 'string') throw new ApiError('parameter.backgroundColor should be String');
    if (phone.pages.current) Object.assign(phone.pages.current.bar, { frontColor, backgroundColor });
    context.redraw();
  }),
  showNavigationBarLoading: asyncApi('showNavigationBarLoading', () => {
    navBar.element.setAttribute('data-loading', '');
  }),
  hideNavigationBarLoading: asyncApi('hideNavigationBarLoading', () => {
    navBar.element.removeAttribute('data-loading');
  }),
  setBackgroundColor: asyncApi<ColorOptions>('setBackgroundColor', ({ backgroundColor }) => {
    if (phone.pages.current && backgroundColor !== undefined) phone.pages.current.bar.pageColor = backgroundColor;
    context.redraw();
  }),
  setBackgroundTextStyle: asyncApi<{ textStyle?: string }>('setBackgroundTextStyle', ({ textStyle }) => {
    if (textStyle !== 'dark' && textStyle !== 'light') throw new ApiError(`invalid textStyle "${String(textStyle)}"`);
    if (phone.pages.current) phone.pages.current.bar.textStyle = textStyle;
    context.redraw();
  }),
});

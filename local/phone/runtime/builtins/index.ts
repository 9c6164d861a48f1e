import { button } from './button';
import { canvas } from './canvas';
import { checkbox, checkboxGroup, radio, radioGroup, toggle } from './choice';
import { form, label } from './form';
import type { BuiltIn } from './host';
import { coverImage, image } from './image';
import { navigator } from './navigator';
import { picker } from './picker';
import { richText } from './rich-text';
import { scrollView } from './scroll-view';
import { swiper, swiperItem } from './swiper';
import { input, textarea } from './text-field';
import { coverView, icon, progress, text, view } from './view';

/** Every tag this phone can draw. To add one: README, "how to add a tag". */
export const builtIns: readonly BuiltIn[] = [
  view,
  coverView,
  text,
  icon,
  progress,
  image,
  coverImage,
  button,
  input,
  textarea,
  toggle,
  checkbox,
  checkboxGroup,
  radio,
  radioGroup,
  form,
  label,
  navigator,
  scrollView,
  swiper,
  swiperItem,
  picker,
  richText,
  canvas,
];

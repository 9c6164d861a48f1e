import type { ReactElement } from 'react';
import type { iconNames } from './icon-names';

/** Always beside a word, so never read aloud on its own. */
export type IconName = (typeof iconNames)[number];

export const Icon = ({ name }: { name: IconName }): ReactElement => (
  <van-icon name={name} custom-style="display:block" />
);

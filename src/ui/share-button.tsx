import { Button } from '@tarojs/components';
import type { ReactElement } from 'react';

/** WeChat opens its share sheet only from its own button; what is shared is the page's onShareAppMessage. */
export const ShareButton = ({ words }: { words: string }): ReactElement => (
  <Button className="native-button native-primary" hoverClass="pressed" openType="share" aria-label={words}>
    {words}
  </Button>
);

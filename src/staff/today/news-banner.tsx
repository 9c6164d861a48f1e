import type { ReactElement } from 'react';
import { technicianText } from '#domain/copy';
import { askForNews } from '../../api/news';
import { Notice, NoticeLine } from '../../ui/notice';
import { Tap } from '../../ui/tap';

/** Something new came while one watched. A tap takes it away and asks whether the next one may be told outside too. */
export const News = ({ count, onSeen }: { count: number; onSeen: () => void }): ReactElement => (
  <Tap
    className="news"
    onPress={() => {
      askForNews();
      onSeen();
    }}
  >
    <Notice tone="amber" icon="bell" title={technicianText.arrived(count)}>
      <NoticeLine>{technicianText.arrivedNote}</NoticeLine>
    </Notice>
  </Tap>
);

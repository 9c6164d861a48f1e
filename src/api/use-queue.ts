import { useState } from 'react';
import type { CallInput } from './call';
import { useSession } from './session';
import { useList, type List, type ListItem } from './use-list';
import { usePageLife } from './use-page';

type View = CallInput<'ticket.queue'>['view'];

interface Queue {
  readonly view: View;
  readonly setView: (view: View) => void;
  readonly list: List<ListItem<'ticket.queue'>>;
}

/** One way of looking at the queue of the community one works for. */
export const useQueue = (first: View): Queue => {
  const [view, setView] = useState<View>(first);
  const { part } = useSession();
  const list = useList('ticket.queue', part === null ? null : { communityId: part.communityId, view });
  usePageLife(list);
  return { view, setView, list };
};

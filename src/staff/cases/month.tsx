import type { ReactElement } from 'react';
import { casesText } from '#domain/copy';
import { useRemote } from '../../api/use-remote';
import { Notice, NoticeLine } from '../../ui/notice';

/** 本月已提交 0/1: one case of each supervisor and month counts. Nothing for those of whom none is asked. */
export const MonthLine = ({ communityId }: { communityId: string }): ReactElement | null => {
  const { data } = useRemote('case.list', { communityId, part: null, text: '', cursor: null });
  const count = data?.thisMonth ?? null;
  if (count === null) return null;
  return (
    <Notice tone="calm" icon="bookmark-o" title={casesText.month(count)}>
      <NoticeLine>{casesText.monthNote}</NoticeLine>
    </Notice>
  );
};

import { DAY } from '#domain/time';
import type { CallData } from './call';
import { readStored, writeStored } from './store';

type Published = CallData<'community.home'>['published'];

const SEEN = 'analysis.seen';
/** After that it is no news any more. */
const NEWS = 30 * DAY;

const seenUntil = (): number => (readStored(SEEN) as number | null) ?? 0;

/** It was opened on this phone. */
export const markAnalysisSeen = (publishedAt: number): void => {
  if (publishedAt > seenUntil()) writeStored(SEEN, publishedAt);
};

/** The newest published analysis while it is new and was not opened here; null: none, or a home kept by an older app. */
export const analysisNews = (published: Published | undefined, now: number): Published =>
  published && published.at > seenUntil() && now - published.at < NEWS ? published : null;

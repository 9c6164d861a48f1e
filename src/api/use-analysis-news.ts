import { useEffect, useState } from 'react';
import { DAY, HOUR } from '#domain/time';
import { call, type CallData } from './call';
import { readStored, writeStored } from './store';

type Line = CallData<'analysis.list'>['items'][number];

interface Known {
  readonly communityId: string;
  readonly askedAt: number;
  readonly newest: Line | null;
}

const KNOWN = 'analysis.newest';
const SEEN = 'analysis.seen';
/** It comes once a quarter: nobody's first screen waits for it twice a day. */
const FRESH = 12 * HOUR;
/** After that it is no news any more. */
const NEWS = 30 * DAY;

const knownOf = (communityId: string | null): Known | null => {
  const known = readStored(KNOWN) as Known | null;
  return known?.communityId === communityId ? known : null;
};

/** It was opened on this phone. */
export const markAnalysisSeen = (publishedAt: number): void => {
  if (publishedAt > ((readStored(SEEN) as number | null) ?? 0)) writeStored(SEEN, publishedAt);
};

/** The newest published analysis while it is new and was not opened here; null: none. `communityId` null: not yet. */
export const useAnalysisNews = (communityId: string | null, now: number): Line | null => {
  const [read, setRead] = useState<Known | null>(null);
  useEffect(() => {
    if (communityId === null || Date.now() - (knownOf(communityId)?.askedAt ?? 0) < FRESH) return;
    void call('analysis.list', { communityId, cursor: null }).then((reply) => {
      // A gift: where it cannot be read, nobody misses it.
      if (!reply.ok) return;
      const known = { communityId, askedAt: Date.now(), newest: reply.data.items[0] ?? null };
      writeStored(KNOWN, known);
      setRead(known);
    });
  }, [communityId]);
  const { newest } = (read?.communityId === communityId ? read : knownOf(communityId)) ?? { newest: null };
  const at = newest?.publishedAt ?? null;
  if (at === null) return null;
  const seen = (readStored(SEEN) as number | null) ?? 0;
  return at > seen && now - at < NEWS ? newest : null;
};

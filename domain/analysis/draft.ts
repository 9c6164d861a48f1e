import { dimensions, type Dimension, type Proportion } from '#domain/satisfaction';
import type { AnalysisDraft, AnalysisSource, Change, ComparedShare, Point, Prevention } from './points';

/** Fewer answers say nothing about a quarter. */
const FEWEST = 10;
const MOST_PARTS = 3;
const MOST_DEFECTS = 3;

const comparedShares: readonly ComparedShare[] = ['csat', 'firstTimeFix', 'onTime', 'callBackInTime'];

/** The best and the worst of the dimensions; null where too few answered or all are alike. */
function extremes({ figures }: AnalysisSource): { best: [Dimension, number]; worst: [Dimension, number] } | null {
  const rated = dimensions.flatMap((dimension): [Dimension, number][] => {
    const mean = figures.dimensions[dimension];
    return mean === null ? [] : [[dimension, mean]];
  });
  const [best, ...others] = rated.sort(([, a], [, b]) => b - a);
  const worst = others[others.length - 1];
  if (figures.answers < FEWEST || best === undefined || worst === undefined) return null;
  return best[1] === worst[1] ? null : { best, worst };
}

const when = (told: boolean, point: Point): readonly Point[] => (told ? [point] : []);
const counted = (kind: 'visits' | 'callBacks' | 'replies' | 'results', { hits, n }: Proportion): readonly Point[] =>
  when(n > 0, { kind, hits, n });
const defects = (kind: 'prevented' | 'preventing', all: readonly Prevention[]): readonly Point[] =>
  when(all.length > 0, { kind, count: all.length, some: all.slice(0, MOST_DEFECTS) });

function said(source: AnalysisSource): readonly Point[] {
  const { figures, facts } = source;
  const parts = [...facts.parts].filter(({ closures }) => closures > 0).sort((a, b) => b.closures - a.closures);
  const ends = extremes(source);
  return [
    { kind: 'answers', closures: figures.closures, answers: figures.answers },
    ...when(figures.csat.n > 0, { kind: 'csat', csat: figures.csat }),
    ...(ends === null ? [] : [{ kind: 'dimensions', n: figures.answers, ...ends } as const]),
    ...when(parts.length > 0, { kind: 'parts', parts: parts.slice(0, MOST_PARTS) }),
    { kind: 'complaints', received: facts.complaints.received, major: facts.complaints.major },
  ];
}

function did({ figures, facts }: AnalysisSource): readonly Point[] {
  const { meanToFinalFix: time, closures } = figures;
  return [
    ...(time === null ? [] : [{ kind: 'repairs', closures, time } as const]),
    ...counted('visits', figures.onTime),
    ...counted('callBacks', figures.callBackInTime),
    ...counted('replies', facts.complaints.replyInTime),
    ...counted('results', facts.complaints.resultInTime),
    ...defects('prevented', facts.prevented),
    ...when(facts.cases > 0, { kind: 'cases', count: facts.cases }),
  ];
}

/** Better or worse only where the two intervals lie apart. */
function changeOf(before: Proportion, now: Proportion): Change {
  if ((now.lower ?? 0) > (before.upper ?? 1)) return 'up';
  return (now.upper ?? 1) < (before.lower ?? 0) ? 'down' : 'unclear';
}

function compared(what: ComparedShare, { figures, before }: AnalysisSource): readonly Point[] {
  const [was, is] = [before[what], figures[what]];
  if (was.n >= FEWEST && is.n >= FEWEST) {
    return [{ kind: 'compared', what, change: changeOf(was, is), before: was, now: is }];
  }
  return when(what === 'csat', { kind: 'tooFew', before: was.n, now: is.n });
}

function changed(source: AnalysisSource): readonly Point[] {
  const [was, is] = [source.before.meanToFinalFix, source.figures.meanToFinalFix];
  return [
    ...comparedShares.flatMap((what) => compared(what, source)),
    ...(was === null || is === null ? [] : [{ kind: 'times', before: was, now: is } as const]),
  ];
}

function next(source: AnalysisSource): readonly Point[] {
  const ends = extremes(source);
  return [
    ...(ends === null ? [] : [{ kind: 'improve', dimension: ends.worst[0] } as const]),
    ...defects('preventing', source.facts.preventing),
  ];
}

/**
 * 季度分析 as the numbers have it, section by section, for a manager to go on from. Nothing is concluded from few answers
 * or from what may be chance, and nothing is promised but what people wrote themselves; a section may stay empty.
 */
export const draftOf = (source: AnalysisSource): AnalysisDraft => ({
  said: said(source),
  did: did(source),
  changed: changed(source),
  next: next(source),
});

import type { ExportKind } from '#domain/export';
import { analysis } from './analysis';
import { callBacks } from './call-backs';
import { campaign } from './campaign';
import { cases } from './cases';
import { complaints } from './complaints';
import { daily } from './daily';
import { defects } from './defects';
import { league } from './league';
import { ratings } from './ratings';
import type { Reader } from './reader';
import { recoveries } from './recoveries';
import { review } from './review';
import { segments } from './segments';
import { tickets } from './tickets';

const readers: { readonly [K in ExportKind]: Reader<K> } = {
  ...{ tickets, ratings, segments, league, review },
  ...{ callBacks, recoveries, complaints, daily },
  ...{ defects, cases, analysis, campaign },
};

/** The reader of a kind. It is only ever asked about what is of its kind: `what` names it. */
export const readerOf = (kind: ExportKind): Reader<ExportKind> => readers[kind] as Reader<ExportKind>;

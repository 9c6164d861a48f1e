import { Context } from 'mingo';
import { Aggregator } from 'mingo/aggregator';
import * as accumulator from 'mingo/operators/accumulator';
import * as expression from 'mingo/operators/expression';
import * as pipeline from 'mingo/operators/pipeline';
import * as projection from 'mingo/operators/projection';
import * as query from 'mingo/operators/query';
import type { Options } from 'mingo/types';
import { CloudError, messageOf } from '../errors';
import { strictQuery } from './filter';
import { isFields, type Fields } from './values';

type Expression = (obj: Fields, expr: unknown, options: Options) => unknown;

const refusal = (text: string): CloudError =>
  new CloudError('DATABASE_REQUEST_FAILED', `[FailedOperation.Aggregate] ${text}`);

const DATE_PARTS = [
  '$year',
  '$month',
  '$dayOfMonth',
  '$dayOfWeek',
  '$dayOfYear',
  '$hour',
  '$minute',
  '$second',
  '$millisecond',
  '$week',
  '$isoWeek',
  '$isoWeekYear',
  '$isoDayOfWeek',
];

const known = expression as unknown as Record<string, Expression | undefined>;

/** The part of a null or missing date is null in MongoDB; mingo 7 throws. */
const nullable =
  (part: Expression): Expression =>
  (obj, expr, options) => {
    try {
      return part(obj, expr, options);
    } catch (error) {
      if (messageOf(error).includes('cannot convert')) return null;
      throw error;
    }
  };

const size: Expression = (obj, expr, options) => {
  const found = known['$size']?.(obj, expr, options);
  if (found === null || found === undefined) throw refusal('The argument to $size must be an array');
  return found;
};

const overrides = (): Record<string, Expression> => {
  const out: Record<string, Expression> = { $size: size };
  for (const name of DATE_PARTS) {
    const part = known[name];
    if (part) out[name] = nullable(part);
  }
  return out;
};

const CONTEXT = Context.init({
  accumulator: { ...accumulator },
  expression: { ...expression, ...overrides() },
  pipeline: { ...pipeline },
  projection: { ...projection },
  query: { ...query },
});

/** `$count` gives no document for no input (mingo gives zero), and `$match` reads its query strictly. */
const strictStage = (stage: Fields): Fields[] => {
  const count = stage['$count'];
  if (typeof count === 'string') return [{ $group: { _id: null, [count]: { $sum: 1 } } }, { $project: { _id: 0 } }];
  const match = stage['$match'];
  return isFields(match) ? [{ $match: strictQuery(match) }] : [stage];
};

/** Runs stages over documents that the run may change. `read` gives the documents of another collection. */
export const runStages = (
  docs: Fields[],
  stages: readonly Fields[],
  read: (collection: string) => Fields[],
): Fields[] => {
  if (stages.length === 0) return docs;
  try {
    // The base class carries no operators of its own, so that the overrides win.
    return new Aggregator(stages.flatMap(strictStage), {
      context: CONTEXT,
      scriptEnabled: false,
      collectionResolver: read,
    }).run<Fields>(docs);
  } catch (error) {
    throw error instanceof CloudError ? error : refusal(messageOf(error));
  }
};

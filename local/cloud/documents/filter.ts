import { Query } from 'mingo';
import { CloudError, messageOf } from '../errors';
import { isFields, isOperators, type Doc, type Fields } from './values';

export type Filter = (doc: object) => boolean;

/**
 * Operators the emulator answers. mingo silently ignores or misreads some others, and a wrong answer is worse than none.
 */
const KNOWN = new Set(
  (
    '$eq $ne $gt $gte $lt $lte $in $nin $all $elemMatch $size $exists $type $mod $regex $options $not ' +
    '$and $or $nor $expr $bitsAllSet $bitsAllClear $bitsAnySet $bitsAnyClear $comment'
  ).split(' '),
);

const refuseUnknown = (operator: string): void => {
  if (operator.startsWith('$') && !KNOWN.has(operator)) {
    throw new CloudError('DATABASE_REQUEST_FAILED', `[FailedOperation] unknown operator: ${operator}`);
  }
};

interface Strict {
  readonly kept: Fields;
  /** Further demands that together mean what the removed operators mean. */
  readonly extra: Fields[];
}

/** `$all` is a conjunction of equalities; on an empty list it matches nothing. */
const strictAll = (field: string, values: readonly unknown[]): Fields[] =>
  values.length === 0 ? [{ [field]: { $in: [] } }] : values.map((value) => ({ [field]: value }));

/** `$type` asks an array for its elements too; only "array" means the field itself. */
const ofType = (field: string, type: unknown): Fields => {
  const own = { [field]: { $type: type } };
  return type === 'array' ? own : { $or: [own, { [field]: { $elemMatch: { $type: type } } }] };
};

const isElementList = (value: unknown): boolean =>
  Array.isArray(value) && value.some((item) => isFields(item) && '$elemMatch' in item);

/** Rewrites the demands on one field whose meaning mingo and MongoDB do not share. */
const strictField = (field: string, operators: Fields): Strict => {
  const kept: Fields = {};
  const extra: Fields[] = [];
  for (const [operator, operand] of Object.entries(operators)) {
    refuseUnknown(operator);
    if (operator === '$all' && Array.isArray(operand) && !isElementList(operand))
      extra.push(...strictAll(field, operand));
    else if ((operator === '$gte' || operator === '$lte') && operand === null) extra.push({ [field]: null });
    else if (operator === '$elemMatch' && isFields(operand))
      kept[operator] = isOperators(operand) ? operand : strict(operand);
    else if (operator === '$not' && isOperators(operand)) extra.push({ $nor: [strict({ [field]: operand })] });
    else if (operator === '$type') extra.push(ofType(field, operand));
    else kept[operator] = operand;
    if (operator === '$mod') extra.push(ofType(field, 'number'));
  }
  return { kept, extra };
};

/** The same query in the words that mingo and MongoDB understand alike. */
const strict = (query: Fields): Fields => {
  const out: Fields = {};
  const extra: Fields[] = [];
  for (const [key, value] of Object.entries(query)) {
    refuseUnknown(key);
    if (key === '$and' || key === '$or' || key === '$nor') {
      out[key] = (value as Fields[]).map(strict);
    } else if (!key.startsWith('$') && isOperators(value)) {
      const found = strictField(key, value);
      extra.push(...found.extra);
      if (Object.keys(found.kept).length > 0) out[key] = found.kept;
    } else out[key] = value;
  }
  const own = (out['$and'] as Fields[] | undefined) ?? [];
  return extra.length > 0 ? { ...out, $and: [...own, ...extra] } : out;
};

/** Compiles a MongoDB-style query; throws `DATABASE_REQUEST_FAILED` on an operator it does not know. */
export const filterOf = (query: Fields): Filter => {
  if (Object.keys(query).length === 0) return () => true;
  const words = strict(query);
  try {
    const compiled = new Query(words, { scriptEnabled: false });
    return (doc) => compiled.test(doc as Fields);
  } catch (error) {
    throw new CloudError('DATABASE_REQUEST_FAILED', `[FailedOperation] ${messageOf(error)}`);
  }
};

/** {@link filterOf} for the operand of `$match` inside a pipeline that mingo runs. */
export const strictQuery = strict;

/** Applies a projection such as `{title: 1}` or `{photos: {$slice: 1}}`. */
export const project = (docs: readonly Doc[], projection: Fields): Fields[] =>
  new Query<Fields>({})
    .find<Fields>(
      docs.map((doc) => ({ ...doc })),
      projection,
    )
    .all();

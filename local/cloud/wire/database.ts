import type { Engine, Call } from '../documents/engine';
import type { Meter } from '../documents/meter';
import { sortFrom } from '../documents/sort';
import { readFields, writeDoc, type Fields } from '../documents/values';
import { CloudError } from '../errors';
import { fieldsOf, listOf, numberOf, optionalText, textOf, type Request } from './request';

/** The platform never returns more documents from one `get`. */
const MAX_LIST = 1000;
const DEFAULT_LIST = 100;

export interface DatabaseContext {
  readonly engine: Engine;
  readonly meter: Meter;
  /** The cloud's time, epoch ms; resolves `serverDate`. */
  readonly now: number;
}

/** What is merged into `{requestId}` of the answer. */
export type Answer = Fields;

type Action = (request: Request, context: DatabaseContext) => Answer | Promise<Answer>;

const callOf = (request: Request, { engine, meter }: DatabaseContext): Call => {
  const id = optionalText(request, 'transactionId');
  return { meter, ...(id !== undefined && { transaction: engine.transactions.get(id) }) };
};

const read = (request: Request, field: string, now: number): Fields => readFields(optionalText(request, field), now);

const insert: Action = async (request, context) => {
  const docs = listOf(request, 'data').map((text) => readFields(String(text), context.now));
  const ids = await context.engine.insert(textOf(request, 'collectionName'), docs, callOf(request, context));
  return { data: { insertedIds: ids } };
};

const get: Action = (request, context) => {
  const limit = Math.min(numberOf(request, 'limit') ?? DEFAULT_LIST, MAX_LIST);
  const offset = numberOf(request, 'offset') ?? 0;
  const order = optionalText(request, 'order');
  const projection = optionalText(request, 'projection');
  const wish = {
    query: read(request, 'query', context.now),
    skip: offset,
    limit,
    ...(order !== undefined && { sort: sortFrom(readFields(order, context.now)) }),
    ...(projection !== undefined && { projection: readFields(projection, context.now) }),
  };
  const docs = context.engine.find(textOf(request, 'collectionName'), wish, callOf(request, context));
  return { data: { list: docs.map(writeDoc) }, limit, offset };
};

const modify: Action = async (request, context) => {
  const wanted = {
    query: read(request, 'query', context.now),
    data: read(request, 'data', context.now),
    merge: request['merge'] === true,
    upsert: request['upsert'] === true,
    multi: request['multi'] === true,
  };
  const done = await context.engine.modify(textOf(request, 'collectionName'), wanted, callOf(request, context));
  return { data: { updated: done.updated, upsert_id: done.upsertId } };
};

const remove: Action = async (request, context) => {
  const call = { ...callOf(request, context), multi: request['multi'] === true };
  const query = read(request, 'query', context.now);
  return { data: { deleted: await context.engine.remove(textOf(request, 'collectionName'), query, call) } };
};

const count: Action = (request, context) => {
  const query = read(request, 'query', context.now);
  return { data: { total: context.engine.count(textOf(request, 'collectionName'), query, callOf(request, context)) } };
};

const aggregate: Action = (request, context) => {
  const stages = listOf(request, 'stages').map((item): Fields => {
    const stage = fieldsOf(item, 'stage');
    const { value } = readFields(`{"value":${textOf(stage, 'stageValue')}}`, context.now);
    return { [textOf(stage, 'stageKey')]: value };
  });
  const list = context.engine.aggregate(textOf(request, 'collectionName'), stages, callOf(request, context));
  return { data: { list: list.map(writeDoc) } };
};

const ACTIONS: Readonly<Record<string, Action>> = {
  'database.insertDocument': insert,
  'database.getDocument': get,
  'database.modifyDocument': modify,
  'database.removeDocument': remove,
  'database.calculateDocument': count,
  'database.aggregateDocuments': aggregate,
  'database.addCollection': (request, { engine }) => {
    engine.store.add(textOf(request, 'collectionName'));
    return {};
  },
  'database.startTransaction': (_request, { engine }) => ({ transactionId: engine.transactions.begin().id }),
  'database.commitTransaction': (request, { engine }) => {
    engine.transactions.commit(engine.transactions.get(textOf(request, 'transactionId')));
    return {};
  },
  'database.abortTransaction': (request, { engine }) => {
    engine.transactions.end(engine.transactions.get(textOf(request, 'transactionId')));
    return {};
  },
};

/** Answers one `database.*` action; an action the emulator does not know is refused, never ignored. */
export const database = async (action: string, request: Request, context: DatabaseContext): Promise<Answer> => {
  const run = ACTIONS[action];
  if (!run) throw new CloudError('INVALID_PARAM', `the local cloud does not emulate ${action}`);
  return run(request, context);
};

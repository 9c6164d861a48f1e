import * as v from 'valibot';
import { causeStages, defectStates, risks } from '#domain/defect';
import { parts } from '#domain/taxonomy';
import { procedure } from './procedure';
import { count, cursor, date, id, note, requestId, shortName, ticketCard, time, version, words } from './shapes';

const money = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000_000));

/** What people write. The nine fields are these, the number and the homes (requirements row 75). */
const written = {
  /** 问题描述 */
  problem: note,
  /** 原因分析 */
  cause: words,
  causeStage: v.nullable(v.picklist(causeStages)),
  risk: v.picklist(risks),
  /** Loss in fen; null: not known. */
  loss: v.nullable(money),
  /** 发现时间 */
  foundOn: date,
  /** 会议决议 */
  decision: words,
  decidedOn: v.nullable(date),
  /** 预防措施 */
  prevention: words,
  dueOn: v.nullable(date),
  /** 责任部门 */
  department: v.union([shortName, v.literal('')]),
} as const;

const line = v.strictObject({
  id,
  version,
  /** 缺陷编号, SJ01 … in the order of the community. */
  number: v.string(),
  part: v.picklist(parts),
  problem: v.string(),
  state: v.picklist(defectStates),
  risk: v.picklist(risks),
  homes: count,
  foundOn: date,
  dueOn: v.nullable(date),
});
const onDefect = ['DEFECT_NOT_FOUND', 'DEFECT_CHANGED', 'DEFECT_INCOMPLETE', 'TEXT_UNSAFE'] as const;
const answer = v.strictObject({ defectId: id, version, state: v.picklist(defectStates) });

/** 缺陷库: what many tickets have in common, until it is prevented. */
export const defectApi = {
  /** From a ticket and those linked to it by cause. */
  'defect.promote': procedure({
    roles: ['manager', 'supervisor'],
    input: v.strictObject({ requestId, ticketId: id, ...written }),
    output: answer,
    errors: ['TICKET_NOT_FOUND', 'DEFECT_EXISTS', 'TEXT_UNSAFE'],
  }),
  'defect.save': procedure({
    roles: ['manager', 'supervisor'],
    input: v.strictObject({ requestId, defectId: id, version, ...written }),
    output: answer,
    errors: onDefect,
  }),
  /** Decided needs a decision, preventing a measure with its day and department, done words on what came of it. */
  'defect.track': procedure({
    roles: ['manager', 'supervisor'],
    input: v.strictObject({ requestId, defectId: id, version, to: v.picklist(defectStates), words }),
    output: answer,
    errors: onDefect,
  }),
  /** `state` null: all. Newest first. */
  'defect.list': procedure({
    roles: ['manager', 'supervisor'],
    input: v.strictObject({ communityId: id, state: v.nullable(v.picklist(defectStates)), cursor }),
    output: v.strictObject({ items: v.array(line), cursor }),
    errors: [],
  }),
  'defect.get': procedure({
    roles: ['manager', 'supervisor'],
    input: v.strictObject({ defectId: id }),
    output: v.strictObject({
      ...line.entries,
      ...written,
      /** 发生项目 */
      community: v.string(),
      /** Affected homes with their tickets; as many as are linked by now. */
      tickets: v.array(ticketCard),
      history: v.array(
        v.strictObject({ state: v.picklist(defectStates), at: time, by: v.string(), words: v.string() }),
      ),
    }),
    errors: ['DEFECT_NOT_FOUND'],
  }),
} as const;

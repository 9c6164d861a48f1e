import { dayOf } from '#domain/time';
import type { ComplaintDocument } from '../../../cloudfunctions/schema';
import type { Doc } from '../connection/sdk';
import { having, missing, type Migration, type Reader } from './migration';

const timeKey = (ms: number): string => String(ms).padStart(14, '0');

/** Nobody had taken a case yet, and none was closed: there was no screen to do it on. */
async function withFile(one: Doc, read: Reader): Promise<Doc> {
  if ('version' in one) return one;
  const ticket = await read.get('tickets', String(one['ticketId']));
  return having(one, {
    ...{ version: 1, number: ticket?.['number'] ?? '', home: ticket?.['home'] ?? '' },
    ...{ manager: '', managerId: '', awaitsAnswer: false },
    ...{ events: [], result: '', closedAt: null, answer: null },
    sortKey: `${timeKey(Number(one['dueAt']))}-${one._id}`,
  });
}

/** 挽回. */
export const recoveries: Migration = {
  ...{ number: '0004', name: '挽回：处理经过与排序字段', collection: 'recoveries' },
  change: withFile,
};

const NEVER = 99_999_999_999_999;

/** The running clock that is due first. */
function dueAt({ clocks }: ComplaintDocument): number {
  const running = clocks.filter(({ stoppedAt, pausedAt }) => stoppedAt === null && pausedAt === null);
  return Math.min(NEVER, ...running.map((clock) => clock.dueAt));
}

function graded(document: Doc): Doc {
  const old = document as unknown as ComplaintDocument;
  const facts = { ...old, ...missing(document, { severity: 'normal', channel: 'app', group: null }) };
  return having(document, {
    ...facts,
    groupId: facts.group?.id ?? null,
    receivedOn: dayOf(facts.receivedAt),
    touchedOn: [...new Set(facts.events.map(({ at }) => dayOf(at)))],
    dueKey: `${facts.severity === 'major' ? '0' : '1'}-${timeKey(dueAt(facts))}-${facts._id}`,
  });
}

/** 投诉: all came from the app, and none was graded. */
export const complaints: Migration = {
  ...{ number: '0005', name: '投诉：级别、渠道、群诉与日期字段', collection: 'complaints' },
  change: graded,
};

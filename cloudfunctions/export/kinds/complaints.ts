import type { ClockKind } from '#domain/clocks';
import { channelText, complaintColumns, complaintStateText, filterText, severityText } from '#domain/copy';
import type { ComplaintEvent } from '#domain/complaint';
import type { ComplaintDocument } from '../../schema';
import { complaintsIn } from '../../kit/complaints/pages';
import { moment, momentsOf, sayDays, share } from './say';
import { SLICE, type Reader } from './reader';

const wordsOf = ({ events }: ComplaintDocument, kinds: readonly ComplaintEvent[]): string =>
  events
    .filter(({ kind, words }) => kinds.includes(kind) && words !== '')
    .map(({ words }) => words)
    .join('\n');

const firstAt = ({ events }: ComplaintDocument, kind: ComplaintEvent): string =>
  moment(events.find((event) => event.kind === kind)?.at ?? null);

const dueOf = ({ clocks }: ComplaintDocument, kind: ClockKind): string =>
  moment(clocks.findLast((clock) => clock.kind === kind)?.dueAt ?? null);

const rowOf = (complaint: ComplaintDocument) => ({
  ...{ number: complaint.number, home: complaint.home, receivedAt: moment(complaint.receivedAt) },
  ...{ channel: channelText[complaint.channel], severity: severityText[complaint.severity] },
  ...{ state: complaintStateText[complaint.state], handler: complaint.handler?.name ?? '' },
  voice: wordsOf(complaint, ['receive', 'add']),
  ...{ repliedAt: firstAt(complaint, 'reply'), replyDue: dueOf(complaint, 'complaintReply') },
  ...{ settledAt: firstAt(complaint, 'settle'), resultDue: dueOf(complaint, 'complaintResult') },
  measures: wordsOf(complaint, ['follow', 'settle']),
  group: complaint.group?.title ?? '',
});

/** Complaints received in these days, oldest first, without who complained: names and numbers stay at the desk. */
export const complaints: Reader<'complaints', keyof typeof complaintColumns> = {
  columns: complaintColumns,
  title: ({ what }) => sayDays(what),
  filters: ({ what }) =>
    Promise.resolve([
      [filterText.receivedDays, sayDays(what)],
      [filterText.state, what.state === null ? filterText.all : complaintStateText[what.state]],
    ]),
  page: async ({ what, community }, cursor) => {
    const { from, to, state } = what;
    const page = await complaintsIn({ communityId: community._id, from, to }, { cursor, limit: SLICE });
    const { start, end } = momentsOf(what);
    const last = page.items.at(-1)?.receivedAt ?? end;
    const wanted = page.items.filter((complaint) => state === null || complaint.state === state);
    return { rows: wanted.map(rowOf), cursor: page.cursor, done: share(last, { from: start, to: end }) };
  },
};

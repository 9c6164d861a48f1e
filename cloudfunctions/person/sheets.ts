import {
  complaintEventText,
  complaintStateText,
  exportText,
  homeName,
  messageText,
  relationText,
  roleText,
  sayExact,
  saySlotDate,
  statusText,
  tagText,
  titleOf,
} from '#domain/copy';
import { dimensions } from '#domain/satisfaction';
import type { ComplaintDocument, TicketDocument } from '../schema';
import { maskedName } from '../kit/people/names';
import type { Sheet } from '../kit/spreadsheet/workbook';
import { MOST_MESSAGES, type Gathered } from './gather';
import { moment, sheet } from './table';
import { workSheets } from './work';

const me = ({ caller }: Gathered, now: number): Sheet => {
  const text = exportText.me;
  const rows = [
    [text.name, caller.name],
    [text.phone, caller.phone],
    [text.exportedAt, sayExact(now)],
  ];
  return sheet(text, rows);
};

const homes = ({ caller, communities, homes: documents }: Gathered): Sheet =>
  sheet(
    exportText.homes,
    caller.memberships.map(({ communityId, homeId, role, relation, since }) => {
      const home = documents.find(({ _id }) => _id === homeId);
      const place = home === undefined ? exportText.homes.publicArea : homeName(home);
      const community = communities.find(({ _id }) => _id === communityId)?.name ?? '';
      return [community, place, relation === null ? roleText[role] : relationText[relation], moment(since)];
    }),
  );

/** What they wrote on a ticket: the report's own words, then whatever they added. */
function wordsOn(ticket: TicketDocument, { caller, events }: Gathered): string {
  const notes = events.filter(({ ticketId }) => ticketId === ticket._id).sort((a, b) => a.at - b.at);
  const own = ticket.reporter.personId === caller.id ? [ticket.words] : [];
  return [...new Set([...own, ...notes.map(({ note }) => note)])].filter((note) => note !== '').join('\n');
}

const tickets = (gathered: Gathered): Sheet =>
  sheet(
    exportText.tickets,
    [...gathered.tickets]
      .sort((a, b) => b.reportedAt - a.reportedAt)
      .map((ticket) => [
        ...[ticket.number, ticket.home, titleOf(ticket), wordsOn(ticket, gathered)],
        statusText[ticket.status],
        moment(ticket.reportedAt),
        ticket.appointment === null ? '' : saySlotDate(ticket.appointment),
        ...[moment(ticket.finishedAt), moment(ticket.closedAt)],
        String(ticket.photos.filter(({ by }) => by === gathered.caller.id).length),
      ]),
  );

const ratings = ({ caller, ratings: documents }: Gathered): Sheet =>
  sheet(
    exportText.ratings,
    documents.flatMap(({ number, home, revisions }) =>
      revisions
        .filter(({ by }) => by === caller.id)
        .map(({ revision, stars, dimensions: answers, tags, words, at }) => [
          ...[number, home, String(revision), String(stars)],
          ...dimensions.map((dimension) => String(answers[dimension] ?? '')),
          ...[tags.map((tag) => tagText[tag]).join('、'), words, moment(at)],
        ]),
    ),
  );

type Author = ComplaintDocument['events'][number]['by'];

/** Others of the same home stay masked, in a file as on a screen. */
const signed = ({ role, personId, name }: Author, self: string): string =>
  role === 'owner' && personId !== self ? maskedName(name) : name;

/** The whole conversation: what was answered to them is about them as well. */
const complaints = ({ caller, complaints: documents }: Gathered): Sheet =>
  sheet(
    exportText.complaints,
    documents.flatMap(({ number, home, ticket, state, events }) =>
      events.map(({ kind, at, by, words, photos }) => [
        ...[number, ticket?.number ?? home, complaintStateText[state]],
        ...[moment(at), `${signed(by, caller.id)} ${complaintEventText[kind]}`, words, String(photos.length)],
      ]),
    ),
  );

function messages({ caller, messages: documents }: Gathered): Sheet {
  const rows = documents.map(({ kind, params, at }) => {
    const { title, body } = messageText(kind, params);
    return [moment(at), title, body, at <= caller.readUntil ? exportText.yes : exportText.no];
  });
  const note = rows.length < MOST_MESSAGES ? [] : [[exportText.onlyNewest(MOST_MESSAGES)]];
  return sheet(exportText.messages, [...rows, ...note]);
}

/** Everything kept about one person, in the words of the screens. */
export const sheetsOf = (gathered: Gathered, now: number): readonly Sheet[] => [
  me(gathered, now),
  homes(gathered),
  tickets(gathered),
  ratings(gathered),
  complaints(gathered),
  messages(gathered),
  ...workSheets(gathered),
];

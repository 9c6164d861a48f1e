import { factsIn } from './kinds';

const newcomer = factsIn('routing', 'newcomer');
const ranking = factsIn('routing', 'ranking');
const contractors = factsIn('routing', 'contractors');
const satisfaction = factsIn('satisfaction', 'satisfaction');
const afterRating = factsIn('satisfaction', 'afterRating');
const league = factsIn('satisfaction', 'league');
const people = factsIn('people', 'binding');
const messages = factsIn('messages', 'messageTexts');

export const contractorFacts = [
  newcomer.number('newcomer.months', 'months', [0, 24]),
  newcomer.number('newcomer.answers', 'answers', [0, 500]),
  newcomer.number('newcomer.share', 'share', [0, 1]),
  ranking.number('ranking.visitsInSlot', 'visits', [1, 10]),
  ranking.number('ranking.nearMetres', 'metres', [1, 1000]),
  ranking.number('ranking.scoreBand', 'share', [0.01, 0.5]),
  contractors.number('licenceWarnDays', 'days', [1, 180]),
  contractors.number('ownScore.fromDay', 'dayOfMonth', [1, 28]),
  contractors.number('ownScore.answers', 'answers', [3, 50]),
];

export const satisfactionFacts = [
  satisfaction.number('csatTarget', 'share', [0.5, 1]),
  satisfaction.number('rating.openDays', 'days', [1, 90]),
  satisfaction.number('rating.changeDays', 'days', [0, 90]),
  satisfaction.number('recommendShare', 'share', [0, 1]),
  afterRating.number('lowScore', 'stars', [1, 3]),
  afterRating.number('returnDays', 'days', [7, 180]),
  afterRating.number('silentPerStratum', 'homes', [1, 20]),
  league.number('league.fewest', 'answers', [5, 100]),
  league.number('league.newcomerMonths', 'months', [0, 24]),
];

export const peopleFacts = [
  people.number('binding.invitationDays', 'days', [1, 30]),
  people.number('binding.sheetDays', 'days', [31, 365]),
  people.number('binding.deskCodeMinutes', 'minutes', [5, 240]),
  people.number('binding.wrongCodes', 'tries', [3, 10]),
  people.number('binding.waitMinutes', 'minutes', [5, 1440]),
  people.number('requestKeptDays', 'days', [1, 30]),
];

export const messageFacts = [messages.other('messageTexts', 'texts')];

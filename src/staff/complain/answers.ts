import { complainForText } from '#domain/copy';
import type { Severity } from '#domain/complaint';
import { isPhoneNumber, phoneDigits } from '#domain/people';
import type { Channel } from '#domain/ticket';
import type { WriteInput } from '../../api/intent';
import type { FoundHome } from '../../api/use-search';

/** What was taken down so far. */
export interface ComplainAnswers {
  readonly where: 'home' | 'community';
  readonly home: FoundHome | null;
  readonly name: string;
  readonly phone: string;
  readonly channel: Exclude<Channel, 'app'>;
  readonly severity: Severity;
  readonly words: string;
}

export const noComplaint: ComplainAnswers = {
  ...{ where: 'home', home: null, name: '', phone: '', channel: 'phone', severity: 'normal', words: '' },
};

/** The ticket it is about, brought along from its page. `homeId` '': a public place. */
export interface About {
  readonly ticketId: string;
  readonly number: string;
  readonly homeId: string;
  readonly home: string;
}

/** Whoever the register names first is the likeliest to call; anybody else can be named. */
export const atHome = (home: FoundHome): Partial<ComplainAnswers> => {
  const [first] = home.owners;
  return { home, name: first?.name ?? '', phone: first?.phone ?? '' };
};

const lacks = complainForText.missing;

/** The first thing that is still missing, in the order of the page; null: it can be sent. */
export const missingIn = (answers: ComplainAnswers, about: About | null): string | null => {
  if (about === null && answers.where === 'home' && answers.home === null) return lacks.home;
  if (answers.words.trim() === '') return lacks.words;
  if (answers.name.trim() === '') return lacks.caller;
  return isPhoneNumber(phoneDigits(answers.phone)) ? null : lacks.phone;
};

const homeIdOf = ({ where, home }: ComplainAnswers, about: About | null): string | null => {
  if (about !== null) return about.homeId === '' ? null : about.homeId;
  return where === 'home' ? (home?.id ?? null) : null;
};

/** What is sent, but for the community and the pictures. */
export const inputOf = (
  answers: ComplainAnswers,
  about: About | null,
): Omit<WriteInput<'complaint.makeFor'>, 'communityId' | 'photos'> => ({
  homeId: homeIdOf(answers, about),
  ticketId: about?.ticketId ?? null,
  channel: answers.channel,
  severity: answers.severity,
  caller: { name: answers.name.trim(), phone: phoneDigits(answers.phone) },
  words: answers.words.trim(),
});

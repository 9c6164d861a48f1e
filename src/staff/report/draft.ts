import type { Part, Place, Symptom } from '#domain/taxonomy';
import type { Channel } from '#domain/ticket';
import type { FoundHome } from '../../api/use-search';

/** What was taken down so far. Everything can be changed until it is sent. */
export interface DeskAnswers {
  readonly kind: 'home';
  readonly home: FoundHome | null;
  readonly name: string;
  readonly phone: string;
  readonly channel: Exclude<Channel, 'app'>;
  readonly words: string;
  readonly place: Place | null;
  readonly part: Part | null;
  readonly symptom: Symptom | null;
  readonly slotId: string | null;
  /** The words sound urgent and the caller said that it is not. */
  readonly calm: boolean;
}

export const noAnswers: DeskAnswers = {
  ...{ kind: 'home', home: null, name: '', phone: '', channel: 'phone', words: '' },
  ...{ place: null, part: null, symptom: null, slotId: null, calm: false },
};

/** The one the register names first is the likeliest to call; anybody else can be named. */
export const forHome = (answers: DeskAnswers, home: FoundHome): DeskAnswers => {
  const [first] = home.owners;
  return { ...answers, home, slotId: null, name: first?.name ?? '', phone: first?.phone ?? '' };
};

/** Where the report for one home is kept on this phone; '' is the one begun without a home. */
export const keyOf = (homeId: string): string => `report-for ${homeId === '' ? 'new' : homeId}`;

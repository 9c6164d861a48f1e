/**
 * What a message is filled with: words, ready to read on any later day. '' or missing: there is none, and the text
 * does without.
 */
export interface MessageParams {
  /** Number of the ticket or complaint. */
  readonly number: string;
  /** `titleOf` the ticket; the home's name where it is about a home. */
  readonly title: string;
  readonly home: string;
  /** As people call them: '张师傅'. */
  readonly technician: string;
  /** `saySlotDate` of the appointment. */
  readonly slot: string;
  /** `sayExact` of the moment the next thing is due. */
  readonly due: string;
  /**
   * What else there is to say: words of a person (why it was sent back or refused, what they wrote), the name of the
   * clock that is late, why it is suspended, the total of a quote ('¥320.00'), the manager who looks after it, or who
   * joined a home ('王**（家人）'); of a daily report `sayDaily`, of a spreadsheet its name, of sums that differ the day.
   */
  readonly note: string;
  /** The community's own words for it (`messageTexts` of its settings when it was written), with blanks. */
  readonly own?: string;
}

/** All of it, '' where there is none. */
export type Filled = Required<MessageParams>;

/** The title and the sentence of one kind of message. */
export interface Template {
  readonly title: string;
  readonly body: (params: Filled) => string;
}

/** A piece of a sentence that is only said where there is something to say. */
export const where = (value: string, say: (value: string) => string): string => (value === '' ? '' : say(value));

/** What it is about: a ticket by its title and number. */
export const ticket = ({ title, number }: Filled): string => `「${title}」${where(number, (n) => `（${n}）`)}`;
export const complaint = ({ number }: Filled): string => `投诉${where(number, (n) => `（${n}）`)}`;

/** The home before a ticket, for those who serve many. */
export const at = ({ home }: Filled): string => where(home, (name) => `${name} `);

export const someone = ({ technician }: Filled): string => technician || '维修人员';
export const by = ({ due }: Filled): string => where(due, (moment) => `请在 ${moment} 前`);

import type { MessageKind, MessageSubject } from '#domain/messages';

/** The answer given to one request of one person, so that a repeat gets the same. */
export interface RequestDocument {
  readonly _id: string;
  readonly inputHash: string;
  readonly reply: unknown;
  readonly expiresAt: number;
}

/** `_id` is made of the subject, what happened, the kind and the person: never written twice. Swept when it is old (`MESSAGE_DAYS`). */
export interface MessageDocument {
  readonly _id: string;
  readonly personId: string;
  readonly openId: string;
  readonly subject: MessageSubject;
  readonly subjectId: string;
  /** The ticket's when the message was written. */
  readonly version: number | null;
  readonly kind: MessageKind;
  readonly params: Readonly<Record<string, string>>;
  readonly at: number;
  /** Unique, ascending in time. */
  readonly sortKey: string;
  /** When a subscribe message should be tried (again); null: sent, refused or given up. */
  readonly sendAt: number | null;
  readonly tries: number;
  /** 43101 is normal: the person did not ask for it. */
  readonly outcome: 'waiting' | 'sent' | 'refused' | 'failed';
  readonly errCode: number | null;
}

import type { WordsSafety } from '../../../schema';
import type { Caller } from '../../caller';
import { unlessDone } from '../../database/once';
import { done, refused, type Outcome } from '../../outcome';
import { checkWords } from '../../platform/safety';
import { ownsPhotos } from '../../platform/storage';
import { intentOf, moveTicket, type Move, type OnTicket, type Written } from './move';

/** What people add to a write. Every text in it goes past the platform once, together. */
export interface Attachments {
  readonly texts: readonly string[];
  readonly photos: readonly string[];
}
export type OnAttachments = 'TEXT_UNSAFE' | 'PHOTO_NOT_FOUND';

const joined = (texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n');

/** Words and pictures are checked before the transaction: both ask the platform. */
export async function checkAttachments(
  caller: Caller,
  { texts, photos }: Attachments,
): Promise<Outcome<WordsSafety, OnAttachments>> {
  const [safety, own] = await Promise.all([checkWords(caller, joined(texts)), ownsPhotos(caller, photos)]);
  if (!own) return refused('PHOTO_NOT_FOUND');
  return safety === 'risky' ? refused('TEXT_UNSAFE') : done(safety);
}

/** As `moveTicket`, for moves that carry words: the note, and `more` of them. */
export async function moveWithWords<E extends string = never>(
  move: Move<E>,
  more: readonly string[] = [],
): Promise<Outcome<Written, OnTicket | E | 'TEXT_UNSAFE' | 'BAD_INPUT'>> {
  const safety = await checkWords(move.context.caller, joined([move.input.note ?? '', ...more]));
  return safety === 'risky'
    ? unlessDone<Written, 'TEXT_UNSAFE'>(intentOf(move), refused('TEXT_UNSAFE'))
    : moveTicket(move);
}

const nothingMore: Attachments = { texts: [], photos: [] };

/** As `moveTicket`, for moves that carry words and pictures: the note and the photos, and `more` of both. */
export async function moveWithAttachments<E extends string = never>(
  move: Move<E>,
  more: Attachments = nothingMore,
): Promise<Outcome<Written, OnTicket | E | OnAttachments | 'BAD_INPUT'>> {
  const { note = '', photos = [] } = move.input;
  const attachments = { texts: [note, ...more.texts], photos: [...photos, ...more.photos] };
  const checked = await checkAttachments(move.context.caller, attachments);
  return checked.ok ? moveTicket(move) : unlessDone<Written, OnAttachments>(intentOf(move), checked);
}

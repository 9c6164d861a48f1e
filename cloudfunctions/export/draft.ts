import type { ExportInput } from '#domain/contract';
import { exportKindText } from '#domain/copy';
import { DAY, dayOf, MINUTE } from '#domain/time';
import type { SheetDocument } from '../schema';
import type { Caller } from '../kit/caller';
import { newId } from '../kit/ids';
import { readerOf } from './kinds';
import type { Asked } from './kinds/reader';

/** Long enough to open and forward it; then the file is gone and can be made again. */
export const KEPT = DAY;
/** Whoever looks at it goes on with it; the timer leaves it to them this long after the last look. */
export const LOOKED_AT = MINUTE;
/** The most rows of one file: a workbook is built in memory, and a function has 256 MB. */
export const MOST_ROWS = 10_000;

const nameOf = ({ what, community, now }: Asked): string => {
  const words = [`${community.name}${exportKindText[what.kind]}`, readerOf(what.kind).title({ what, community, now })];
  return `${[...words, dayOf(now)].filter((word) => word !== '').join(' ')}.xlsx`;
};

/** A spreadsheet nothing of which has been read. */
export function draftOf(what: ExportInput, asked: Asked, { id: personId }: Caller): SheetDocument {
  const { community, now } = asked;
  return {
    ...{ _id: newId(now), personId, communityId: community._id, what, state: 'making', at: now },
    ...{ name: nameOf(asked), rows: 0, done: 0, cursor: null, chunks: 0, fileId: null },
    ...{ nextAt: now + LOOKED_AT, expiresAt: now + KEPT },
  };
}

/** Everything has been read, or as much as a file holds. */
export const isRead = ({ chunks, cursor, rows }: SheetDocument): boolean =>
  rows >= MOST_ROWS || (chunks > 0 && cursor === null);

import type { Api, Output } from '#domain/contract';
import { codeSheetText, homeName } from '#domain/copy';
import { sayCode } from '#domain/people';
import type { HomeDocument } from '../schema';
import { firstReply, once } from '../kit/database/once';
import { findPage } from '../kit/database/documents';
import type { Handler } from '../kit/handler';
import { intentOf } from '../kit/intent';
import { done, refused } from '../kit/outcome';
import { logFailure } from '../kit/platform/log';
import { workplace } from '../kit/policies/community';
import { labelsOf, type Label } from '../kit/spreadsheet/labels';
import { invitationsFor, keepInvitations, unbound, type Invited } from './codes/invitations';
import { picturesOf, type CodePicture } from './codes/pictures';
import { keepFile } from './file/keep';

type Sheet = Output<Api['register.sheet']>;

/** Homes of one building; the tallest towers have some hundred. */
const MOST_HOMES = 1000;

/** As people go through a house: 1单元 before 10单元, 201 before 1001. */
const walk = new Intl.Collator('zh-CN', { numeric: true });
const inOrder = (homes: readonly HomeDocument[]): readonly HomeDocument[] =>
  [...homes].sort((a, b) => walk.compare(a.unit, b.unit) || walk.compare(a.room, b.room));

async function homesOf(communityId: string, building: string): Promise<readonly HomeDocument[]> {
  const sort = { field: '_id', direction: 'asc' } as const;
  return inOrder(await findPage('homes', { equal: { communityId, building }, sort, after: null, limit: MOST_HOMES }));
}

const labelOf = ({ home, invitation }: Invited, picture: CodePicture): Label => ({
  title: homeName(home),
  picture,
  words: sayCode(invitation._id),
  note: codeSheetText.how,
});

/** All of them or none: a sheet with holes would be cut up and handed out. */
async function labelsFor(invited: readonly Invited[]): Promise<readonly Label[] | null> {
  try {
    const pictures = await picturesOf(invited.map(({ invitation }) => invitation._id));
    return invited.flatMap((one, at) => {
      const picture = pictures[at];
      return picture === undefined ? [] : [labelOf(one, picture)];
    });
  } catch (error) {
    logFailure('register.sheet', error);
    return null;
  }
}

/** 入住码 of one building, to print. Whoever scans one is asked for their name and bound to that home as its owner. */
export const sheet: Handler<'register.sheet'> = async (input, context) => {
  const { communityId, building } = input;
  const community = await workplace(context.caller, communityId, ['manager', 'frontDesk']);
  if (!community.ok) return community;
  if (!community.data.buildings.includes(building)) return refused('BUILDING_NOT_FOUND');
  const intent = intentOf('register.sheet', input, context);
  const first = await firstReply<Sheet>(intent);
  if (first !== null) return first;
  const homes = await unbound(await homesOf(communityId, building));
  const invited = await invitationsFor(homes, community.data, context);
  const labels = await labelsFor(invited);
  if (labels === null) return refused('CODES_NOT_AVAILABLE');
  await keepInvitations(invited);
  const file = await keepFile(await labelsOf(codeSheetText.sheet, labels), context);
  const name = `${codeSheetText.title(building)}.xlsx`;
  return once<Sheet, never>(intent, () => Promise.resolve(done({ ...file, name, homes: invited.length })));
};

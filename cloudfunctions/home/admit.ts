import type { Api, Parsed } from '#domain/contract';
import type { CommunityDocument, HomeDocument, MessageDocument } from '../schema';
import { guessed, onceGuessed } from '../kit/codes';
import { getDocument, getDocuments } from '../kit/database/documents';
import { followUp } from '../kit/messages/follow';
import type { Handler } from '../kit/handler';
import { intentOf } from '../kit/intent';
import { done, refused, type Nothing, type Outcome } from '../kit/outcome';
import { addresseeOf, bind, homeMessage, joinedMessages, targetsOf, type Target } from '../kit/people/bind';
import { worksIn } from '../kit/policies/community';
import type { Context } from '../kit/serve';
import type { Transaction } from '../kit/database/transact';
import { deskCodeIn, liveRequest } from './deskCodes';

type Input = Parsed<Api['home.admit']>;
type Code = Exclude<Api['home.admit']['errors'][number], 'HOME_NOT_FOUND'>;

interface Admission {
  readonly code: string;
  readonly community: CommunityDocument;
  readonly targets: readonly Target[];
  readonly context: Context;
}

/** The homes named, all of them of this community. The front desk may admit to others than the register's. */
async function homesIn({ communityId, homeIds }: Input): Promise<readonly HomeDocument[] | null> {
  const wanted = [...new Set(homeIds)];
  const homes = (await getDocuments('homes', wanted)).filter((home) => home.communityId === communityId);
  return homes.length === wanted.length ? homes : null;
}

interface Written {
  readonly outcome: Outcome<Nothing, Code>;
  readonly messages: readonly MessageDocument[];
}

/** The one who asked becomes an owner of these homes; the code is used up with it. */
async function write(tx: Transaction, { code, community, targets, context }: Admission): Promise<Written> {
  const { caller, now } = context;
  const guess = { openId: caller.openId, what: 'desk', now, settings: community.settings.binding } as const;
  const found = await guessed(tx, guess, () => liveRequest(tx, code, now));
  if (!found.ok) return { outcome: found, messages: [] };
  const { name, phone } = found.data;
  const binding = { targets, relation: 'owner', name, phone, now } as const;
  const bound = await bind(tx, found.data, binding);
  await tx.remove('deskRequests', code);
  const to = addresseeOf(bound.person);
  const admitted = bound.gained.map((place) => homeMessage({ kind: 'admitted', place, to, note: '', now }));
  const messages = [...admitted, ...joinedMessages(bound, binding)];
  for (const message of messages) await tx.insert('messages', message);
  return { outcome: done({}), messages };
}

/** The front desk has looked at somebody's papers and binds them. */
export const admit: Handler<'home.admit'> = async (input, context) => {
  const { communityId } = input;
  const works = worksIn(context.caller, communityId, ['frontDesk']);
  const community = works ? await getDocument('communities', communityId) : null;
  if (community === null) return refused('FORBIDDEN');
  const code = deskCodeIn(input.code);
  if (code === null) return refused('CODE_INVALID');
  const homes = await homesIn(input);
  if (homes === null) return refused('HOME_NOT_FOUND');
  const targets = await targetsOf(homes);
  let messages: readonly MessageDocument[] = [];
  const outcome = await onceGuessed<Nothing, Code>(intentOf('home.admit', input, context), async (tx) => {
    const written = await write(tx, { code, community, targets, context });
    ({ messages } = written);
    return written.outcome;
  });
  if (outcome.ok) await followUp({ messages, album: null }, context);
  return outcome;
};

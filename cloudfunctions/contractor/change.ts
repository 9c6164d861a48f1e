import type { Api, Parsed } from '#domain/contract';
import type { ContractorDocument, NamedContact } from '../schema';
import { attached, noPhotos } from '../kit/pictures/kept';
import type { Context } from '../kit/serve';
import type { ContractorFacts } from '../kit/staff/contractors';

export type Input = Parsed<Api['contractor.save']>;

/** What somebody wants a contractor's file to say. */
export interface Change {
  readonly id: string;
  readonly input: Input;
  readonly contact: NamedContact;
  readonly context: Context;
}

/** Whether they saw the version that is stored; a new one has none. */
export const isSeen = (before: Pick<ContractorDocument, 'version'> | null, { version }: Pick<Input, 'version'>) =>
  (before?.version ?? null) === version;

/** The file after the change. A picture that no paper names any more stays in its place in the list. */
export function factsFrom(before: ContractorDocument | null, { id, input, contact, context }: Change): ContractorFacts {
  const { communityId, name, trades, since, siteLead, papers } = input;
  const { caller, now } = context;
  const ids = papers.flatMap(({ photoId }) => photoId ?? []);
  return {
    ...{ _id: id, communityId, name, trades, since, siteLead, papers, contact },
    version: (before?.version ?? 0) + 1,
    ...attached(before ?? noPhotos, { caller, ids: [...new Set(ids)], use: 'work', now }),
  };
}

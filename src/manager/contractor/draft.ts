import type { contractorsText } from '#domain/copy';
import type { ContractorPaper } from '#domain/contractor';
import { isPhoneNumber, phoneDigits } from '#domain/people';
import type { Trade } from '#domain/taxonomy';
import type { CallData, CallInput } from '../../api/call';
import { newId } from '../../api/ids';
import type { Upload } from '../../api/uploads';

export type Contractor = CallData<'contractor.get'>;
type Saved = CallInput<'contractor.save'>;

interface Reachable {
  readonly name: string;
  readonly phone: string;
}

/** A paper as it is being filled in. `photoId`: the picture on file; `uploads`: one that takes its place. */
export interface PaperDraft {
  /** Tells papers apart while they come and go. */
  readonly key: string;
  readonly kind: ContractorPaper;
  readonly name: string;
  readonly number: string;
  readonly until: string | null;
  readonly photoId: string | null;
  readonly uploads: readonly Upload[];
}

export interface ContractorDraft {
  readonly name: string;
  readonly trades: readonly Trade[];
  readonly since: string | null;
  readonly contact: Reachable;
  readonly siteLead: Reachable | null;
  readonly papers: readonly PaperDraft[];
}

export const nobody: Reachable = { name: '', phone: '' };
export const newPaper = (): PaperDraft => ({
  ...{ key: newId(), kind: 'licence', name: '', number: '', until: null, photoId: null, uploads: [] },
});
export const newContractor = (): ContractorDraft => ({
  ...{ name: '', trades: [], since: null, contact: nobody, siteLead: null },
  papers: [],
});

export const draftOf = (contractor: Contractor): ContractorDraft => {
  const { name, trades, since, contact, siteLead, papers } = contractor;
  return {
    ...{ name, trades, since, contact, siteLead },
    papers: papers.map(({ photo, ...paper }, index) => ({
      ...{ ...paper, key: String(index), photoId: photo?.id ?? null, uploads: [] },
    })),
  };
};

const reachable = ({ name, phone }: Reachable): boolean => name.trim() !== '' && isPhoneNumber(phoneDigits(phone));

const arrived = ({ uploads }: PaperDraft): boolean => uploads.every(({ photoId }) => photoId !== null);

/** What is missing or wrong, in the order of the form; null: nothing. */
export const problemOf = (draft: ContractorDraft): keyof typeof contractorsText.problem | null => {
  if (draft.name.trim() === '') return 'name';
  if (draft.trades.length === 0) return 'trades';
  if (!reachable(draft.contact)) return 'contact';
  if (draft.siteLead !== null && !reachable(draft.siteLead)) return 'siteLead';
  if (draft.papers.some(({ name }) => name.trim() === '')) return 'papers';
  return draft.papers.every(arrived) ? null : 'photos';
};

const trimmed = ({ name, phone }: Reachable): Reachable => ({ name: name.trim(), phone: phoneDigits(phone) });

/** What is sent; null while something is missing. */
export const savedOf = (
  draft: ContractorDraft,
): Pick<Saved, 'name' | 'trades' | 'since' | 'contact' | 'siteLead' | 'papers'> | null => {
  if (problemOf(draft) !== null) return null;
  return {
    name: draft.name.trim(),
    trades: [...draft.trades],
    since: draft.since,
    contact: trimmed(draft.contact),
    siteLead: draft.siteLead === null ? null : trimmed(draft.siteLead),
    papers: draft.papers.map(({ kind, name, number, until, photoId, uploads }) => ({
      ...{ kind, name: name.trim(), number: number.trim(), until },
      photoId: uploads[0]?.photoId ?? photoId,
    })),
  };
};

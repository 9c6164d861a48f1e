import type { CallInput } from '../../api/call';
import { open } from '../../api/go';
import type { Drill, Facet } from '#domain/satisfaction';

/** One condition with the words for it: the cloud is asked by `value`, people read `label`. */
export interface Filter {
  readonly facet: Facet;
  readonly value: string;
  readonly label: string;
}

/** What a manager looks at: days, both included, and which tickets of them. Pages hand it on to one another. */
export interface Look {
  readonly from: string;
  readonly to: string;
  readonly where: readonly Filter[];
}

/** As the calls of satisfaction want it. */
export const spanOf = (
  { from, to, where }: Look,
  communityId: string,
): Pick<CallInput<'satisfaction.summary'>, 'communityId' | 'from' | 'to' | 'where'> => ({
  communityId,
  from,
  to,
  where: whereOf({ where }),
});

export const whereOf = ({ where }: Pick<Look, 'where'>): { facet: Facet; value: string }[] =>
  where.map(({ facet, value }) => ({ facet, value }));

/** The same with one more condition; another one of the same facet makes place for it. */
export const narrowed = (look: Look, ...more: readonly Filter[]): Look => ({
  ...look,
  where: [...look.where.filter(({ facet }) => more.every((one) => one.facet !== facet)), ...more],
});

/** Opens a page about this look. */
export const openLook = (page: string, look: Look, more: Readonly<Record<string, string>> = {}): void => {
  open(page, { look: JSON.stringify(look), ...more });
};

/** The tickets behind a number. */
export const openTickets = (look: Look, which: Drill): void => {
  openLook('/manager/drill/index', look, { which });
};

const isFilter = (value: unknown): value is Filter => {
  const { facet, value: one, label } = (value ?? {}) as Partial<Record<keyof Filter, unknown>>;
  return [facet, one, label].every((word) => typeof word === 'string');
};

/** What a page was opened with; null: nothing, or an address that somebody wrote by hand. */
export const readLook = (params: Readonly<Record<string, string | undefined>>): Look | null => {
  const text = params['look'];
  if (text === undefined) return null;
  try {
    const { from, to, where } = JSON.parse(decodeURIComponent(text)) as Partial<Record<keyof Look, unknown>>;
    if (typeof from !== 'string' || typeof to !== 'string' || !Array.isArray(where)) return null;
    return { from, to, where: where.filter(isFilter) };
  } catch {
    return null;
  }
};

import type { DesiredFunction, Index, StorageRule, Timer } from './state';

/** One thing to do, in the order in which it is safe: what is read later is there before. */
export type Step =
  | { readonly do: 'create collection'; readonly collection: string }
  | { readonly do: 'create indexes'; readonly collection: string; readonly indexes: readonly Index[] }
  | { readonly do: 'rebuild index'; readonly collection: string; readonly index: Index }
  | { readonly do: 'set access'; readonly collection: string; readonly access: string }
  | { readonly do: 'migrate' }
  | { readonly do: 'sweep' }
  | { readonly do: 'create function'; readonly desired: DesiredFunction }
  | {
      readonly do: 'change function';
      readonly desired: DesiredFunction;
      /** All of them: an update replaces the whole list. */
      readonly variables: Readonly<Record<string, string>>;
      readonly code: boolean;
    }
  | { readonly do: 'set timer'; readonly function: string; readonly timer: Timer; readonly replaces: boolean }
  | { readonly do: 'set storage rule'; readonly rule: StorageRule };

/** A line of the plan, with what it stands for. */
export type Line =
  | { readonly group: 'create' | 'change'; readonly text: string; readonly step: Step }
  /** Different or unknown, and not ours to change; the text says why. */
  | { readonly group: 'leave alone'; readonly text: string };

import type { PriceItem } from '#domain/quote';
import type { CommunitySettings } from '#domain/settings';

interface Changed {
  readonly version: number;
  readonly communityId: string;
  readonly at: number;
  readonly by: { readonly personId: string; readonly name: string };
  readonly note: string;
}

/** Every version of a community's rules, for ever: tickets name the one they were opened under. `_id` is `${communityId}:${version}`. */
export interface SettingsDocument extends Changed {
  readonly _id: string;
  readonly settings: CommunitySettings;
  /** `path` dotted, `from` and `to` as JSON text. */
  readonly changes: readonly { readonly path: string; readonly from: string; readonly to: string }[];
}

/** Every version of a price book. `_id` as above. */
export interface PriceBookDocument extends Changed {
  readonly _id: string;
  readonly items: readonly PriceItem[];
}

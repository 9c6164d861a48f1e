import * as v from 'valibot';
import { quoteLineKinds, MAX_PRICES, MAX_UNIT_PRICE } from '#domain/quote';
import { trades } from '#domain/taxonomy';
import { communitySettings } from './community-settings';
import { procedure } from './procedure';
import { cursor, id, note, requestId, shortName, time, version } from './shapes';

const readers = ['manager', 'supervisor', 'frontDesk'] as const;

/** One number or text that changed: dotted path into the settings, before and after as JSON text. */
const change = v.strictObject({ path: v.string(), from: v.string(), to: v.string() });
const priceItem = v.strictObject({
  id,
  kind: v.picklist(quoteLineKinds),
  trade: v.nullable(v.picklist(trades)),
  name: shortName,
  unit: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(8)),
  unitPrice: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_UNIT_PRICE)),
});

export const settingsApi = {
  'settings.get': procedure({
    roles: readers,
    input: v.strictObject({ communityId: id }),
    output: v.strictObject({ version, settings: communitySettings, buildings: v.array(v.string()) }),
    errors: [],
  }),
  /** A new version for what is opened from now on; tickets keep the one they were opened with. */
  'settings.save': procedure({
    roles: ['manager'],
    input: v.strictObject({ requestId, communityId: id, version, settings: communitySettings, note }),
    output: v.strictObject({ version }),
    errors: ['SETTINGS_CHANGED', 'TEXT_UNSAFE'],
  }),
  /** Who changed what, newest first. */
  'settings.history': procedure({
    roles: readers,
    input: v.strictObject({ communityId: id, cursor }),
    output: v.strictObject({
      items: v.array(v.strictObject({ version, at: time, by: v.string(), note: v.string(), changes: v.array(change) })),
      cursor,
    }),
    errors: [],
  }),
  /** 价目表 in force, `version` 0: there is none yet. */
  'settings.prices': procedure({
    roles: [...readers, 'technician'],
    input: v.strictObject({ communityId: id }),
    output: v.strictObject({
      version: v.number(),
      items: v.array(priceItem),
      /** Who saved this version, when and why; null: there is none yet. */
      saved: v.nullable(v.strictObject({ at: time, by: v.string(), note: v.string() })),
    }),
    errors: [],
  }),
  'settings.savePrices': procedure({
    roles: ['manager'],
    input: v.strictObject({
      requestId,
      communityId: id,
      version: v.pipe(v.number(), v.integer(), v.minValue(0)),
      items: v.pipe(v.array(priceItem), v.maxLength(MAX_PRICES)),
      note,
    }),
    output: v.strictObject({ version }),
    errors: ['SETTINGS_CHANGED', 'TEXT_UNSAFE'],
  }),
} as const;

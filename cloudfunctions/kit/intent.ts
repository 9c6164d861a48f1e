import { defaultSettings } from '#domain/settings';
import type { Intent } from './database/once';

/** An intent of writes that know no community beforehand: replies are kept for the default time. */
export const intentOf = (procedure: string, input: Intent['input'], context: Intent['context']): Intent => ({
  procedure,
  input,
  context,
  keptDays: defaultSettings.requestKeptDays,
});

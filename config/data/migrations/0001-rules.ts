import type { Doc } from '../connection/sdk';
import { having, missing, type Migration } from './migration';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** The defaults of the day these rules came up; two stars or less opened a case before, too. */
const rules = {
  lowScore: 2,
  returnDays: 30,
  recommendShare: 0.25,
  silentPerStratum: 2,
  league: { fewest: 10, newcomerMonths: 6 },
};
const complaintRules = { majorReplyHours: 4, dailyAt: '08:00' };

function withRules(document: Doc): Doc {
  const { settings } = document;
  if (!isFields(settings)) return document;
  const complaint = isFields(settings['complaint']) ? settings['complaint'] : {};
  return having(document, {
    settings: {
      ...settings,
      ...missing(settings, rules),
      complaint: { ...complaint, ...missing(complaint, complaintRules) },
    },
  });
}

const name = '满意度与投诉的新规则';

/** The rules in force. */
export const rulesOfCommunities: Migration = { number: '0001', name, collection: 'communities', change: withRules };

/** Every version of them: a ticket goes on under the one it was opened under, and its closing reads the new fields. */
export const rulesOfVersions: Migration = {
  ...{ number: '0002', name: `${name}：历次版本`, collection: 'settings' },
  change: withRules,
};

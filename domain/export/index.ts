/** What can be had as a spreadsheet, with its filters, definitions and time written in it. */
export const exportKinds = [
  'tickets',
  'ratings',
  'segments',
  'league',
  'review',
  'callBacks',
  'recoveries',
  'complaints',
  'daily',
  'defects',
  'cases',
  'analysis',
  'campaign',
] as const;
export type ExportKind = (typeof exportKinds)[number];

/** Made on the spot or in the background, in the same states. */
export const exportStates = ['making', 'ready', 'failed', 'expired'] as const;
export type ExportState = (typeof exportStates)[number];

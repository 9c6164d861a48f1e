/** What a picture belongs to: the work, the owner's signature under it, or a rating that the technician must not see. */
export type PhotoUse = 'work' | 'signature' | 'rating';

/** A picture on a ticket or a complaint. Its small version lies beside it (`kit/pictures`). */
export interface KeptPhoto {
  /** `cloud://…` */
  readonly id: string;
  /** personId of the one who took it: sees it before the platform has passed it. */
  readonly by: string;
  readonly openId: string;
  readonly safety: 'checking' | 'pass' | 'risky';
  readonly use: PhotoUse;
  /** What mediaCheckAsync answered for the picture and its small version; verdicts come back under these. */
  readonly traceIds: readonly string[];
  /** Those of `traceIds` that have passed. */
  readonly passed: readonly string[];
}

/** What msgSecCheck said about the words. `unchecked`: the platform could not say (61010 …); the words are kept. */
export type WordsSafety = 'pass' | 'review' | 'unchecked';

/** One fault of a page, in words for whoever mends it. */
export interface Finding {
  /** The rule that is broken. */
  readonly what: string;
  /** The element: its classes and its words. */
  readonly where: string;
  readonly measured: string;
}

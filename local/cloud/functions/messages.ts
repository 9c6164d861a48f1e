/** What the pool and a function worker say to each other. Plain data only: it crosses a thread. */
export interface Job {
  /** JSON of the event. */
  readonly event: string;
  /** Identity and source of this invocation, as environment variables. */
  readonly env: Readonly<Record<string, string>>;
  readonly context: Readonly<Record<string, string | number>>;
}

export interface WorkerSetup {
  /** The file that exports `main`. */
  readonly entry: string;
  /** One number: virtual time minus the machine's time, ms. */
  readonly clock: Float64Array;
}

export type WorkerMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly body: string }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'log'; readonly level: string; readonly text: string };

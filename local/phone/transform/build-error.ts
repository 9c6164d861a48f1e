/** The mini-program folder cannot be served: a sentence for the person at the keyboard. */
export class BuildError extends Error {
  override readonly name = 'BuildError';
}

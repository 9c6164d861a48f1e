/**
 * In CI a skipped test is a failed one: a journey nobody ran proves nothing. Also prints the plain closing line.
 * JavaScript because jest loads reporters before its transforms exist.
 */
module.exports = class NoSkips {
  skipped = 0;

  /** @param {unknown} _contexts @param {import('@jest/reporters').AggregatedResult} results */
  onRunComplete(_contexts, results) {
    this.skipped = results.numPendingTests + results.numTodoTests;
    console.log(`${results.numPassedTests} passed, ${results.numFailedTests} failed, ${this.skipped} skipped`);
  }

  getLastError() {
    return this.skipped > 0 ? new Error(`${this.skipped} tests were skipped; in CI that is a failure.`) : undefined;
  }
};

/**
 * Runs one test file after another in the same process, because starting jest takes longer than most test files.
 * Plain JavaScript: jest is loaded here outside of any transform. A run that never ends is ended by killing this process.
 */
const { runCLI } = require('jest');

const [, , folder] = process.argv;

/** @param {string} file */
const run = async (file) => {
  const { results } = await runCLI(
    { $0: '', _: [file], runTestsByPath: true, runInBand: true, bail: 1, silent: true, reporters: [], ci: true },
    [folder],
  );
  if (results.success && results.numTotalTests > 0) return 'passed';
  // jest's own limit is of the clock.
  return results.testResults.some(({ failureMessage }) => /Exceeded timeout/.test(failureMessage ?? ''))
    ? 'timeout'
    : 'failed';
};

process.on('message', (file) => {
  run(file).then(
    (ending) => process.send(ending),
    () => process.send('failed'),
  );
});
process.on('disconnect', () => process.exit());

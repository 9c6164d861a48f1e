/** @type {import('jest').Config} tests/ mirrors the source; the browser journeys are among them. */
module.exports = {
  testMatch: ['<rootDir>/tests/**/*.test.ts', '<rootDir>/tests/**/*.test.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
      },
    ],
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.anju/', '/fixtures/'],
  testTimeout: 30_000,
  maxWorkers: 3,
  testSequencer: '<rootDir>/config/jest/order.cjs',
};

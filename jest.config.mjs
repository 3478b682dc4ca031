/**
 * ES modules throughout: run by `node --experimental-vm-modules` (see the `jest` script). Its `--interrupt-budget` has V8
 * optimise later: code that runs in a new context for each file, and for each transaction of the local instance, is seldom
 * worth it (15 % less time).
 */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests', '<rootDir>/connector/tests', '<rootDir>/instance/tests'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
  transform: {
    '\\.tsx?$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript', tsx: false }, target: 'es2022' },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/connector/dist', '<rootDir>/instance/dist'],
  globalSetup: '<rootDir>/tests/support/set-up.mjs',
  globalTeardown: '<rootDir>/tests/support/tear-down.mjs',
  // One more than the smallest machine that it is run on has cores: the tests of processes and pages wait a third of the time.
  maxWorkers: 3,
  // ES modules in contexts of their own are kept by the engine: a worker begins anew before that slows it down.
  workerIdleMemoryLimit: '1GB',
  testTimeout: 60_000,
};

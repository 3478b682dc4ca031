/** ES modules throughout: run by `node --experimental-vm-modules` (see the `test` script). */
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
  // Both cores of the smallest machine that it is run on.
  maxWorkers: 2,
  testTimeout: 60_000,
};

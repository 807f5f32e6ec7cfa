/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  // Every core: with Jest's own choice a machine of two would run one test file at a time.
  maxWorkers: '100%',
  // For a busy machine: nothing is ever measured by how long a test takes.
  testTimeout: 30_000,
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '^.+\\.tsx?$': ['@swc/jest', {
      jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022', transform: { react: { runtime: 'automatic' } } },
      module: { type: 'commonjs' },
    }],
    // The calculation engine of the in-memory Excel comes as a module.
    '/@ironcalc/wasm/.+\\.js$': ['@swc/jest', { jsc: { target: 'es2022' }, module: { type: 'commonjs' } }],
  },
  transformIgnorePatterns: ['/node_modules/(?!@ironcalc/)'],
};

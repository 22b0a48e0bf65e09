/** One configuration, five suites: what each needs decides where it stands. */
const swc = {
  testEnvironment: '<rootDir>/test/support/environment.js',
  setupFilesAfterEnv: ['<rootDir>/test/support/patience.ts'],
  // A lazy import() names the file that Node will load; here that is still the source.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
};

/** Suites that need the one Neo4j of the run; `test/support/global-neo4j.ts` starts it and hands out its address. */
const onNeo4j = {
  globalSetup: '<rootDir>/test/support/global-neo4j.ts',
  globalTeardown: '<rootDir>/test/support/global-neo4j-stop.ts',
};

/** @type {import('jest').Config} */
module.exports = {
  reporters: ['default', '<rootDir>/test/support/count-reporter.js'],
  projects: [
    { ...swc, displayName: 'unit', testMatch: ['<rootDir>/test/unit/**/*.test.ts'] },
    {
      ...swc,
      displayName: 'articles',
      testMatch: ['<rootDir>/test/articles/*.test.ts', '<rootDir>/test/seed/*.test.ts'],
    },
    {
      ...swc,
      ...onNeo4j,
      displayName: 'integration',
      testMatch: ['<rootDir>/test/integration/**/*.test.ts'],
    },
    { ...swc, ...onNeo4j, displayName: 'requests', testMatch: ['<rootDir>/test/requests/*.test.ts'] },
    // Of the built page, in the Chromium of this machine.
    { ...swc, ...onNeo4j, displayName: 'browser', testMatch: ['<rootDir>/test/browser/*.test.ts'] },
  ],
};

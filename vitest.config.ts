import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    globalSetup: ['test/support/built-pages.ts', 'test/support/engines.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // Two cores: more workers only wait for each other and for the engines.
    maxWorkers: 2,
    pool: 'forks',
    // A worker reads the server and its words once, and not again for each of its files: that took a third of a run.
    isolate: false,
    reporters: process.env.REPORT_FILE ? ['default', ['json', { outputFile: process.env.REPORT_FILE }]] : ['default'],
  },
})

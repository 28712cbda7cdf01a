import { defineConfig } from 'vitest/config'

/** The scored set of queries: run by hand, as it measures and does not judge. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/eval/*.eval.ts'],
    globalSetup: ['test/support/engines.ts'],
    hookTimeout: 60_000,
  },
})

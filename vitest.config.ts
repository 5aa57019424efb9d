import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/bench/node_modules/**'],
    reporters: ['default', './tests/tally-reporter.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});

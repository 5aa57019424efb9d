import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/bench/node_modules/**'],
    reporters: ['default', './tests/tally-reporter.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A second, which is the default, is little on a busy machine.
    expect: { poll: { timeout: 20_000 } },
  },
});

import './tests/map-group-by.ts';
import { defineConfig } from 'vitest/config';

// Real browsers, which mostly wait as a worker reads: two files at a time on two cores.
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts', 'tests/built/**/*.test.ts'],
    maxWorkers: 2,
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
});

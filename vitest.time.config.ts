import './tests/map-group-by.ts';
import { defineConfig } from 'vitest/config';

// Real browsers whose time is measured: one file at a time, or another browser's share of the machine is measured too.
export default defineConfig({
  test: {
    include: ['tests/time/**/*.test.ts', 'tests/soak/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
});

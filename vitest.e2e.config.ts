import './tests/map-group-by.ts';
import { defineConfig } from 'vitest/config';

// Real browsers on two cores: one file at a time.
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts', 'tests/built/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
});

import './tests/map-group-by.ts';
import { defineConfig } from 'vitest/config';

// Real browsers, which mostly wait as a worker reads: two files at a time on two cores. scripts/test.mjs runs those that
// must be alone by themselves.
export default defineConfig({
  test: {
    include: ['tests/time/**/*.test.ts', 'tests/soak/**/*.test.ts'],
    maxWorkers: 2,
    // Another program may take the machine for a second, and time is what is tested; a real fault fails twice.
    retry: 1,
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
});

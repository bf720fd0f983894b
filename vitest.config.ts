import './tests/map-group-by.ts';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [preact()],
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/fixtures/**/*.test.ts'],
    // No test is judged by its speed; this only ends one that hangs. Five seconds ended good ones on a busy machine.
    testTimeout: 300_000,
    hookTimeout: 120_000,
  },
});

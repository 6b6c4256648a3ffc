import { defineConfig } from 'vitest/config';

// What starts a Stip of its own, most of it with a browser: they share the machine, so they may take their time.
const wholes = ['tests/journeys/**/*.test.ts', 'tests/process/**/*.test.ts'];

export default defineConfig({
  test: {
    globalSetup: ['tests/global-setup.ts'],
    // Two cores: one worker for each, so that no test waits for a database that another one starves.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'wholes',
          include: wholes,
          setupFiles: ['tests/silence.ts'],
          testTimeout: 90_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts', 'db/**/*.test.ts'],
          exclude: wholes,
          setupFiles: ['tests/silence.ts'],
          // Files share the modules that a worker has read: reading them again was a quarter of the run.
          isolate: false,
          testTimeout: 20_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
    ],
  },
});

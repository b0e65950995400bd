import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A loaded machine is no failure; a hung test is.
    testTimeout: 20_000,
    // As for the end-to-end tests: what fails twice is broken, and what passes only then is named at the end.
    retry: process.env.CI === undefined ? 0 : 1,
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/unit/**/*.test.ts'] } },
      { extends: true, test: { name: 'contract', include: ['test/contract/**/*.test.ts'] } },
      { extends: true, test: { name: 'integration', include: ['test/integration/**/*.test.ts'] } },
      {
        extends: true,
        test: { name: 'architecture', include: ['test/architecture/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'component',
          include: ['test/unit/**/*.test.tsx'],
          environment: 'happy-dom',
          setupFiles: ['test/unit/component-setup.ts'],
        },
      },
    ],
  },
});

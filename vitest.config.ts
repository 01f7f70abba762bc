import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    // `npm run mutate` plants a fault before the tests.
    setupFiles: ['test/setup/seed.ts', ...(process.env.VEIVISER_FAULT === undefined ? [] : ['test/mutants/plant.ts'])],
    // One process, no fresh module graph per file: the code under test keeps no state of its own.
    pool: 'threads',
    isolate: false,
    maxWorkers: 2,
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['text', 'json-summary'] },
  },
});

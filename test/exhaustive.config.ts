// Every property at length, and the walks that are too long for `npm test`.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'test/**/*.property.test.ts',
      'test/**/*.exhaustive.test.ts',
      'test/pages.test.ts',
      'test/adapters/desk/{towns,words}.test.ts',
    ],
    environment: 'node',
    setupFiles: ['test/sampling.ts'],
    env: { KNOWLEDGE_UNDER_TEST: 'living' },
    isolate: false,
    testTimeout: 3_600_000,
  },
});

// Unit tests on the frozen knowledge, and properties on the knowledge of this repository; `npm test` runs both.
import { defineConfig } from 'vitest/config';

const PROPERTIES = 'test/**/*.property.test.ts';
const EXHAUSTIVE = 'test/**/*.exhaustive.test.ts';

const common = {
  environment: 'node',
  setupFiles: ['test/sampling.ts'],
  // Property tests over the whole knowledge take their time on a slow machine; none of them measures it.
  testTimeout: 120_000,
  // The knowledge is loaded once for each worker, not for each file: no test changes what is shared.
  isolate: false,
  // Cheaper than processes by a twentieth.
  pool: 'threads',
};

/** Node reads TypeScript by itself: nothing is transformed, and code runs as it does outside of tests. */
const untransformed = { ...common, experimental: { viteModuleRunner: false } };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...untransformed,
          name: 'code',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', PROPERTIES, EXHAUSTIVE],
        },
      },
      {
        test: {
          ...untransformed,
          name: 'properties',
          include: [PROPERTIES],
          env: { KNOWLEDGE_UNDER_TEST: 'living' },
        },
      },
    ],
  },
});

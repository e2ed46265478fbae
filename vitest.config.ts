// Unit, property and oracle tests; `npm test` runs them after types, style, layers and dead code.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**'],
    environment: 'node',
    // Property tests over the whole knowledge take their time on a slow machine; none of them measures it.
    testTimeout: 120_000,
  },
});

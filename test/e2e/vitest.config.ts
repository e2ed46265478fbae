// End-to-end tests against stand-ins of the platforms: `npm run test:e2e` installs them and runs these.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/e2e/**/*.test.ts'], environment: 'node', testTimeout: 60_000, hookTimeout: 60_000 },
});

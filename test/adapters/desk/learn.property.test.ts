// That they were learned from the questions that there are, `npm run check` holds, which `npm test` runs.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { MODEL } from '../../../adapters/desk/learn.ts';
import { ROOT } from '../../../adapters/host/command-line.ts';

it('the committed weights are less than a megabyte', () => {
  expect(statSync(join(ROOT, MODEL)).size).toBeLessThan(1_000_000);
});

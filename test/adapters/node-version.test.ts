import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tooOld } from '../../adapters/node-version.mjs';

it('is told to be too old below the version that package.json asks for, and there alone', () => {
  const { engines } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
  const needed = Number(engines.node.replace('>=', ''));
  expect(tooOld(`${needed}.0.0`)).toBeNull();
  expect(tooOld(`${needed + 1}.2.3`)).toBeNull();
  expect(tooOld(`${needed - 1}.99.0`)).toContain(`needs Node ${needed} or newer; this is Node v${needed - 1}.99.0`);
});

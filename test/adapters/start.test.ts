// On which Node every program runs. What it says on one too old, and which program it starts: test/e2e/start.test.ts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { tooOld } from '../../adapters/node-version.mjs';

const ROOT = join(import.meta.dirname, '../..');

describe('the Node that runs it', () => {
  it.each(['20.20.2', '22.18.0', '24.11.1', '25.9.0', '9.0.0'])(
    '%s is too old, which is said with both versions',
    (version) => {
      expect(tooOld(version)).toContain(`needs Node 26 or newer; this is Node v${version}.`);
    },
  );

  it.each(['26.0.0', '26.10.0', '27.1.0', '27.0.0-nightly20270101', '100.0.0'])('%s will do', (version) => {
    expect(tooOld(version)).toBeNull();
  });

  it('is what package.json asks for and what the development dependency brings', () => {
    const Package = z.object({
      engines: z.object({ node: z.string() }),
      devDependencies: z.object({ node: z.string() }),
    });
    const { engines, devDependencies } = Package.parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')));
    const needed = Number(/Node (\d+) or newer/.exec(tooOld('20.0.0') ?? '')?.[1]);
    expect(engines.node).toBe(`>=${needed}`);
    expect(Number.parseInt(devDependencies.node, 10)).toBeGreaterThanOrEqual(needed);
  });
});

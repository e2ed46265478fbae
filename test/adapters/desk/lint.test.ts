import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { inFolder, measure, valid } from '../../knowledge/fixture.ts';
import { TODAY } from '../../knowledge-for-tests.ts';
import { run } from '../program.ts';

it('lint counts what the knowledge holds, tells its version and exits with 0', () =>
  inFolder({ ...valid(), 'measures/cn.yaml': { measures: [measure('cn-fish'), measure('cn-more')] } }, (dir) => {
    const loaded = loadKnowledge(dir, { today: TODAY });
    const { code, out, err } = run(['lint', dir]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('2 measures');
    expect(out).toContain(loaded.ok && loaded.knowledge.version.hash);
    expect(out).toMatch(/^0 faults, \d+ warnings$/m);
  }));

it('lint exits with 1, a line for each fault with its place, and their number', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lint-'));
  try {
    mkdirSync(join(folder, 'measures'));
    writeFileSync(join(folder, 'measures', 'cn.yaml'), 'measures:\n  - id: x\n    id: y\n');
    const { code, out } = run(['lint', folder]);
    expect(code).toBe(1);
    expect(out).toMatch(/cn\.yaml:3:\d+ {2}/);
    expect(out).toMatch(/^[1-9]\d* faults, \d+ warnings$/m);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('lint of a folder that does not exist is one fault', () => {
  const { code, out } = run(['lint', '/no/such/folder']);
  expect(code).toBe(1);
  expect(out.trimEnd().split('\n')).toHaveLength(2);
  expect(out).toContain('/no/such/folder');
});

// Whoever fills in the template of CONTRIBUTING starts from an entry without a fault.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bytesOf } from '../../src/knowledge/disk.ts';
import { formatFault } from '../../src/knowledge/faults.ts';
import { loadFrom } from '../../src/knowledge/load.ts';
import { KNOWLEDGE_FOLDER, TODAY } from '../knowledge-for-tests.ts';

const text = readFileSync(join(import.meta.dirname, '../../CONTRIBUTING.md'), 'utf8');
const [, template = ''] = /## Template of a measure\s+```yaml\n([\s\S]+?)\n```/.exec(text) ?? [];

/** What lint says of this knowledge with these measures in a file of their own. */
function faultsOf(measures: string): string[] {
  const yaml = `# yaml-language-server: $schema=../../schemas/measures.schema.json\nmeasures:\n${measures}\n`;
  const { files, faults } = bytesOf(KNOWLEDGE_FOLDER);
  const name = join(KNOWLEDGE_FOLDER, 'measures', 'template.yaml');
  const file = { name, folder: 'measures', stem: 'template', bytes: new TextEncoder().encode(yaml) };
  const loaded = loadFrom({ files: [...files, file], faults }, { today: TODAY });
  return loaded.ok ? [] : loaded.faults.filter(({ severity }) => severity === 'fault').map(formatFault);
}

it('is there, and has no fault in this knowledge', () => {
  expect(template).toMatch(/^- id: /);
  expect(faultsOf(template)).toEqual([]);
});

it('would be told of a fault', () => {
  expect(faultsOf(template.replace('effect: banned', 'effect: baned')).join()).toContain('template.yaml:10:11');
});

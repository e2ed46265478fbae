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

/** What lint says of this knowledge with these measures, each in a file of its own. */
function faultsOf(measures: Readonly<Record<string, string>>): string[] {
  const { files: all, faults } = bytesOf(KNOWLEDGE_FOLDER);
  // No measure leans on a fact.
  const files = all.filter(({ folder }) => folder !== 'facts');
  const added = Object.entries(measures).map(([stem, text]) => {
    const yaml = `# yaml-language-server: $schema=../../schemas/measures.schema.json\nmeasures:\n${text}\n`;
    const name = join(KNOWLEDGE_FOLDER, 'measures', `${stem}.yaml`);
    return { name, folder: 'measures', stem, bytes: new TextEncoder().encode(yaml) };
  });
  const loaded = loadFrom({ files: [...files, ...added], faults }, { today: TODAY });
  return loaded.ok ? [] : loaded.faults.filter(({ severity }) => severity === 'fault').map(formatFault);
}

it('is there, and has no fault in this knowledge, which would be told', () => {
  expect(template).toMatch(/^- id: /);
  const broken = template.replace('effect: banned', 'effect: baned').replace(/^- id: \S+/, '- id: cn-broken-2030');
  const faults = faultsOf({ template, broken });
  expect(faults.filter((fault) => fault.includes('/template.yaml:'))).toEqual([]);
  expect(faults.filter((fault) => fault.includes('/broken.yaml:11:11'))).toHaveLength(1);
});

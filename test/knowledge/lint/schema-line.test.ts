// Editors complete and check a file whose first line names its schema.
import { expect, it } from 'vitest';
import { faultsWith } from '../fixture.ts';

it('schema-line: wants the schema named for editors', () => {
  expect(faultsWith({ 'facts/deep/x.yaml': 'facts: []\n' })).toEqual([
    'facts/deep/x.yaml:1:1 (warning) schema-line: the first line does not name the schema of this file; start the file with `# yaml-language-server: $schema=../../../schemas/facts.schema.json`',
  ]);
});

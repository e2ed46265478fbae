// The first line of a file names its JSON Schema, so that editors complete and check it.
import { kindsIn } from '../draft.ts';
import { schemaFileName } from '../json-schemas.ts';
import type { FileRule } from './rule.ts';

export const schemaLine: FileRule = {
  name: 'schema-line',
  description: 'The first line names the JSON Schema of the file.',
  scope: 'file',
  check(file, report) {
    const key = file.folder === 'language' ? 'language' : kindsIn(file)[0];
    if (key === undefined) return;
    const named = /^# yaml-language-server: \$schema=(.+)$/.exec(file.firstLine)?.[1] ?? '';
    if (named.split('/').at(-1) === schemaFileName(key)) return;
    const depth = file.name.split(/[\\/]/).slice(file.name.split(/[\\/]/).lastIndexOf(file.folder)).length;
    const line = `# yaml-language-server: $schema=${'../'.repeat(depth)}schemas/${schemaFileName(key)}`;
    const message = 'the first line does not name the schema of this file';
    report({ where: { file, path: [] }, message, remedy: `start the file with \`${line}\``, severity: 'warning' });
  },
};

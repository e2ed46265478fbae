// Every file has the shape that its folder asks for, and no key that nobody reads.
import type { z } from 'zod';
import { TOP } from '../disk.ts';
import { isRecord, type Kind, kindsIn, kindsOfFolder } from '../draft.ts';
import { LanguageFile } from '../language.ts';
import { files } from '../schema.ts';
import type { Path, YamlFile } from '../yaml.ts';
import { explain } from './explain.ts';
import type { FileRule, Report } from './rule.ts';
import { didYouMean } from './suggest.ts';

export const shape: FileRule = {
  name: 'shape',
  description: 'Files and entries have the fields of their schema, all of them, and no others.',
  scope: 'file',
  check(file, report) {
    if (file.folder === 'language') return validate(file, LanguageFile, report);
    const allowed = kindsOfFolder(file.folder);
    const kind = kindsIn(file)[0];
    if (kind !== undefined && allowed.includes(kind)) return validate(file, files[kind], report);
    if (kind !== undefined) {
      const message = `\`${kind}\` has no place in ${file.folder === TOP ? file.stem : `${file.folder}/`}`;
      return report({ where: { file, path: [kind] }, of: 'key', message, remedy: `move the file to ${homeOf(kind)}` });
    }
    const first = isRecord(file.data) ? Object.keys(file.data)[0] : undefined;
    const message = first === undefined ? 'the file holds no list' : `unknown list \`${first}\``;
    const remedy = didYouMean(
      first ?? '',
      allowed,
      `start the file with ${allowed.map((key) => `\`${key}:\``).join(', ')}`,
    );
    report({ where: { file, path: first === undefined ? [] : [first] }, of: 'key', message, remedy });
  },
};

function homeOf(kind: Kind): string {
  if (kind === 'released') return 'the top, beside the folders';
  return kind === 'measures' || kind === 'facts' || kind === 'sources' ? `${kind}/` : 'vocabulary/';
}

function validate(file: YamlFile, type: z.ZodType, report: Report): void {
  const parsed = type.safeParse(file.data);
  if (parsed.success) return;
  for (const { path, of, message, remedy } of parsed.error.issues.flatMap((issue) =>
    explain(issue, valueAt(file.data), type),
  )) {
    report({ where: { file, path }, of, message, remedy });
  }
}

function valueAt(data: unknown): (path: Path) => unknown {
  return (path) =>
    path.reduce<unknown>((value, key) => {
      if (Array.isArray(value)) return typeof key === 'number' ? value[key] : undefined;
      return isRecord(value) && typeof key === 'string' ? value[key] : undefined;
    }, data);
}

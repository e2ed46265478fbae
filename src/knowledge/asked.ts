// Questions as people put them, with what they ask for: what reading learns from. Read by generation, eval and lint alone:
// an answer needs none of them, so no start waits for them.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { ASKED } from './disk.ts';
import { compare, type Fault } from './faults.ts';
import type { Knowledge } from './knowledge.ts';
import { Intent, type LanguageCode } from './language.ts';
import { explain } from './lint/explain.ts';
import { didYouMean } from './lint/suggest.ts';
import { isSetAside } from './set-aside.ts';
import { parseYaml, type YamlFile } from './yaml.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'ids are kebab-case: lower-case letters, digits and hyphens');

/** Who asks. */
export const Voice = z.enum([
  'association',
  'buyer',
  'clerk',
  'compliance',
  'consumer',
  'importer',
  'journalist',
  'official',
  'restaurant',
]);

/** What is not ours: near it, goods on their way into Japan or of elsewhere, or of another world. */
export const Sort = z.enum(['near', 'reverse', 'far']);

/** One question. Paraphrases of one situation share its name. */
export const AskedEntry = z
  .strictObject({
    id,
    voice: Voice,
    /** Of Chinese: the mainland's, Hong Kong's or Taiwan's. */
    form: z.enum(['hans', 'hk', 'tw']).optional(),
    situation: id,
    q: z.string().trim().min(1).max(4000),
    scope: z.enum(['in', 'opinion', 'out']),
    sort: Sort.optional(),
    /** What is asked, first what leads the answer. */
    intents: z.array(Intent).min(1).optional(),
    /** The fact, measure, series or condition that is meant. */
    entry: id.optional(),
    /** Counts as so many: of a line written because it was misread. Such a line is learned from, and measures nothing. */
    weight: z.int().min(2).max(20).optional(),
  })
  .refine((one) => (one.scope === 'in') === (one.intents !== undefined), {
    path: ['intents'],
    message: '`intents` say what is asked where `scope` is `in`, and only there',
  })
  .refine((one) => (one.scope === 'out') === (one.sort !== undefined), {
    path: ['sort'],
    message: '`sort` says of what kind a question is whose `scope` is `out`, and only there',
  })
  .refine((one) => one.scope === 'in' || one.entry === undefined, {
    path: ['entry'],
    message: '`entry` is what is meant where `scope` is `in`, and only there',
  });

export const AskedFile = z.strictObject({ asked: z.array(AskedEntry) });

export type AskedEntry = z.infer<typeof AskedEntry>;

/** A question with its language, which is the name of its file. */
export interface Asked extends AskedEntry {
  readonly language: LanguageCode;
  readonly place: { readonly file: string; readonly line: number };
}

export interface AskedFound {
  /** By language and id, whatever order the files have. */
  readonly asked: readonly Asked[];
  readonly faults: readonly Fault[];
}

const LANGUAGES = ['en', 'ja', 'ko', 'zh'] as const satisfies readonly LanguageCode[];

/** Never throws. Every fault of every file in one run; a question with one is left out. None where there is no such folder. */
export function readAsked(dir: string, knowledge: Knowledge): AskedFound {
  const faults: Fault[] = [];
  const asked: Asked[] = [];
  const [ids, texts] = [new Map<string, string>(), new Map<string, string>()];
  for (const { file, language } of filesIn(join(dir, ASKED), (fault) => void faults.push(fault))) {
    const report = (path: readonly PropertyKey[], message: string, remedy: string): void =>
      void faults.push({
        file: file.name,
        ...file.position(path),
        rule: ASKED,
        severity: 'fault',
        message,
        remedy,
      });
    const parsed = AskedFile.safeParse(file.data);
    const wrong = new Set<PropertyKey | undefined>();
    for (const issue of parsed.error?.issues ?? []) {
      wrong.add(issue.path[1]);
      for (const { path, message, remedy } of explain(issue, valueAt(file.data), AskedFile))
        report(path, message, remedy);
    }
    for (const [index, value] of listOf(file.data).entries()) {
      const entry = wrong.has(index) ? undefined : AskedEntry.safeParse(value).data;
      if (!entry) continue;
      const at = ['asked', index] as const;
      const place = { file: file.name, line: file.position(at).line };
      const known = (map: Map<string, string>, key: string): string | undefined => {
        const before = map.get(key);
        map.set(key, `${place.file}:${place.line}`);
        return before;
      };
      const sameId = known(ids, entry.id);
      if (sameId) report([...at, 'id'], `the id \`${entry.id}\` is taken by ${sameId}`, 'give this question its own');
      const sameText = known(texts, `${language} ${entry.q}`);
      if (sameText) report([...at, 'q'], `the same question stands at ${sameText}`, 'keep one of the two');
      if (entry.entry !== undefined && !MEANT.some((kind) => knowledge[kind].has(entry.entry ?? '')))
        report([...at, 'entry'], `unknown entry \`${entry.entry}\``, remedyOf(knowledge, entry.entry));
      if (!sameId && !sameText) asked.push({ ...entry, language, place });
    }
  }
  for (const { place, situation } of leaking(asked))
    faults.push({
      ...place,
      column: 1,
      rule: ASKED,
      severity: 'fault',
      message: `a line with \`weight\` is learned from, and \`${situation}\` is set aside to measure on`,
      remedy: 'give its situation a name of its own',
    });
  return { asked: asked.sort((a, b) => compare(a.language, b.language) || compare(a.id, b.id)), faults };
}

/** Learned from, while paraphrases of the same situation measure what was learned. */
function leaking(asked: readonly Asked[]): Asked[] {
  const aside = new Set(asked.filter(isSetAside).map(({ situation }) => situation));
  return asked.filter(({ situation, weight }) => weight !== undefined && aside.has(situation));
}

/** What a question can mean. */
const MEANT = ['facts', 'measures', 'series', 'conditions'] as const satisfies readonly (keyof Knowledge)[];

function remedyOf(knowledge: Knowledge, id: string): string {
  const to = knowledge.redirects.get(id);
  if (to) return `write ${to.map((one) => `\`${one}\``).join(' or ')}`;
  const ids = MEANT.flatMap((kind) => [...knowledge[kind].keys()]);
  return didYouMean(id, ids, `name one of ${MEANT.join(', ')}`);
}

function filesIn(
  folder: string,
  report: (fault: Fault) => void,
): { readonly file: YamlFile; readonly language: LanguageCode }[] {
  return namesIn(folder).flatMap((name) => {
    const path = join(folder, name);
    const language = LANGUAGES.find((code) => `${code}.yaml` === name);
    if (!language) {
      const remedy = `name it by its language: ${LANGUAGES.map((code) => `${code}.yaml`).join(', ')}`;
      report({
        file: path,
        line: 1,
        column: 1,
        rule: ASKED,
        severity: 'fault',
        message: 'this file is not read',
        remedy,
      });
      return [];
    }
    const stem = basename(name, '.yaml');
    return [{ file: parseYaml({ name: path, folder: ASKED, stem }, readFileSync(path, 'utf8'), report), language }];
  });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort(compare);
  } catch {
    return [];
  }
}

const listOf = (data: unknown): readonly unknown[] =>
  isObject(data) && Array.isArray(data.asked) ? (data.asked as readonly unknown[]) : [];

const isObject = (value: unknown): value is Readonly<Record<PropertyKey, unknown>> =>
  typeof value === 'object' && value !== null;

const valueAt =
  (data: unknown) =>
  (path: readonly PropertyKey[]): unknown =>
    path.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), data);

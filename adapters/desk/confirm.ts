// `npm run confirm -- ID… --source ID`: measures confirmed by a newer source, with a change of those lines alone.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineCommand } from 'citty';
import { isMap, isScalar, isSeq, parseDocument, type Scalar, type YAMLMap } from 'yaml';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { newestDate, sourceDate } from '../../src/knowledge/version.ts';
import { FAULT, fail, faultLine, fromRoot, KNOWLEDGE, knowledgeOrExit, today, USAGE } from '../host/command-line.ts';
import { unknownId } from '../host/ids.ts';
import { apply, type Edit } from './yaml-edit.ts';

export const confirmCommand = defineCommand({
  meta: {
    name: 'confirm',
    description: 'Confirm measures by a newer source.  npm run confirm -- some-measure-id --source some-source-id',
  },
  args: {
    ids: { type: 'positional', required: false, description: 'Ids of the measures that the source shows still so' },
    source: { type: 'string', description: 'Id of the source' },
    knowledge: { type: 'string', description: 'Another knowledge folder' },
  },
  async run({ args }) {
    if (args._.length === 0 || !args.source)
      fail(USAGE, 'Say measures and --source. Example: npm run confirm -- some-measure-id --source some-source-id');
    const dir = args.knowledge ?? KNOWLEDGE;
    const knowledge = await knowledgeOrExit(dir);
    const ids = [...new Set(args._.map((id) => anyCase(knowledge.measures.keys(), id)))];
    const source = anyCase(knowledge.sources.keys(), args.source);
    const date = check(knowledge, ids, source);
    const before = new Map<string, string>();
    const after = new Map<string, string>();
    const left = new Set(ids);
    for (const file of measureFiles(dir)) {
      const text = readFileSync(file, 'utf8');
      const edits = measuresIn(text)
        .filter((measure) => left.delete(String(measure.get('id'))))
        .flatMap((measure) => editsOf(text, measure, date, source));
      if (edits.length === 0) continue;
      before.set(file, text);
      after.set(file, apply(text, edits));
    }
    if (left.size > 0)
      fail(FAULT, `${[...left].join(', ')}: not found as written in ${fromRoot(join(dir, 'measures'))}; edit by hand`);
    for (const [file, text] of after) writeFileSync(file, text);
    const loaded = loadKnowledge(dir, { today: today() });
    if (!loaded.ok) {
      for (const [file, text] of before) writeFileSync(file, text);
      const fault = loaded.faults.find((f) => f.severity === 'fault');
      fail(FAULT, `nothing was changed, the result would be faulty: ${fault ? faultLine(fault) : ''}`);
    }
    for (const id of ids) process.stdout.write(`${id}: verified ${date}, by ${source}\n`);
  },
});

/** Ids are lower-case, names in a report are not: whoever types "Kyodo" means `kyodo`. */
function anyCase(ids: Iterable<string>, typed: string): string {
  const all = [...ids];
  return all.includes(typed) ? typed : (all.find((id) => id === typed.toLowerCase()) ?? typed);
}

/** The date that `verified` takes, once nothing speaks against it. */
function check(knowledge: Knowledge, ids: readonly string[], sourceId: string): string {
  const { measures, facts, sources, redirects, retired } = knowledge;
  const source = sources.get(sourceId);
  if (!source) return unknownId(sourceId, 'source', sources.keys(), 'add it under knowledge/sources/ first');
  for (const id of ids) {
    if (measures.has(id)) continue;
    const why = retired.get(id);
    if (why !== undefined) fail(USAGE, `${id} was retired: ${why}`);
    const to = redirects.get(id);
    if (to) fail(USAGE, `${id} is an old id: confirm ${to.join(', ')}`);
    if (facts.has(id)) fail(USAGE, `${id} is a fact: only measures are confirmed; cite the source in it by hand`);
    unknownId(id, 'measure', measures.keys(), 'look it up with npm run stale');
  }
  if (source.link === 'internal') fail(FAULT, `${sourceId} is internal: users cannot see it, so it confirms nothing`);
  const date = sourceDate(source);
  if (!date) return fail(FAULT, `${sourceId} has no date: give it \`published\` or \`not_before\``);
  for (const id of ids) {
    const verified = measures.get(id)?.verified ?? '';
    if (newestDate([verified, date]) !== date)
      fail(FAULT, `${sourceId} is of ${date}, older than ${id}, which is verified ${verified}`);
  }
  return date;
}

function measureFiles(dir: string): string[] {
  return readdirSync(join(dir, 'measures'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(dir, 'measures', name));
}

function measuresIn(text: string): YAMLMap[] {
  const list = parseDocument(text).get('measures');
  return isSeq(list) ? list.items.filter((item): item is YAMLMap => isMap(item)) : [];
}

/** What changes in the text: the document says where, so that every comment, quote and line break stays. */
function editsOf(text: string, measure: YAMLMap, date: string, source: string): Edit[] {
  const edits: Edit[] = [];
  const verified = measure.get('verified', true);
  if (isScalar(verified) && verified.range && verified.value !== date)
    edits.push({ start: verified.range[0], end: verified.range[1], text: `"${date}"` });
  const sources = measure.get('sources');
  if (!isSeq(sources)) return edits;
  const items = sources.items.filter((item): item is Scalar => isScalar(item));
  const [, end = 0] = items.at(-1)?.range ?? [];
  if (items.some((item) => item.value === source) || end === 0) return edits;
  if (sources.flow) return [...edits, { start: end, end, text: `, ${source}` }];
  const dash = text.lastIndexOf('\n', end - 1) + 1;
  const indent = /^[ ]*/.exec(text.slice(dash))?.[0] ?? '';
  // After the line, so that a comment beside the last source stays beside it.
  const newline = text.indexOf('\n', end);
  const at = newline === -1 ? text.length : newline;
  return [...edits, { start: at, end: at, text: `\n${indent}- ${source}` }];
}

// `npm run retire -- ID --why "…"`: an entry goes, its id stays behind in the redirects; nothing is written while others cite it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineCommand } from 'citty';
import { stringify } from 'yaml';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadPast } from '../../src/knowledge/load.ts';
import { FAULT, fail, KNOWLEDGE, today, USAGE } from '../host/command-line.ts';
import { entryWritten, schemaLine, type Written, withEntry, writeUnfaulted } from './change.ts';
import { apply } from './yaml-edit.ts';

const REDIRECTS = join('vocabulary', 'redirects.yaml');

export const retireCommand = defineCommand({
  meta: {
    name: 'retire',
    description: 'Remove an entry; its id stays.  npm run retire -- some-id --why "the reason" [--to other-id]',
  },
  args: {
    id: { type: 'positional', required: false, description: 'Id of a measure, a fact or a source' },
    why: { type: 'string', description: 'The reason: whoever asks for the id is told' },
    to: { type: 'string', description: 'Ids that take its place, with commas' },
    knowledge: { type: 'string', description: 'Another knowledge folder' },
  },
  run({ args }) {
    const { id, why = '', to = '' } = args;
    if (!id || why.trim() === '')
      fail(USAGE, 'Say which and why. Example: npm run retire -- some-id --why "the reason"');
    const dir = args.knowledge ?? KNOWLEDGE;
    const heirs = to.split(',').flatMap((one) => one.trim() || []);
    // Half-way, with some of what cites it taken out, the knowledge is faulty: its shapes are enough here.
    const knowledge = loadPast(dir, { today: today() }) ?? fail(FAULT, 'npm run lint:knowledge has to be right first');
    const made = changeWithout(knowledge, dir, { id, why: why.trim(), to: heirs });
    if ('fault' in made) return fail(FAULT, made.fault);
    const faults = writeUnfaulted(dir, made.change, today());
    if (faults.length > 0) fail(FAULT, `nothing was changed, the result would be faulty:\n${faults.join('\n')}`);
    process.stdout.write(`${id} is retired${heirs.length > 0 ? `, ${heirs.join(', ')} in its place` : ''}\n`);
  },
});

interface Retired {
  readonly id: string;
  readonly why: string;
  readonly to: readonly string[];
}

export function changeWithout(
  { measures, facts, sources, redirects, retired }: Knowledge,
  dir: string,
  { id, why, to }: Retired,
): { readonly change: ReadonlyMap<string, string> } | { readonly fault: string } {
  if (redirects.has(id) || retired.has(id)) return { fault: `${id} was retired before` };
  if (![measures, facts, sources].some((list) => list.has(id)))
    return { fault: `${id} is no measure, fact or source: look it up with npm run show` };
  const written = entryWritten(dir, ['measures', 'facts', 'sources'], id);
  const without = written && textWithout(written);
  if (!written || without === undefined)
    return { fault: `${id} is not written as the template is, or stands alone in its file: remove it by hand` };
  const file = join(dir, REDIRECTS);
  const entry = `  - id: ${id}\n    to: [${to.join(', ')}]\n    ${stringify({ reason: why }, { lineWidth: 0 })}`;
  const text = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  const after =
    text === undefined
      ? `${schemaLine(REDIRECTS, 'redirects')}redirects:\n${entry}`
      : withEntry(text, 'redirects', entry);
  if (typeof after !== 'string') return { fault: `${REDIRECTS}: ${after.fault}` };
  return {
    change: new Map([
      [written.file, without],
      [file, after],
    ]),
  };
}

/** From its dash to that of the next, or from the end of the one before to the end of the list; undefined where it is alone. */
function textWithout({ text, siblings, index }: Written): string | undefined {
  const dash = (at: number): number => text.lastIndexOf('\n', at - 1) + 1;
  const [own, next, before] = [siblings[index], siblings[index + 1], siblings[index - 1]];
  if (!own?.range || own.flow) return undefined;
  if (next?.range) return apply(text, [{ start: dash(own.range[0]), end: dash(next.range[0]), text: '' }]);
  if (!before?.range) return undefined;
  return `${text.slice(0, dash(own.range[0])).trimEnd()}\n${text.slice(own.range[1])}`.trimEnd().concat('\n');
}

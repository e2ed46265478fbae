// What breaks a message or a view: the schema made of Slack's published types, and the table of limits where it is stricter.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { z } from 'zod';
import { SLACK } from '../../../adapters/present/limits.ts';

const Schema = z.object({ $schema: z.string(), definitions: z.record(z.string(), z.unknown()) });
const schema = Schema.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'blockkit.schema.json'), 'utf8')));
const ajv = new Ajv({ strict: false, allErrors: false });
ajv.addSchema(schema, 'blockkit');
const valid = {
  blocks: ajv.compile({ $ref: 'blockkit#/definitions/Blocks' }),
  view: ajv.compile({ $ref: 'blockkit#/definitions/AnyView' }),
};

export function faultsOfView(view: unknown): string[] {
  return valid.view(view) ? [] : [`view: ${ajv.errorsText(valid.view.errors).slice(0, 300)}`];
}

export function faultsOf({ text, blocks }: { readonly text: string; readonly blocks: readonly object[] }): string[] {
  const faults: string[] = [];
  const most = (what: string, found: number, limit: number): void => {
    if (found > limit) faults.push(`${what}: ${found} of ${limit}`);
  };
  if (!valid.blocks(blocks)) faults.push(`blocks: ${ajv.errorsText(valid.blocks.errors).slice(0, 300)}`);
  if (text.trim() === '') faults.push('no text beside the blocks');
  most('text', text.length, SLACK.text);
  most('blocks', blocks.length, SLACK.blocks);
  most('tables', blocks.filter((block) => 'type' in block && block.type === 'table').length, SLACK.tables);
  most('message', textsIn(blocks).join('').length, 1.2 * SLACK.message);
  const ids = found(blocks, 'block_id');
  if (new Set(ids).size !== ids.length) faults.push('a block_id twice');
  for (const block of blocks) {
    const actions = found(block, 'action_id');
    if (new Set(actions).size !== actions.length) faults.push(`an action_id twice: ${actions.join()}`);
    if (!('type' in block)) continue;
    const texts = textsIn(block);
    if (texts.some((t) => t.trim() === '')) faults.push(`an empty text in ${String(block.type)}`);
    if (block.type === 'section') for (const t of texts) most('section', t.length, SLACK.sectionText);
    if (block.type === 'context') for (const t of texts) most('context', t.length, SLACK.contextText);
    if (block.type === 'table') {
      most('table', texts.join('').length, SLACK.tableText);
      if ('rows' in block && Array.isArray(block.rows)) most('rows', block.rows.length, SLACK.tableRows);
    }
    for (const value of found(block, 'value')) most('value', value.length, SLACK.buttonValue);
    for (const id of found(block, 'action_id')) most('id', id.length, SLACK.id);
  }
  return faults;
}

/** All strings under a key, however deep. */
export function found(value: unknown, key: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => found(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === key && typeof inner === 'string' ? [inner] : found(inner, key),
  );
}

export const textsIn = (value: unknown): string[] => found(value, 'text');

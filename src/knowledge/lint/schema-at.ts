// What a schema has where a path leads: for remedies that name its keys.
import { z } from 'zod';
import type { Path } from '../yaml.ts';

/** Whether the schema lets the last key of the path be left out. */
export function isOptional(root: z.ZodType, path: Path): boolean {
  const last = path.at(-1);
  if (typeof last !== 'string') return false;
  return typesAt(root, path.slice(0, -1)).some(
    (type) => type instanceof z.ZodObject && type.shape[last] instanceof z.ZodOptional,
  );
}

/** The keys that the schema has where the path leads. */
export function keysAt(root: z.ZodType, path: Path): string[] {
  return typesAt(root, path).flatMap((type) => (type instanceof z.ZodObject ? Object.keys(type.shape) : []));
}

function typesAt(root: z.ZodType, path: Path): unknown[] {
  let types: unknown[] = [root];
  for (const key of path) types = types.flatMap((type) => options(type)).flatMap((type) => step(type, key));
  return types.flatMap((type) => options(type));
}

function options(type: unknown): unknown[] {
  if (type instanceof z.ZodOptional) return options(type.unwrap());
  return type instanceof z.ZodUnion ? type.options.flatMap((option) => options(option)) : [type];
}

function step(type: unknown, key: PropertyKey): unknown[] {
  if (type instanceof z.ZodArray) return [type.element];
  if (type instanceof z.ZodRecord) return [type.valueType];
  return type instanceof z.ZodObject && typeof key === 'string' && key in type.shape ? [type.shape[key]] : [];
}

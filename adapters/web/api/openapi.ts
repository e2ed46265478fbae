// The API as OpenAPI 3.1, out of the same table and shapes by which it answers.
import { z } from 'zod';
import { Problem } from '../problem.ts';
import { ROUTES, VERSION } from './routes.ts';
import { envelope } from './shapes.ts';

export const OPENAPI_PATH = `${VERSION}/openapi.json`;

const schema = (shape: z.ZodType, io: 'input' | 'output'): object => {
  const { $schema: _, ...made } = z.toJSONSchema(shape, { io, reused: 'inline' });
  return made;
};

/** Shapes that have an id are told once; where they are used, they are named. */
function toldOnce(made: unknown, components: Record<string, unknown>): unknown {
  if (Array.isArray(made)) return made.map((one) => toldOnce(one, components));
  if (typeof made !== 'object' || made === null) return made;
  const { $defs, ...rest } = made as Record<string, unknown>;
  for (const [name, shape] of Object.entries($defs ?? {})) components[name] ??= toldOnce(shape, components);
  return Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string'
        ? value.replace('#/$defs/', '#/components/schemas/')
        : toldOnce(value, components),
    ]),
  );
}

export function openApi(server: string | undefined): object {
  const components: Record<string, unknown> = {};
  const told = (shape: z.ZodType, io: 'input' | 'output'): unknown => toldOnce(schema(shape, io), components);
  const refused = {
    description: 'Refused, with what is wrong and how to mend it',
    content: { 'application/problem+json': { schema: told(Problem, 'output') } },
  };
  const paths: Record<string, Record<string, object>> = {};
  for (const { method, path, summary, takes, gives } of ROUTES) {
    const at = `${VERSION}${path}`;
    paths[at] ??= {};
    paths[at][method] = {
      operationId: `${method}${path.replace(/[^a-z]+(.)/g, (_, letter: string) => letter.toUpperCase()).replace(/\W/g, '')}`,
      summary,
      ...(method === 'get'
        ? { parameters: parametersOf(takes, path, (shape) => told(shape, 'input')) }
        : { requestBody: { required: true, content: { 'application/json': { schema: told(takes, 'input') } } } }),
      responses: {
        200: { description: 'Answered', content: { 'application/json': { schema: told(envelope(gives), 'output') } } },
        default: refused,
      },
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'ban-status',
      version: '1',
      description:
        'Import bans on Japanese food, with a source under every sentence. `unknown` and `clear` never mean that goods are allowed.',
      license: { name: 'CC BY 4.0 (facts)', identifier: 'CC-BY-4.0' },
    },
    ...(server ? { servers: [{ url: server }] } : {}),
    paths,
    components: { schemas: components },
  };
}

function parametersOf(takes: z.ZodType, path: string, told: (shape: z.ZodType) => unknown): object[] {
  if (!(takes instanceof z.ZodObject)) return [];
  return Object.entries(takes.shape as Record<string, z.ZodType>).map(([name, shape]) => ({
    name,
    in: path.includes(`{${name}}`) ? 'path' : 'query',
    required: !shape.safeParse(undefined).success,
    schema: told(shape),
  }));
}

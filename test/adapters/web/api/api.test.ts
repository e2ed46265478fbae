// The API: every answer is of the shape that its OpenAPI document tells, and every refusal says what to do.
import { gunzipSync } from 'node:zlib';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { OPENAPI_PATH } from '../../../../adapters/web/api/openapi.ts';
import { QUESTIONS_MOST, ROUTES, VERSION } from '../../../../adapters/web/api/routes.ts';
import { Problem } from '../../../../adapters/web/problem.ts';
import { ask as answer } from '../../../../src/ask.ts';
import { ANSWER_LANGUAGES } from '../../../../src/language/answer-language.ts';
import { wordsOf } from '../../../../src/say/words.ts';
import { knowledge, TODAY } from '../../../knowledge-for-tests.ts';
import { asker } from '../asking.ts';

const { ask } = asker();
const api = (path: string, init?: RequestInit): Promise<Response> => ask(`${VERSION}${path}`, init);
const post = (body: string, type = 'application/json'): Promise<Response> =>
  api('/ask', { method: 'POST', body, headers: { 'content-type': type } });

const document = (await (await ask(OPENAPI_PATH)).json()) as {
  openapi: string;
  paths: Record<string, Record<string, { operationId: string; parameters?: { name: string; required: boolean }[] }>>;
};
const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
ajv.addSchema(document, 'api');
const pointer = (path: string): string =>
  path.replaceAll('~', '~0').replaceAll('/', '~1').replace(/[{}]/g, encodeURIComponent);

function faultsOf(method: string, path: string, body: unknown): unknown {
  const at = `api#/paths/${pointer(`${VERSION}${path}`)}/${method}/responses/200/content/application~1json/schema`;
  const validate = ajv.getSchema(at);
  if (!validate) throw new Error(`the document has no ${at}`);
  return validate(body) ? [] : validate.errors?.slice(0, 3);
}

const QUESTIONS = [
  ...ANSWER_LANGUAGES.flatMap((language) => wordsOf(knowledge, language).prompts),
  'scallops from Hokkaido to China and sake from Niigata to Taiwan',
  'Which prefectures does Hong Kong ban?',
  'beef to Atlantis',
  'what is the weather',
  'is it safe to eat',
  'haddock to China',
  'how much water was discharged in total',
  'compare beef in Taiwan and Hong Kong',
  'what changed for seafood to China since 2023',
  'seafood to China on 2023-02-31',
  'import?',
];

/** One request of each route at least; a route without one has no test. */
const REQUESTS: Readonly<Record<string, readonly string[]>> = {
  'get /ask': QUESTIONS.map((q) => `/ask?q=${encodeURIComponent(q)}`),
  'get /status': [
    '/status?importer=China&product=scallop',
    '/status?importer=hk&product=aquatic&origin=the+ten+prefectures&at=2024-01-01',
  ],
  'get /importers': ['/importers'],
  'get /products': ['/products'],
  'get /prefectures': ['/prefectures'],
  'get /measures/{id}': [...knowledge.measures.keys()].map((id) => `/measures/${id}`),
  'get /facts/{id}': [...knowledge.facts.keys()].map((id) => `/facts/${id}`),
  'get /sources/{id}': [...knowledge.sources.values()]
    .filter((s) => s.link !== 'internal')
    .map(({ id }) => `/sources/${id}`),
  'get /changes': ['/changes?since=2023-01-01', '/changes?importer=cn&product=scallop&language=ja', '/changes'],
};

describe('every answer', () => {
  it.each(ROUTES.map(({ method, path }) => [method, path] as const))(
    'of %s %s is as the document tells',
    async (method, path) => {
      if (method === 'post') {
        const body = (await (
          await post(JSON.stringify({ questions: QUESTIONS.slice(0, QUESTIONS_MOST).map((q) => ({ q })) }))
        ).json()) as object;
        expect(faultsOf(method, path, body)).toEqual([]);
        return;
      }
      const requests = REQUESTS[`${method} ${path}`] ?? [];
      expect(requests.length).toBeGreaterThan(0);
      for (const request of requests) {
        const response = await api(request);
        expect(response.status, request).toBe(200);
        expect(faultsOf(method, path, await response.json()), request).toEqual([]);
      }
    },
  );

  it('a shape that is not told is a fault: the document is strict', async () => {
    const told = (await (await api('/prefectures')).json()) as { data: object[] };
    expect(faultsOf('get', '/prefectures', { ...told, data: [{ ...told.data[0], more: 1 }] })).not.toEqual([]);
  });

  it('is the answer of the core to the letter, with the version and date of the knowledge', async () => {
    for (const q of QUESTIONS) {
      const told = (await (await api(`/ask?q=${encodeURIComponent(q)}&importer=hk`)).json()) as Record<string, unknown>;
      expect(told).toEqual({
        knowledge: { version: knowledge.version.hash, newestSource: knowledge.version.newestSource },
        today: TODAY,
        data: JSON.parse(JSON.stringify(answer(knowledge, q, { today: TODAY, defaults: { importer: 'hk' } }))),
      });
    }
  });

  it('shows no document that is not to be shown, and no note to colleagues', async () => {
    const internal = [...knowledge.sources.values()].filter(({ link }) => link === 'internal');
    for (const { id } of internal) expect((await api(`/sources/${id}`)).status).toBe(404);
    for (const { id } of [...knowledge.measures.values()].filter(({ note }) => note))
      expect(await (await api(`/measures/${id}`)).json()).not.toHaveProperty('data.note');
    const named = [...knowledge.sources.values()].find(({ link, url }) => link === 'text_only' && url);
    if (named) expect(await (await api(`/sources/${named.id}`)).json()).not.toHaveProperty('data.url');
  });
});

describe('a request', () => {
  it('is answered in its language, as of its day, for its usual importer', async () => {
    const told = (await (
      await api('/ask?q=are+scallops+banned&language=ko&today=2024-01-01&importer=Hong+Kong')
    ).json()) as {
      data: { language: string; asOf: string; query: { importers: string[] } };
    };
    expect(told.data).toMatchObject({ language: 'ko', asOf: '2024-01-01', query: { importers: ['hk'] } });
  });

  it('that was answered before is not sent again while the knowledge is the same', async () => {
    const first = await api('/importers');
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toContain(knowledge.version.hash);
    const again = await api('/importers', { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await api('/importers', { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
    expect((await api('/importers', { headers: { 'if-none-match': `"other", ${etag}` } })).status).toBe(304);
    expect((await api('/importers', { headers: { 'if-none-match': '*' } })).status).toBe(304);
  });

  it('is answered compressed where that is taken, with the same words', async () => {
    const plain = await (await api('/products')).text();
    const zipped = await api('/products', { headers: { 'accept-encoding': 'br, gzip' } });
    expect(zipped.headers.get('content-encoding')).toBe('gzip');
    expect(zipped.headers.get('vary')).toMatch(/accept-encoding/i);
    expect(gunzipSync(Buffer.from(await zipped.arrayBuffer())).toString()).toBe(plain);
    const refusing = await api('/products', { headers: { 'accept-encoding': 'gzip;q=0' } });
    expect(refusing.headers.get('content-encoding')).toBeNull();
  });

  it('may come from a page of anybody, by GET alone', async () => {
    const { headers } = await api('/products');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-expose-headers')).toMatch(/etag.*ratelimit.*retry-after/);
    const asked = await api('/ask', {
      method: 'OPTIONS',
      headers: { origin: 'https://example.org', 'access-control-request-method': 'POST' },
    });
    expect(asked.headers.get('access-control-allow-methods')).toBe('GET,HEAD');
  });

  it('by HEAD has the headers and no body', async () => {
    const response = await api('/prefectures', { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  it.each([
    ['/ask', 400, /q is missing/],
    ['/ask?q=%20', 400, /q is empty/],
    ['/ask?q=beef&q=rice', 400, /q is given more than once/],
    ['/ask?q=beef&lang=ja', 400, /openapi\.json/],
    ['/ask?q=beef&language=fr', 400, /language is not one of en, ja/],
    ['/ask?q=beef&today=2024-02-30', 400, /today is not a day: write it as YYYY-MM-DD/],
    ['/ask?q=beef&importer=xyz', 400, /importer is not known: use one of cn/],
    ['/status?importer=cn&product=scalop', 400, /did you mean `scallop`/],
    ['/changes?limit=201', 400, /limit is no number from 1 to 200/],
    ['/changes?offset=-1', 400, /offset is no number/],
    ['/changes?since=2026', 400, /since is not a day: write it as YYYY-MM-DD/],
    ['/status?importer=cn', 400, /product is missing: an id or a name/],
    ['/measures/no-such-measure', 404, /openapi\.json/],
    ['/nothing', 404, /openapi\.json/],
  ])('%s is refused with %i and how to mend it', async (path, status, why) => {
    const response = await api(path);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    const told = Problem.parse(await response.json());
    expect([response.status, told.status]).toEqual([status, status]);
    expect(told.detail).toMatch(why);
  });

  it.each([
    ['no JSON', '{', 'application/json', 400],
    ['another type', '{"questions":[{"q":"beef"}]}', 'text/plain', 415],
    ['no question', '{"questions":[]}', 'application/json', 400],
    ['too many', JSON.stringify({ questions: Array(QUESTIONS_MOST + 1).fill({ q: 'beef' }) }), 'application/json', 400],
    ['too much', JSON.stringify({ questions: [{ q: 'x'.repeat(300_000) }] }), 'application/json', 413],
    ['a wrong part', '{"questions":[{"q":"beef","importer":"atlantis"}]}', 'application/json', 400],
  ])('with a body of %s is refused', async (_, body, type, status) => {
    const response = await post(body, type);
    expect(response.status).toBe(status);
    expect(Problem.parse(await response.json()).detail.length).toBeGreaterThan(10);
  });

  it.each(['[]', 'null', '"x"', '{"questions":[null]}', '{"questions":{}}'])(
    'with %s for a body is told where it stands what is taken',
    async (body) => {
      const response = await post(body);
      expect([response.status, Problem.parse(await response.json()).detail]).toEqual([
        400,
        expect.stringMatching(/openapi\.json/),
      ]);
    },
  );

  it('of several questions names the one that is wrong', async () => {
    const told = Problem.parse(await (await post('{"questions":[{"q":"beef"},{"q":"rice","today":"soon"}]}')).json());
    expect(told.faults?.[0]?.at).toBe('questions.1.today');
  });

  it('by another method is told which there are', async () => {
    const response = await api('/status', { method: 'DELETE' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('of an old id leads to what took its place, and of one that was withdrawn says so', async () => {
    const old = 'old-id-of-a-measure';
    const [id] = knowledge.measures.keys();
    const moved = asker(
      {},
      { ...knowledge, redirects: new Map([[old, [id ?? '']]]), retired: new Map([['gone-id', 'misread']]) },
    );
    const response = await moved.ask(`${VERSION}/measures/${old}`);
    expect([response.status, response.headers.get('location')]).toEqual([301, `${VERSION}/measures/${id}`]);
    expect((await moved.ask(`${VERSION}/measures/gone-id`)).status).toBe(410);
  });
});

it('an address that asks too much is told when to come back, and no other is', async () => {
  const paced = asker({ pace: { most: 3, seconds: 60 } });
  const asked = [];
  for (let n = 0; n < 4; n += 1) asked.push(await paced.ask(`${VERSION}/prefectures`));
  expect(asked.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
  expect(asked[0]?.headers.get('ratelimit')).toMatch(/"address";r=2;t=\d+/);
  expect(asked[3]?.headers.get('ratelimit-policy')).toBe('"address";q=3;w=60');
  expect(Number(asked[3]?.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await paced.ask('/en')).status).toBe(429);
  expect((await paced.ask(`${VERSION}/prefectures`, {}, '192.0.2.9')).status).toBe(200);
});

it('several questions in one request count as several', async () => {
  const paced = asker({ pace: { most: 3, seconds: 60 } });
  const many = {
    method: 'POST',
    body: JSON.stringify({ questions: Array(4).fill({ q: 'beef' }) }),
    headers: { 'content-type': 'application/json' },
  };
  expect((await paced.ask(`${VERSION}/ask`, many)).status).toBe(429);
});

it('the document is OpenAPI 3.1, as its own schema tells', async () => {
  const validator = new Validator();
  expect(await validator.validate(JSON.parse(JSON.stringify(document)))).toEqual({ valid: true });
  expect(validator.version).toBe('3.1');
});

it('a fault of the program is told without what broke, and the next request is answered', async () => {
  let isBroken = true;
  const broken = asker({
    knowledge: () => {
      if (isBroken) throw new Error('what was asked');
      return knowledge;
    },
  });
  for (const path of [`${VERSION}/importers`, '/en/cn', '/en/news/feed.atom']) {
    const response = await broken.ask(path);
    expect([response.status, await response.text()]).toEqual([500, expect.not.stringContaining('what was asked')]);
  }
  expect(broken.faults).toHaveLength(3);
  isBroken = false;
  expect((await broken.ask('/en/cn')).status).toBe(200);
});

it('the document names each operation once, and what each needs', () => {
  expect(document.openapi).toBe('3.1.0');
  const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods));
  expect(operations).toHaveLength(ROUTES.length);
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(ROUTES.length);
  const status = document.paths[`${VERSION}/status`]?.get?.parameters ?? [];
  expect(status.filter(({ required }) => required).map(({ name }) => name)).toEqual(['importer', 'product']);
});

// A small knowledge folder without a fault, for tests to plant one in.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { remembered } from '../../src/knowledge/derived.ts';
import { compare, type Fault } from '../../src/knowledge/faults.ts';
import { type Loaded, loadFiles, loadKnowledge } from '../../src/knowledge/load.ts';
import { type Folder, readFiles } from '../../src/knowledge/read.ts';

export const TODAY = '2026-11-23';

/** File under the folder -> its data, or its text or bytes as they are. */
export type Files = Record<string, unknown>;

const name = (text: string) => ({ en: text, ja: `${text} ja`, zh: `${text} zh`, ko: `${text} ko` });

/** Prefectures p01 to p47. */
const prefectures = Array.from({ length: 47 }, (_, index) => {
  const number = String(index + 1).padStart(2, '0');
  return {
    id: `p${number}`,
    iso: `JP-${number}`,
    region: 'north',
    name: name(`Place ${number}`),
    kana: `かな${number}`,
  };
});

const questions = {
  intents: {},
  topics: {},
  steps: { before: {}, after: {} },
  acts_on: {},
  carried: [],
  opinion: [],
  into_japan: [],
  asks: { begins: [], ends: [] },
  function_words: [],
  articles: [],
  prices: [],
  short_names: { toward: [], of: {} },
  origin_marks: { before: [], after: [] },
  trade: [],
  goods_words: [],
  wordings: {},
  lifted: [],
  still_banned: [],
  question_words: [],
  points: { allowed: [], banned: [], restricted: [], lifted: [], still: [] },
  either: { between: [], both: [] },
  changes: [],
  this_day: [],
  now: [],
  thanks: [],
  courtesies: [],
  terms: { banned: [], suspended: [], conditional: [], clear: [], permitted: [], unknown: [], paper: [] },
  assents: [],
  notices: {
    topics: { verdict: [], requirements: [], sampling: [], talks: [] },
    everything: [],
    weekly: [],
    at_once: [],
    asked: [],
    moves: [],
  },
  other_than: [],
  other_than_after: [],
  superlatives: {},
  seats: { before: [], after: [] },
  ingredients: { before: [], after: [] },
  destinations: { before: [], after: [] },
  asides: { before: [], after: [] },
  weak: [],
  lifts: [],
  departures: { before: [], after: [] },
  bulk: [],
  inquiries: [],
  imports_of: [],
  all_importers: [],
  joins: [],
  past: [],
  future: [],
  dates: { patterns: [], months: {}, years: {}, relative: {}, seasons: {}, since: [], range: [], acts: [] },
};
const answers = {
  locale: 'en',
  statuses: {},
  messages: { hello: 'Hello', list_separator: ', ', list_last: ' and ', source_by: '{publisher}' },
  interface: {},
  prompts: [],
};

export const product = (id: string, parents: string[] = [], more: object = {}) => ({
  id,
  parents,
  name: name(id),
  ...more,
});

export const importer = (id: string, more: object = {}) => ({ id, name: name(id), check: [], ...more });

export const party = (id: string, more: object = {}) => ({ id, kind: 'authority', name: name(id), ...more });

export const condition = (id: string, more: object = {}) => ({ id, name: name(id), text: name(id), ...more });

export const source = (id: string, more: object = {}) => ({
  id,
  publisher: 'customs',
  title: 'Notice',
  url: `https://example.org/${id}`,
  published: '2026-11-01',
  read: '2026-11-20',
  language: 'zh',
  kind: 'primary',
  link: 'shown',
  ...more,
});

export const measure = (id: string, more: object = {}) => ({
  id,
  importer: 'cn',
  title: name(id),
  effect: 'banned',
  standing: 'paper',
  products: ['fish'],
  origins: ['p01', 'p02'],
  from: '2023-08-24',
  says: ['customs'],
  evidence: 'primary',
  sources: ['notice'],
  verified: '2026-11-01',
  summary: name(id),
  regime: 'radiation',
  ...('standing' in more && more.standing === 'practice' ? { basis: name('no published act') } : {}),
  ...more,
});

export const fact = (id: string, more: object = {}) => ({
  id,
  topic: ['talks'],
  about: { importers: ['cn'] },
  date: '2025-05-28',
  nature: 'statement',
  says: ['customs'],
  statement: name(id),
  evidence: 'primary',
  sources: ['notice'],
  ...more,
});

export function valid(): Files {
  return {
    'vocabulary/importers.yaml': { importers: [importer('cn', { name: name('China') })] },
    'vocabulary/prefectures.yaml': { prefectures },
    'vocabulary/products.yaml': {
      products: [product('food'), product('fish', ['food']), product('scallop', ['fish'])],
    },
    'vocabulary/parties.yaml': { parties: [party('customs', { name: name('Customs') })] },
    'measures/cn.yaml': { measures: [measure('cn-fish')] },
    'sources/cn.yaml': { sources: [source('notice')] },
    'language/en.yaml': { questions, answers },
    'language/ja.yaml': { questions, answers: { ...answers, locale: 'ja' } },
    'language/zh.yaml': { questions, answers: { ...answers, locale: 'zh' } },
    'language/ko.yaml': { questions, answers: { ...answers, locale: 'ko' } },
  };
}

const KEYS: Readonly<Record<string, string>> = {
  measures: 'measures',
  facts: 'facts',
  sources: 'sources',
  language: 'language',
};

/** Writes the files under a new folder, hands it over, and removes it once it was used. */
export function inFolder<T>(files: Files, use: (dir: string) => T): T {
  const dir = mkdtempSync(join(tmpdir(), 'knowledge-'));
  const remove = (): void => rmSync(dir, { recursive: true, force: true });
  let later = false;
  try {
    for (const [path, data] of Object.entries(files)) {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      const raw = typeof data === 'string' || data instanceof Uint8Array;
      writeFileSync(join(dir, path), raw ? data : yamlText(path, data));
    }
    const used = use(dir);
    later = used instanceof Promise;
    if (used instanceof Promise) used.then(remove, remove);
    return used;
  } finally {
    if (!later) remove();
  }
}

/** The same files are written for hundreds of tests. */
const texts = new Map<string, string>();

export const yamlText = (path: string, data: unknown): string =>
  remembered(texts, `${path} ${JSON.stringify(data)}`, () => writtenAsYaml(path, data));

function writtenAsYaml(path: string, data: unknown): string {
  const [file = '', folder = ''] = path.split('/').reverse();
  const key = KEYS[folder] ?? file.replace('.yaml', '');
  return `# yaml-language-server: $schema=${folder === '' ? '' : '../'}../schemas/${key}.schema.json\n${stringify(data, { aliasDuplicateObjects: false })}`;
}

/** Every fault and warning of the valid folder with these files in place of its own, as `file:line:column rule: message; remedy`. */
export function faultsWith(files: Files, options = { today: TODAY }): string[] {
  const all = Object.entries({ ...valid(), ...files }).sort(([a], [b]) => compare(a, b));
  const read = all.map(([path, data]) => readOnce(path, data));
  const folder = { files: read.flatMap((one) => one.files), faults: read.flatMap((one) => one.faults) };
  return linesOf(loadFiles(folder, options));
}

/** Most tests plant their fault in one file of ten: the others are read once for all of them. */
const read = new Map<string, Folder>();

function readOnce(path: string, data: unknown): Folder {
  const parts = path.split('/');
  const [folder = '', file = ''] = [parts.length > 1 ? parts[0] : '', parts.at(-1)];
  const readBytes = (bytes: Uint8Array): Folder =>
    readFiles({ files: [{ name: path, folder, stem: file.replace(/\.yaml$/, ''), bytes }], faults: [] });
  if (data instanceof Uint8Array) return readBytes(data);
  const text = typeof data === 'string' ? data : JSON.stringify(data);
  return remembered(read, `${path} ${text}`, () =>
    readBytes(new TextEncoder().encode(typeof data === 'string' ? data : yamlText(path, data))),
  );
}

/** The same, of the valid folder with these measures, with these products beside food and fish, with these sources. */
export const withMeasures = (...measures: object[]): string[] => faultsWith({ 'measures/cn.yaml': { measures } });
export const withSources = (...sources: object[]): string[] => faultsWith({ 'sources/cn.yaml': { sources } });
export const withProducts = (...more: object[]): string[] =>
  faultsWith({ 'vocabulary/products.yaml': { products: [product('food'), product('fish', ['food']), ...more] } });

export const faultsIn = (dir: string, options = { today: TODAY }): string[] =>
  linesOf(loadKnowledge(dir, options), `${dir}/`);

function linesOf(loaded: Loaded, root = ''): string[] {
  const faults: readonly Fault[] = loaded.ok ? loaded.warnings : loaded.faults;
  return faults.map(({ file, line, column, rule, severity, message, remedy }) => {
    const place = `${file.slice(root.length)}:${line}:${column}`;
    return `${place} ${severity === 'warning' ? '(warning) ' : ''}${rule}: ${message}; ${remedy}`;
  });
}

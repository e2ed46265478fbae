// Changes that are announced and not yet confirmed, planted in the frozen knowledge: a lift of the beef ban, and others.
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import type { Measure, Source, Text } from '../src/knowledge/schema.ts';
import { knowledge } from './knowledge-for-tests.ts';

/** A title without the words of a question, so that nothing but the change itself can bring it up. */
const text = (of: string): Text => ({ en: `${of} en`, ja: `${of} ja`, zh: `${of} zh`, ko: `${of} ko` });

const source = (id: string, published: string): Source => ({
  id,
  publisher: 'gac',
  title: `Notice of ${published}`,
  url: `https://example.org/${id}`,
  published,
  read: published,
  language: 'zh',
  kind: 'primary',
  link: 'shown',
});

/** The frozen knowledge's own ban on beef. */
export function beefBan(): Measure {
  const ban = knowledge.measures.get('cn-beef-bse-ban');
  if (!ban) throw new Error('no ban on beef to lift');
  return ban;
}

/** Told on 25 November 2026, of 1 December. */
export const LIFT: Measure = {
  id: 'cn-beef-lift',
  importer: 'cn',
  title: text('Lift'),
  regime: 'animal',
  effect: 'permitted',
  standing: 'paper',
  products: ['beef'],
  origins: 'all',
  from: '2026-12-01',
  overrides: ['cn-beef-bse-ban'],
  says: ['gac'],
  evidence: 'primary',
  sources: ['notice-2026-11-25'],
  verified: '2026-11-25',
  summary: text('Lifted'),
};

/** Seafood of Aomori let into Korea again, where the papers that all goods need still stand. */
export const AOMORI_LIFT: Measure = {
  ...LIFT,
  id: 'kr-aomori-lift',
  importer: 'kr',
  title: text('Aomori opened'),
  regime: 'radiation',
  products: ['aquatic'],
  origins: ['aomori'],
  overrides: ['kr-eight-ban-2013'],
  says: ['mfds'],
  summary: text('Korea lets in Aomori'),
};

/** Scallops taken out of all that stops seafood in China. */
export const SCALLOP_EXEMPTION: Measure = {
  ...LIFT,
  id: 'cn-scallop-exemption',
  title: text('Exemption'),
  regime: 'radiation',
  products: ['scallop'],
  overrides: [...knowledge.measures.values()].flatMap(({ id, importer, effect }) =>
    importer === 'cn' && id !== 'cn-beef-bse-ban' && (effect === 'banned' || effect === 'suspended') ? [id] : [],
  ),
  summary: text('Scallops are exempt'),
};

/** The frozen knowledge, beef free of China's papers on all food: under animal health alone, and free once that lets it in. */
export const KNOWN: Knowledge = {
  ...knowledge,
  measures: new Map([...knowledge.measures, ['cn-beef-papers', beefPapers()]]),
};

function beefPapers(): Measure {
  const { conditions: _, ...papers } = knowledge.measures.get('cn-origin-certificate') ?? LIFT;
  const overrides = ['cn-origin-certificate', 'cn-origin-certificate-2011'];
  return {
    ...papers,
    id: 'cn-beef-papers',
    effect: 'permitted',
    products: ['animal-products'],
    from: '2011-04-08',
    verified: '2027-01-01',
    overrides,
  };
}

/** That knowledge with these measures in place of its own of the same id, and with sources for their days. */
export function planted(...measures: readonly Measure[]): Knowledge {
  const sources = new Map(knowledge.sources);
  for (const id of measures.flatMap((measure) => measure.sources))
    if (!sources.has(id)) sources.set(id, source(id, id.replace('notice-', '')));
  return {
    ...knowledge,
    sources,
    measures: new Map([...KNOWN.measures, ...measures.map((measure) => [measure.id, measure] as const)]),
  };
}

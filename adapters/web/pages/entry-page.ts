// One entry at its lasting address, a measure or another fact; and one source, with what stands on it.
import { html } from 'hono/html';
import { derived, remembered } from '../../../src/knowledge/derived.ts';
import type { Fact, Measure } from '../../../src/knowledge/schema.ts';
import { entryOf, visibleSources } from '../../../src/plan/cite.ts';
import type { Words } from '../../../src/say/words.ts';
import { originSet } from '../../../src/status/reach.ts';
import { entryPath, home, sourcePath, verdictPath } from '../../present/paths.ts';
import { seen, seenSource } from '../api/entries.ts';
import { type Html, type Page, type Reading, safeUrl } from './frame.ts';
import { entryLink, section, statusOf } from './pieces.ts';

type Line = readonly [name: string, value: Html | string | undefined];

const linesOf = (lines: readonly Line[]): Html =>
  html`<dl>${lines.map(([name, value]) => (value === undefined || value === '' ? '' : html`<dt>${name}</dt><dd>${value}</dd>\n`))}</dl>`;

export function entryPage(reading: Reading, id: string): Page | undefined {
  const measure = reading.knowledge.measures.get(id);
  if (measure) return measurePage(reading, measure);
  const fact = reading.knowledge.facts.get(id);
  return fact && factPage(reading, fact);
}

function measurePage(reading: Reading, measure: Measure): Page {
  const { knowledge, words } = reading;
  const { say } = words;
  const { importer, from, until } = measure;
  const goods = measure.products.map(
    (product) =>
      html`<a href="${home(words.language)}${verdictPath(importer, product)}">${words.product(product)}</a> `,
  );
  const origins = [...knowledge.prefectures.keys()].filter((one) => originSet(knowledge, measure.origins).has(one));
  const conditions = (measure.conditions ?? []).flatMap((one) => knowledge.conditions.get(one) ?? []);
  return {
    title: words.text(measure.title),
    path: entryPath(measure.id),
    data: `/api/v1/measures/${measure.id}`,
    main: html`<nav class="trail"><a href="${home(words.language)}${verdictPath(importer)}">${words.importer(importer)}</a> › ${say('ui_web_measure')}</nav>
<h1>${words.text(measure.title)}</h1>
<p class="answer">${words.text(measure.summary)}</p>
${linesOf([
  [
    say('ui_web_effect'),
    html`${statusOf(words, measure.effect)} (${say(measure.standing === 'paper' ? 'ui_on_paper' : 'ui_in_practice')})`,
  ],
  [
    say('ui_web_in_force'),
    say('ui_web_from_until', { from: from ? words.date(from) : 'none', until: until ? words.date(until) : 'none' }),
  ],
  [say('column_product'), html`${goods}`],
  [say('column_prefectures'), words.origins(origins, true)],
  [say('ui_web_regime'), say(`regime_${measure.regime}`)],
  [say('section_why'), measure.basis && words.text(measure.basis)],
  [
    say('section_papers'),
    conditions.length > 0
      ? html`${conditions.map(({ name, text }) => html`${words.text(name)}: ${words.text(text)}<br>`)}`
      : undefined,
  ],
  ...standing(reading, measure),
  [say('column_verified'), words.date(measure.verified)],
])}
${sourceList(reading, measure)}`,
  };
}

function factPage(reading: Reading, fact: Fact): Page {
  const { words } = reading;
  const { say } = words;
  const statement = words.text(fact.statement);
  const measures = fact.about.measures ?? [];
  return {
    title: say('ui_web_fact'),
    path: entryPath(fact.id),
    data: `/api/v1/facts/${fact.id}`,
    main: html`<h1>${say('ui_web_fact')}</h1>
<p class="answer">${statement}</p>
${linesOf([
  [say('column_date'), fact.date && words.date(fact.date)],
  [say('column_importer'), words.list((fact.about.importers ?? []).map(words.importer))],
  [say('column_product'), words.list((fact.about.products ?? []).map(words.product))],
  [say('column_prefectures'), words.list((fact.about.origins ?? []).map(words.prefecture))],
  [
    say('ui_web_measure'),
    measures.length > 0 ? html`${measures.map((id) => html`${entryLink(words, id)} `)}` : undefined,
  ],
  ...standing(reading, fact),
])}
${sourceList(reading, fact)}`,
  };
}

/** Who says it, how firmly, and who says otherwise. */
function standing({ knowledge, words }: Reading, entry: Measure | Fact): Line[] {
  const { say } = words;
  const evidence = {
    primary: 'ui_web_evidence_primary',
    several_reports: 'ui_web_evidence_several_reports',
    one_report: 'evidence_one_report',
    inferred: 'evidence_inferred',
  } as const;
  const disputed = (entry.disputed_by ?? []).map(
    (id) => html`${entryLink(words, id, said(words, entryOf(knowledge, id)) ?? id)}<br>`,
  );
  return [
    [
      say('ui_web_says'),
      words.list(entry.says.flatMap((id) => knowledge.parties.get(id) ?? []).map(({ name }) => words.text(name))),
    ],
    [say('ui_web_evidence'), say(evidence[entry.evidence])],
    [say('ui_web_disputed'), disputed.length > 0 ? html`${disputed}` : undefined],
  ];
}

const said = (words: Words, entry: Measure | Fact | undefined): string | undefined =>
  entry && words.text('statement' in entry ? entry.statement : entry.title);

function sourceList({ knowledge, words }: Reading, entry: Measure | Fact): Html {
  const lines = visibleSources(knowledge, entry).flatMap((source) => {
    const shown = seen(words, source);
    return shown
      ? [
          html`<li><a href="${home(words.language)}${sourcePath(shown.id)}">${shown.publisher}: ${shown.title}</a>${shown.published ? `, ${words.date(shown.published)}` : ''}</li>\n`,
        ]
      : [];
  });
  return section('sources', words.say('ui_sources'), html`<ol>${lines}</ol>`);
}

const standingOn = derived((knowledge) => {
  const found = new Map<string, (Measure | Fact)[]>();
  for (const entry of [...knowledge.measures.values(), ...knowledge.facts.values()])
    for (const id of entry.sources) remembered(found, id, (): (Measure | Fact)[] => []).push(entry);
  return found;
});

export function sourcePage({ knowledge, words }: Reading, id: string): Page | undefined {
  const source = seenSource(knowledge, words, id);
  if (!source) return undefined;
  const { say } = words;
  const safe = source.url === undefined ? undefined : safeUrl(source.url);
  const entries = standingOn(knowledge).get(id) ?? [];
  return {
    title: source.title,
    path: sourcePath(id),
    data: `/api/v1/sources/${id}`,
    main: html`<nav class="trail">${say('ui_web_source')}</nav>
<h1>${source.title}</h1>
${safe ? html`<p class="answer"><a href="${safe}">${safe}</a></p>` : html`<p>${say('ui_web_no_link')}</p>`}
${linesOf([
  [say('ui_web_says'), source.publisher],
  [say('ui_web_evidence'), say(`ui_source_${source.kind}`)],
  [say('ui_web_published'), source.published && words.date(source.published)],
  [say('ui_web_read'), words.date(source.read)],
])}
${entries.length > 0 ? section('entries', say('ui_web_cited_by'), html`<ul>${entries.map((entry) => html`<li>${entryLink(words, entry.id, said(words, entry) ?? entry.id)}</li>\n`)}</ul>`) : ''}`,
  };
}

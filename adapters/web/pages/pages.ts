// Every address that people open: which page it is, in which language, or where it leads.
import { type Context, Hono } from 'hono';
import { accepts } from 'hono/accepts';
import { html } from 'hono/html';
import { ask } from '../../../src/ask.ts';
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';
import { ANSWER_LANGUAGES, type AnswerLanguage } from '../../../src/language/answer-language.ts';
import { isLanguage, languageOf, ofLocale } from '../../present/languages.ts';
import { type NameKind, namedExactly } from '../../present/names.ts';
import { ASK, askPath, entryPath, FACT, home, SOURCE, sourcePath, verdictPath } from '../../present/paths.ts';
import { isSeen, lookUp } from '../api/entries.ts';
import { LANGUAGE, languageIn } from '../language.ts';
import type { Headers } from '../shelf.ts';
import type { Site } from '../site.ts';
import { answerPage } from './answer-page.ts';
import { entryPage, sourcePage } from './entry-page.ts';
import { framed, type Page, type Reading, readingIn, STYLE_PATH } from './frame.ts';
import { homePage } from './home-page.ts';
import { importerPage } from './importer-page.ts';
import { STYLE } from './style.ts';
import { verdictPage } from './verdict-page.ts';

const HTML = { 'content-type': 'text/html; charset=utf-8' };

/** A page, the address it has now, or why there is none. */
type Found = Page | { readonly moved: string } | { readonly named: string } | 'gone' | 'none';

export function pages(site: Site): Hono {
  const app = new Hono();
  app.get(STYLE_PATH, (c) =>
    site.give(c, () => ({ headers: { 'content-type': 'text/css; charset=utf-8' }, body: STYLE })),
  );
  app.get('/robots.txt', (c) => c.text(`User-agent: *\nDisallow: /*/${ASK}\n`));

  const page = (path: string, find: (reading: Reading, c: Context) => Found): void => {
    app.get(`/${LANGUAGE}${path}`, async (c) => {
      const language = languageIn(c);
      const paced = await site.pacing.take(c);
      const reading = (): Reading => readingIn(site.knowledge(), language, site.today(), site.publicUrl);
      const { wait, headers } = paced;
      if (wait !== null)
        return told(reading(), 429, reading().words.say('ui_web_too_many', { seconds: wait }), headers);
      return site.give(
        c,
        async () => {
          const found = find(reading(), c);
          if (found === 'gone') return told(reading(), 410, reading().words.say('ui_web_gone'), headers);
          if (found === 'none') return told(reading(), 404, reading().words.say('ui_web_not_found'), headers);
          if ('moved' in found) return c.redirect(`${home(language)}${found.moved}`, 301);
          // What goes by a name today may go by another tomorrow.
          if ('named' in found) return c.redirect(`${home(language)}${found.named}`, 302);
          return { headers: HTML, body: String(await framed(reading(), found)) };
        },
        headers,
      );
    });
  };

  app.get(`/${LANGUAGE}/${ASK}`, async (c, next) => {
    const language = languageIn(c);
    const question = c.req.query('q')?.trim() ?? '';
    if (question === '') return c.redirect(home(language), 302);
    // Whoever writes in another language than the page's reads it too, unless they chose the page's since.
    const own = c.req.query('keep') === undefined ? writtenIn(site, question, language) : language;
    return own === language ? next() : c.redirect(`${home(own)}${askPath(question)}`, 302);
  });

  page('', homePage);
  page(`/${ASK}`, (reading, c) => {
    const question = c.req.query('q')?.trim() ?? '';
    const { knowledge, today, words } = reading;
    const part = c.req.query('part') ?? '1';
    if (!/^[1-9]\d?$/.test(part)) return 'none';
    return (
      answerPage(reading, ask(knowledge, question, { today, language: words.language }), question, Number(part)) ??
      'none'
    );
  });
  page(`/${FACT}/:id`, (reading, c) => {
    const { measures, facts } = reading.knowledge;
    return foundBy(reading, c.req.param('id') ?? '', (id) => measures.has(id) || facts.has(id), entryPage, entryPath);
  });
  page(`/${SOURCE}/:id`, (reading, c) =>
    foundBy(reading, c.req.param('id') ?? '', (id) => isSeen(reading.knowledge, id), sourcePage, sourcePath),
  );
  page('/:importer', (reading, c) => verdictOr(reading, c));
  page('/:importer/:product', (reading, c) => verdictOr(reading, c));
  page('/:importer/:product/:origin', (reading, c) => verdictOr(reading, c));

  // Without a language: the reader's own, by what the browser says.
  app.get('/', (c) => toLanguage(c, ''));
  // A slash too many; never two at the beginning, which would lead to another host.
  app.get('/:path{.+/}', (c) => {
    const { search } = new URL(c.req.url);
    return c.redirect(`/${c.req.path.split('/').filter(Boolean).join('/')}${search}`, 301);
  });
  app.get('/:first/:second?/:third?/:fourth?', (c) => {
    const parts = [c.req.param('first'), c.req.param('second'), c.req.param('third'), c.req.param('fourth')];
    const [first = '', second, third, fourth] = parts;
    if (isLanguage(first)) return c.notFound();
    const ask = askPath(c.req.query('q') ?? '');
    if (first === ASK && second === undefined) return toLanguage(c, ask);
    const isPath = first === FACT || first === SOURCE || placed(site.knowledge(), 'importer', first) !== 'none';
    if (isPath) return fourth === undefined ? toLanguage(c, verdictPath(first, second, third)) : c.notFound();
    // Another way of writing a language, as zh-tw is.
    const language = ofLocale(first);
    if (language === undefined) return c.notFound();
    const rest = second === undefined ? '' : second === ASK ? ask : verdictPath(second, third, fourth);
    return c.redirect(`${home(language)}${rest}`, 302);
  });
  return app;
}

/** Which Chinese it is where only its wording tells, the answer knows. */
const writtenIn = (site: Site, question: string, language: AnswerLanguage): AnswerLanguage =>
  languageOf(site.knowledge(), question, { locale: language }) ??
  ask(site.knowledge(), question, { today: site.today() }).language;

const preferred = (c: Context): AnswerLanguage => {
  const found = accepts(c, {
    header: 'Accept-Language',
    supports: [...ANSWER_LANGUAGES],
    default: 'en',
    match: (list) =>
      [...list]
        .sort((a, b) => b.q - a.q)
        .map(({ type }) => ofLocale(type))
        .find(Boolean) ?? 'en',
  });
  return isLanguage(found) ? found : 'en';
};

function toLanguage(c: Context, path: string): Response {
  c.header('vary', 'accept-language');
  c.header('cache-control', 'no-cache');
  return c.redirect(`${home(preferred(c))}${path}`, 302);
}

/** In the reader's language, where the address has none. */
export function noPage(site: Site, c: Context): Promise<Response> {
  const reading = readingIn(site.knowledge(), preferred(c), site.today(), site.publicUrl);
  return told(reading, 404, reading.words.say('ui_web_not_found'));
}

/** A page that says one thing. */
async function told(reading: Reading, status: 404 | 410 | 429, text: string, headers: Headers = {}): Promise<Response> {
  const page: Page = { title: text, path: '', isPassing: true, main: html`<h1>${text}</h1>` };
  const body = String(await framed(reading, page));
  return new Response(body, { status, headers: { ...headers, ...HTML, 'cache-control': 'no-store' } });
}

function foundBy(
  reading: Reading,
  id: string,
  has: (id: string) => boolean,
  make: (reading: Reading, id: string) => Page | undefined,
  path: (id: string) => string,
): Found {
  const found = lookUp(reading.knowledge, id, has);
  if ('at' in found) return make(reading, found.at) ?? 'none';
  if ('moved' in found) return { moved: path(found.moved) };
  return 'gone' in found ? 'gone' : 'none';
}

function verdictOr(reading: Reading, c: Context): Found {
  const parts = [
    ['importer', c.req.param('importer')],
    ['product', c.req.param('product')],
    ['prefecture', c.req.param('origin')],
  ] as const;
  const ids: (string | undefined)[] = [];
  let isNamed = false;
  for (const [kind, typed] of parts) {
    if (typed === undefined) break;
    const found = placed(reading.knowledge, kind, typed);
    if (found === 'gone' || found === 'none') return found;
    isNamed ||= found.isNamed;
    ids.push(found.id);
  }
  const [importer = '', product, origin] = ids;
  const path = verdictPath(importer, product, origin);
  if (isNamed) return { named: path };
  if (path !== verdictPath(c.req.param('importer') ?? '', c.req.param('product'), c.req.param('origin')))
    return { moved: path };
  return product === undefined ? importerPage(reading, importer) : verdictPage(reading, importer, product, origin);
}

/** The id of a part of an address: it or what took its place, or the only one that goes by such a name. */
function placed(
  knowledge: Knowledge,
  kind: NameKind,
  typed: string,
): { readonly id: string; readonly isNamed: boolean } | 'gone' | 'none' {
  const known = { importer: knowledge.importers, product: knowledge.products, prefecture: knowledge.prefectures }[kind];
  const found = lookUp(knowledge, typed, (id) => known.has(id));
  if ('at' in found) return { id: found.at, isNamed: false };
  if ('moved' in found) return { id: found.moved, isNamed: false };
  if ('gone' in found) return 'gone';
  const lower = typed.toLowerCase();
  const [id, ...others] = known.has(lower)
    ? [lower]
    : namedExactly(knowledge, kind, typed).filter((one) => known.has(one));
  return id !== undefined && others.length === 0 ? { id, isNamed: true } : 'none';
}

// What a notice tells, in words: how it was, how it is, since when; a correction is told as one.
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ClaimData, ClaimKind, MovedData } from '../plan/claim.ts';
import { capital, paperOf, silent, stricter, whenOf } from './case-line.ts';
import { statusWord } from './status-word.ts';
import type { Words } from './words.ts';

type Noticed = Extract<
  ClaimKind,
  'verdict_moved' | 'verdict_gone' | 'fact_corrected' | 'fact_withdrawn' | 'confirmed' | 'stale' | 'noticed'
>;

type Sayers = { readonly [K in Noticed]: (words: Words, data: ClaimData[K], knowledge: Knowledge) => string };

export const NOTICES: Sayers = {
  noticed: (words, { count }) => words.say('notice_count', { count }),
  verdict_moved: movedText,
  verdict_gone: (words, data, knowledge) => words.say('notice_gone', { line: movedText(words, data, knowledge) }),
  fact_corrected: (words, { fact, before }, knowledge) => {
    const { statement = before } = knowledge.facts.get(fact) ?? {};
    const [now, was] = [words.text(statement), words.text(before)];
    return words.say('notice_fact', { statement: now, before: now === was ? 'none' : was });
  },
  fact_withdrawn: (words, { before }) => words.say('notice_withdrawn', { before: words.text(before) }),
  confirmed: (words, { importers, measures, before, after }, knowledge) =>
    words.say('notice_confirmed', {
      importer: words.list(importers.map(words.importer)),
      after: words.date(after),
      before: before === null ? 'none' : words.date(before),
      list: few(
        words,
        measures.flatMap((id) => knowledge.measures.get(id) ?? []).map(({ title }) => words.text(title)),
      ),
    }),
  stale: (words, { status, verified, day, ...scope }, knowledge) =>
    capital(
      words.say('notice_stale', {
        subject: subjectOf(words, { ...scope, actsOn: 'import' }, knowledge),
        word: `${words.status(status).symbol} ${words.status(status).word}`,
        date: words.date(verified),
        age: words.age(verified, day),
      }),
    ),
};

/** The status where it moved, else what is asked for, else since when. */
function movedText(words: Words, data: MovedData, knowledge: Knowledge): string {
  const { worth, time, before, after, won, lost } = data;
  const subject = subjectOf(words, data, knowledge);
  if (before.status !== after.status || before.onPaper !== after.onPaper) {
    const when = timeOf(words, data);
    const line = words.say('notice_verdict', {
      worth,
      subject,
      when: when ?? 'none',
      before: standText(words, before),
      // The day of a time that is told need not be told again.
      after: standText(words, {
        ...after,
        ...(when === null ? {} : { since: null }),
        ...(time === 'ahead' ? { announced: null } : {}),
      }),
    });
    return silent(words, after, stricter(words, after, capital(line), 'line_stricter'));
  }
  const word = `${words.status(after.status).symbol} ${statusWord(words, after.status, after.announced)}`;
  const names = lost.map((name) => words.text(name));
  const asked = won.flatMap((id) => knowledge.conditions.get(id) ?? []).map(({ name }) => words.text(name));
  if (asked.length + names.length > 0)
    return capital(
      words.say('notice_papers', {
        worth,
        subject,
        word,
        won: asked.length > 0 ? few(words, asked) : 'none',
        lost: names.length > 0 ? few(words, names) : 'none',
      }),
    );
  const date = (day: string | null): string => (day === null ? 'none' : words.date(day));
  return capital(
    words.say('notice_since', { worth, subject, word, after: date(after.since), before: date(before.since) }),
  );
}

/** Null for what holds now, and tells since when. */
function timeOf(words: Words, { time, from, to }: MovedData): string | null {
  if (from === null && to === null) return null;
  if (from === null) return words.say('notice_until', { to: words.date(to ?? '') });
  switch (time) {
    case 'now':
      return to === null ? null : words.say('notice_until', { to: words.date(to) });
    case 'due':
      return words.say('notice_due', { from: words.date(from) });
    case 'ahead':
    case 'past':
      return to === null
        ? words.say('notice_ahead', { from: words.date(from) })
        : words.say('from_to', { from: words.date(from), to: words.date(to) });
  }
}

function standText(words: Words, stand: MovedData['before']): string {
  const { status, onPaper } = stand;
  // Of what is not known, nothing was announced.
  const announced = status === 'unknown' ? null : stand.announced;
  return words.say('notice_stand', {
    symbol: words.status(status).symbol,
    word: statusWord(words, status, announced),
    when: stand.announced === null ? whenOf(words, stand) : 'none',
    paper: paperOf(words, { status, onPaper, announcedOnPaper: null }),
  });
}

type Subject = Pick<MovedData, 'importers' | 'products' | 'origins' | 'actsOn'>;

function subjectOf(words: Words, { importers, products, origins, actsOn }: Subject, knowledge: Knowledge): string {
  const subject = words.say('row_of', {
    product: few(words, products.map(words.product), 'goods'),
    origin: words.origins(origins.length > 0 ? origins : [...knowledge.prefectures.keys()]),
    importer: few(words, importers.map(words.importer), 'importers'),
  });
  return actsOn === 'import' ? subject : words.say('notice_acts', { subject, acts: words.say(`acts_${actsOn}`) });
}

/** Names told; how many more there are is always said. */
const NAMED = 4;

function few(words: Words, names: readonly string[], of: Parameters<Words['some']>[2] = 'cases'): string {
  return words.some(names.slice(0, NAMED), Math.max(0, names.length - NAMED), of);
}

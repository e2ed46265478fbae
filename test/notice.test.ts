// A notice is an answer like any other: in every language, short, sourced, aged, and with a query that comes back from a button.
import { describe, expect, it } from 'vitest';
import { ask } from '../src/ask.ts';
import { changesBetween } from '../src/change/between.ts';
import type { Change } from '../src/change/change.ts';
import { ANSWER_LANGUAGES } from '../src/language/answer-language.ts';
import { noticeOf } from '../src/notice.ts';
import { decodeQuery, encodeQuery } from '../src/question/encode.ts';
import type { Answer } from '../src/say/answer.ts';
import { edited } from './change/edits.ts';
import { entry } from './change/moments.ts';
import { knowledge, TODAY } from './knowledge-for-tests.ts';

const halt = entry(knowledge.measures, 'cn-seafood-stop-2025');
const [newest] = [...knowledge.sources.values()].filter(({ link }) => link === 'shown');
if (!newest) throw new Error('the knowledge has no source');
const later = { ...newest, id: 'later', published: TODAY };
const after = {
  ...edited(knowledge, 'measures', { ...halt, until: TODAY, sources: [...halt.sources, later.id] }),
  sources: new Map([...knowledge.sources, [later.id, later]]),
};
const changes = changesBetween({ knowledge, day: TODAY }, { knowledge: after, day: TODAY });
const [first] = changes;
if (!first) throw new Error('nothing moved');

const told = (some: readonly Change[], language: Answer['language']): Answer => {
  const notice = noticeOf(after, some, { language, today: TODAY });
  if (!notice) throw new Error('nothing is told');
  return notice;
};

describe.each(ANSWER_LANGUAGES)('a notice in %s', (language) => {
  const notice = told([first], language);

  it('tells before and after in the words of the language, and is sourced', () => {
    const stopped = ask(knowledge, { ...notice.query, language }, { today: TODAY });
    expect(notice.language).toBe(language);
    expect(notice.headline).toContain('→');
    expect(notice.headline).toContain('⏸');
    expect(stopped.language).toBe(language);
    expect(notice.headline).not.toMatch(/notice_|undefined|none/);
    for (const { cites, sources } of notice.short) expect(cites.length === 0 || sources.length > 0).toBe(true);
  });

  it('has a query that a button carries, and that is answered', () => {
    const code = encodeQuery(after, notice.query, TODAY);
    expect(decodeQuery(after, code)?.query).toEqual(notice.query);
    expect(ask(after, notice.query, { today: TODAY }).verdicts.length).toBeGreaterThan(0);
  });
});

it('the sources of the change come first, the newest before the others', () => {
  expect(told([first], 'en').sources[0]?.id).toBe(later.id);
});

it('is the same from changes that waited as text', () => {
  const waited: Change[] = JSON.parse(JSON.stringify(changes));
  expect(told(waited, 'ja')).toEqual(told(changes, 'ja'));
});

it('is none of nothing', () => {
  expect(noticeOf(after, [], { language: 'en', today: TODAY })).toBe(null);
});

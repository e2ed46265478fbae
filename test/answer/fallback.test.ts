// An answer says that parts of it are in English exactly where an entry it shows lacks words in its language.
import { expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Text } from '../../src/knowledge/schema.ts';
import { TODAY } from '../knowledge/fixture.ts';
import { knowledge } from '../knowledge-for-tests.ts';

const QUESTION = '도쿄산 참치 홍콩 수입 되나요?';

/** Every text of every entry with Korean words, but for the entries named. */
function spoken(without: readonly string[]): Knowledge {
  const told = (id: string) => (text: Text) => {
    const { ko, ...rest } = text;
    return without.includes(id) ? rest : { ...rest, ko: ko ?? `${id} 설명` };
  };
  return {
    ...knowledge,
    conditions: new Map(
      [...knowledge.conditions].map(([id, c]) => [id, { ...c, name: told(id)(c.name), text: told(id)(c.text) }]),
    ),
    measures: new Map(
      [...knowledge.measures].map(([id, m]) => [
        id,
        { ...m, title: told(id)(m.title), summary: told(id)(m.summary), ...(m.basis && { basis: told(id)(m.basis) }) },
      ]),
    ),
    facts: new Map([...knowledge.facts].map(([id, f]) => [id, { ...f, statement: told(id)(f.statement) }])),
  };
}

const languageCaveats = (held: Knowledge, language: 'ko' | 'ja' = 'ko') =>
  ask(held, QUESTION, { today: TODAY, language }).caveats.filter((caveat) => caveat.kind === 'language');

it('says nothing where every sentence has Korean words', () => {
  expect(languageCaveats(spoken([]))).toEqual([]);
});

it('cites the measure that had to be shown in English', () => {
  const governing = ask(knowledge, QUESTION, { today: TODAY }).verdicts[0]?.governing ?? [];
  expect(governing).not.toEqual([]);
  const [caveat, ...more] = languageCaveats(spoken(governing));
  expect(more).toEqual([]);
  expect(caveat?.cites).toEqual(governing);
});

it('says nothing of entries that are not shown', () => {
  const shown = ask(knowledge, QUESTION, { today: TODAY }).sentences.flatMap((s) => s.cites);
  const other = [...knowledge.facts.keys()].filter((id) => !shown.includes(id));
  expect(languageCaveats(spoken(other))).toEqual([]);
});

it('says nothing in a language that every entry has', () => {
  expect(languageCaveats(spoken([...knowledge.measures.keys(), ...knowledge.facts.keys()]), 'ja')).toEqual([]);
});

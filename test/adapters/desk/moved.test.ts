// A change of facts and what it does to what was expected, and how what is meant is written back.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Moved, movedBetween } from '../../../adapters/desk/moved.ts';
import { differences, readOracle } from '../../../adapters/desk/oracle.ts';
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';
import { inFolder } from '../../knowledge/fixture.ts';
import { knowledge, TODAY } from '../../knowledge-for-tests.ts';

const STOP = 'cn-seafood-stop-2025';
const stop = knowledge.measures.get(STOP);
if (!stop) throw new Error(`${STOP} is not frozen`);
/** The stop a day later than it was. */
const later: Knowledge = {
  ...knowledge,
  measures: new Map(knowledge.measures).set(STOP, { ...stop, from: '2025-11-20' }),
};

const ORACLE = `# Cases worked by hand.
the-ten: []
cases:
  - id: on-the-day
    importer: cn
    product: scallop
    origins: [hokkaido]
    day: "2025-11-19" # the day of the notice
    status: suspended
    on_paper: conditional
    since: "2025-11-19"
    why: The notice came that day.
  - id: before
    importer: cn
    product: scallop
    origins: [hokkaido]
    day: "2025-11-18"
    status: conditional
    why: Still open.
`;
const QUESTIONS = `${JSON.stringify({
  id: 'q-1',
  lang: 'en',
  q: 'Can I ship scallops from Hokkaido to China?',
  today: TODAY,
  kind: 'answer',
  intents: ['status'],
  verdicts: [{ importer: 'cn', product: 'scallop', origins: ['hokkaido'], status: 'suspended' }],
  must_mention: [['19 Nov 2025']],
  note: 'Worked out.',
})}\n`;

function review<T>(after: Knowledge, use: (moved: Moved[], dir: string) => T): T {
  return inFolder({ 'oracle.yaml': ORACLE, 'questions.jsonl': QUESTIONS }, (dir) => {
    const files = { oracle: join(dir, 'oracle.yaml'), questions: [join(dir, 'questions.jsonl')] };
    return use(movedBetween(knowledge, after, files), dir);
  });
}

describe('what moved', () => {
  it('is nothing between two that are the same', () => {
    review(knowledge, (moved) => expect(moved).toEqual([]));
  });

  it('is told as verdicts in words, first lines as they were and are, and cases with their place', () => {
    review(later, (moved) => {
      const of = (kind: Moved['kind']): string[] =>
        moved.filter((one) => one.kind === kind).map(({ lines }) => lines.join('\n'));
      expect(of('verdict').join('\n')).toMatch(/mainland China from 2025-11-19 until before 2025-11-20/);
      expect(of('verdict').join('\n')).toMatch(/stopped in practice.* → subject to conditions/);
      expect(of('first line').join('\n')).toMatch(/was: .*19 Nov 2025[\s\S]*now: .*20 Nov 2025/);
      expect(of('case')).toHaveLength(1);
      expect(of('case')[0]).toMatch(/^on-the-day \(.*oracle\.yaml:4\)\nstatus is conditional, expected suspended/);
    });
  });

  it('is written back into a question, but for its texts, which are said to be left', () => {
    review(later, (moved, dir) => {
      const file = join(dir, 'questions.jsonl');
      const [found] = moved.filter((one) => one.kind === 'question');
      expect(found?.lines.join('\n')).toMatch(/^q-1: .*questions\.jsonl:1\)\n/);
      expect(found?.accept?.('Kyodo dates it so.')).toMatch(/^NOT written, .*questions\.jsonl:1 .*19 Nov 2025/);
      const line = readFileSync(file, 'utf8').trim();
      expect(line).toMatch(/^\{"id": "q-1", "lang": "en", "q": /);
      expect(JSON.parse(line)).toMatchObject({ note: 'Worked out. Kyodo dates it so.', kind: 'answer' });
    });
  });

  it('is written back into the case with the reason, comments and other cases kept to the letter', () => {
    review(later, (moved, dir) => {
      const [found] = moved.filter((one) => one.kind === 'case');
      expect(found?.accept?.('Kyodo dates the notice to the 20th.')).toBeUndefined();
      const file = join(dir, 'oracle.yaml');
      const [asked, other] = readOracle(file);
      if (!asked) throw new Error('the case is gone');
      expect(differences(later, asked)).toEqual([]);
      expect(asked.expected).toMatchObject({ status: 'conditional', why: 'Kyodo dates the notice to the 20th.' });
      expect(other?.expected.why).toBe('Still open.');
      expect(readFileSync(file, 'utf8')).toContain('day: "2025-11-19" # the day of the notice');
    });
  });
});

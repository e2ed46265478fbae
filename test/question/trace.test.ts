import { expect, it } from 'vitest';
import { fold } from '../../src/language/fold.ts';
import { readTraced } from '../../src/question/read.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';

const traced = (question: string, importer?: string) => {
  const { query, trace } = readTraced(knowledge, question, {
    today: TODAY,
    defaults: importer ? { importer } : undefined,
  });
  return { query, lines: trace() };
};

it('each span is told with what it was taken for, in the order of the question', () => {
  const { lines } = traced('Can I ship scallops from Hokkaido to China on 2025-06-29?');
  const told = lines.map(({ step, typed, as, how }) => [step, typed, as.join('; '), how].join(' | '));
  expect(told).toEqual(
    expect.arrayContaining([
      'name | scallops | product scallop | exact',
      'name | hokkaido | origin hokkaido | exact',
      'name | china | importer cn | exact',
      'date | 2025-06-29 | date 2025-06-29 | pattern',
    ]),
  );
  const starts = lines.flatMap(({ span }) => (span ? [span[0]] : []));
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
});

it('a span is where it stands in the folded question', () => {
  for (const question of ['Why is the ban on scallops to China?', '北海道のホタテは中国に輸出できますか']) {
    const text = fold(question);
    const { lines } = traced(question);
    expect(lines.length).toBeGreaterThan(1);
    for (const { span, typed, step } of lines)
      if (span && step !== 'name') expect(text.slice(...span), question).toBe(typed);
  }
});

it('a name that was typed otherwise is near, and a word that says nothing is left out', () => {
  const { lines } = traced('scalops to China');
  expect(lines).toContainEqual(expect.objectContaining({ as: ['product scallop'], how: 'near' }));
  expect(traced('myself fish').lines.map(({ typed }) => typed)).not.toContain('myself');
});

it('what was not said stands last, with where it would go', () => {
  const { query, lines } = traced('scallops from Aomori?', 'kr');
  expect(query.assumed).toEqual(['importers']);
  expect(lines.at(-1)).toEqual({ step: 'filled', typed: '', span: null, as: ['importers kr'], how: 'filled' });
});

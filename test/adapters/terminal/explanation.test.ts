import { expect, it } from 'vitest';
import { explanation } from '../../../adapters/terminal/explanation.ts';
import { explain } from '../../../src/ask.ts';
import { knowledge, TODAY } from '../../knowledge-for-tests.ts';

const told = (question: string) => {
  const explained = explain(knowledge, question, { today: TODAY, language: 'en' });
  return { explained, lines: explanation(explained).split('\n') };
};

it('tells how each span was read, what became of each measure, and the place of each claim', () => {
  const { explained, lines } = told('Can I ship scallops from Hokkaido to China?');
  const { answer, reading, cases } = explained;
  expect(lines[0]).toContain(answer.asOf);
  for (const { typed, as } of reading) expect(lines.join('\n')).toContain(`"${typed}" → ${as.join('; ')}`);
  expect(cases[0]?.measures.length).toBeGreaterThan(1);
  for (const { measure, by } of cases.flatMap(({ measures }) => measures)) {
    const own = lines.filter((line) => line.startsWith(`  ${measure}: `));
    expect(own, measure).toHaveLength(1);
    for (const id of by) expect(own[0]).toContain(id);
  }
  const claims = lines.slice(lines.indexOf('Claims by place') + 1).filter((line) => line !== '');
  expect(claims).toHaveLength(answer.short.length + answer.more.length);
  expect(claims[0]).toMatch(/^ {2}answer: verdict \(/);
});

it('tells of what was not said, of a case that no measure reaches and of a question that is not ours', () => {
  expect(told('scallops?').lines.join('\n')).toContain('(not said) → ');
  expect(told('Does Belarus ban Japanese tea?').lines).toContain('  none reaches this case');
  expect(told('What is the weather?').lines[0]).toMatch(/scope out; kind out_of_scope/);
});

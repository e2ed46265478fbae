import { describe, expect, it } from 'vitest';
import { aside, elsewhere } from '../../src/answer/aside.ts';
import { TODAY } from '../knowledge-for-tests.ts';
import { measure, planted } from '../planted.ts';
import { asked, words } from './asked.ts';

describe('what is not ours to answer', () => {
  it('gets one line with what can be asked, and nothing else', () => {
    const query = asked({ scope: 'out' });
    const line = aside(words, query, TODAY);
    expect(line).toMatchObject({ kind: 'out_of_scope', verdicts: [], sentences: [], sources: [], asOf: TODAY });
    expect(line.query).toBe(query);
    for (const prompt of words.prompts) expect(line.headline).toContain(prompt);
  });

  it('gets another line where an opinion was wanted', () => {
    const [out, opinion] = (['out', 'opinion'] as const).map((scope) => aside(words, asked({ scope }), TODAY).headline);
    expect(opinion).not.toBe(out);
  });
});

describe('an economy of which nothing is held', () => {
  const line = (...importers: string[]) => {
    const held = planted({ measures: importers.map((importer) => measure(importer, { importer })) });
    return elsewhere(held, words, asked({ importers: [], elsewhere: ['Mongolia'] }), TODAY);
  };

  it('is named, and is not known', () => {
    expect(line('cn')).toMatchObject({ kind: 'unknown', verdicts: [] });
    expect(line('cn').headline).toContain('Mongolia');
  });

  it('is answered with the importers of which something is held, and no other', () => {
    expect(line('cn', 'hk').headline).toContain(words.importer('hk'));
    expect(line('cn').headline).not.toContain(words.importer('hk'));
  });

  it('has the rest counted where these are many', () => {
    expect(line('cn', 'hk', 'mo', 'tw', 'kr', 'ru', 'us', 'eu').headline).not.toMatch(/\+\d/);
    expect(line('cn', 'hk', 'mo', 'tw', 'kr', 'ru', 'us', 'eu', 'is', 'no').headline).toContain('+2');
  });
});

import { describe, expect, it } from 'vitest';
import type { Measure } from '../../src/knowledge/schema.ts';
import { withIngredients } from '../../src/status/ingredients.ts';
import { resolve } from '../../src/status/resolve.ts';
import type { Verdict } from '../../src/status/verdict.ts';
import { TODAY } from '../knowledge-for-tests.ts';
import { measure, planted } from '../planted.ts';

const rule = (id: string, product: string, effect: Measure['effect']) =>
  measure(id, { regime: 'animal', products: [product], effect });

/** The verdict on curry roux with beef in it. */
function roux(...measures: Measure[]): Verdict[] {
  const held = planted({ measures });
  const asked = { importer: 'cn', product: 'curry-roux', origins: ['osaka'], actsOn: 'import' } as const;
  return resolve(held, asked, TODAY).map((verdict) => withIngredients(held, verdict, ['beef']));
}

describe('goods made with goods that have rules of their own', () => {
  it('are not told as open where an ingredient is under a stricter rule: it may cover them', () => {
    expect(roux(rule('open', 'curry-roux', 'permitted'), rule('ban', 'beef', 'banned'))).toMatchObject([
      { status: 'unknown', onPaper: 'unknown', since: null, verified: null, governing: [], possible: ['ban'] },
    ]);
  });

  it('are not told as open where nothing is held on an ingredient', () => {
    expect(roux(rule('open', 'curry-roux', 'permitted'))).toMatchObject([{ status: 'unknown' }]);
  });

  it('keep their verdict where no ingredient is under a stricter rule', () => {
    for (const effect of ['permitted', 'conditional'] as const)
      expect(roux(rule('terms', 'curry-roux', 'conditional'), rule('beef', 'beef', effect))).toMatchObject([
        { status: 'conditional', governing: ['terms'], possible: [] },
      ]);
  });

  it('that are stopped themselves stay stopped', () => {
    expect(roux(rule('ban', 'curry-roux', 'banned'), rule('beef-ban', 'beef', 'banned'))).toMatchObject([
      { status: 'banned', governing: ['ban'] },
    ]);
  });
});

// A series that no result belongs to answers nothing.
import { describe, expect, it } from 'vitest';
import { fact, faultsWith, product } from '../fixture.ts';

describe('series', () => {
  const result = (subject: string, medium?: string) => ({ subject, medium });
  const withSeries = (...of: object[]) => {
    const series = { id: 'readings', name: product('readings').name, aliases: {}, of };
    const results = [result('tritium', 'seawater'), result('rounds')];
    const files = {
      'vocabulary/series.yaml': { series: [series] },
      'facts/x.yaml': { facts: [fact('f', { results })] },
    };
    return faultsWith(files).map((fault) => fault.replace(/^\S+ /, ''));
  };

  it('gathers results by subject, and by medium where it names one', () => {
    expect(
      withSeries({ subject: 'tritium', medium: 'seawater' }, { subject: 'tritium' }, { subject: 'rounds' }),
    ).toEqual([]);
  });

  it('asks whether a subject or medium near it was meant where no result has it', () => {
    expect(withSeries({ subject: 'tritum' }, { subject: 'tritium', medium: 'sea water' })).toEqual([
      'series: no result of any fact has the subject `tritum`; did you mean `tritium`?',
      'series: no result on `tritium` has the medium `sea water`; did you mean `seawater`?',
    ]);
  });

  it('wants the medium on a result of its own subject, not of another', () => {
    expect(withSeries({ subject: 'rounds', medium: 'seawater' })).toEqual([
      'series: no result on `rounds` has the medium `seawater`; name one that such results have, or remove it',
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leftOutOf, MAX_LENGTH, strip } from '../../src/question/strip.ts';
import { anyCharacter } from '../sampling.ts';

const anything = fc.oneof(fc.string({ unit: anyCharacter }), fc.string({ unit: 'grapheme' }), fc.string());

describe('stripping', () => {
  it.each([
    ['a user mention of Slack', '<@U012AB3CD>'],
    ['a mention of everyone in Slack', '<!channel>'],
    ['a group mention of Slack', '<!subteam^S01|@all>'],
    ['a channel link of Slack', '<#C012|general>'],
    ['a labelled link of Slack', '<https://evil.example/x|click>'],
    ['a role mention of Discord', '<@&123456>'],
    ['a bare address', 'HTTPS://evil.example/a?b=c'],
  ])('drops %s and keeps the words around it', (_, markup) => {
    expect(strip(`scallops ${markup} china`).split(/\s+/)).toEqual(['scallops', 'china']);
  });

  it('drops the target of a Markdown link', () => {
    expect(strip('[click](https://evil.example) now')).not.toMatch(/\]\(|evil/);
  });

  it('drops control characters, marks of direction and lone surrogates', () => {
    expect(strip('a\u0000b\u202ec\ud800d').split(' ')).toEqual(['a', 'b', 'c', 'd']);
  });

  it('keeps together what only a mark without width parts, and lines apart', () => {
    expect(strip('scal\u200blops\ufeff')).toBe('scallops');
    expect(strip('a\r\nb\u2028c\td')).toBe('a\nb\nc\td');
  });

  it('reads the end of a longer text, and tells how much was left out', () => {
    const text = `${'x'.repeat(MAX_LENGTH)} scallops?`;
    expect(strip(text).endsWith(' scallops?')).toBe(true);
    expect(leftOutOf(text)).toBe(10);
    expect(leftOutOf('scallops')).toBe(0);
  });

  it('leaves no mention and no control character of any text, and reads no more than its limit', () => {
    const pieces = fc.array(
      fc.oneof(anything, fc.constantFrom('<@U1>', '<', '>', '@', '!', '#', '<!here>', '](', ')', '\u200b', '\ud800')),
    );
    fc.assert(
      fc.property(pieces, (list) => {
        const text = strip(list.join(''));
        expect(text).not.toMatch(/<[@#!][^>]{0,80}>/);
        expect(text).not.toMatch(/(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}]/u);
      }),
    );
    expect(strip('x'.repeat(100_000)).length).toBeLessThanOrEqual(MAX_LENGTH);
  });
});

// Whoever answers in one language can say what English says.
import { describe, expect, it } from 'vitest';
import { faultsWith, valid } from '../fixture.ts';

describe('languages', () => {
  it('misses a language and does not know another', () => {
    const { 'language/ko.yaml': korean, ...files } = valid();
    expect(korean).toBeDefined();
    expect(faultsWith({ ...files, 'language/ko.yaml': 'x' }).join()).toContain('language/ko.yaml:1:1 shape');
    expect(faultsWith({ 'language/xx.yaml': korean })).toEqual([
      'language/xx.yaml:1:1 languages: `xx` is no language of this program; name it after one of en, ja, zh, ko',
    ]);
  });

  it('finds what English says and another language does not', () => {
    const text = JSON.stringify(valid()['language/ja.yaml']).replace('"hello"', '"helo"');
    expect(faultsWith({ 'language/ja.yaml': text }).filter((fault) => fault.includes(' languages: '))).toEqual([
      expect.stringContaining('`hello` is not translated; add `hello` to `answers.messages`'),
      expect.stringContaining('`helo` is not in en.yaml; did you mean `hello`?'),
    ]);
  });

  const messages = (language: string, hello: string, more: object = {}) => {
    const file = `language/${language}.yaml`;
    const text = JSON.stringify(valid()[file])
      .replace(/"locale":"\w+"/, `"locale":"${language}"`)
      .replace('"Hello"', JSON.stringify(hello));
    return { [file]: text.replace('"interface":{}', `"interface":${JSON.stringify(more)}`) };
  };
  const faultsOf = (files: object) => faultsWith({ ...files }).filter((fault) => fault.includes(' languages: '));

  it.each(['ja', 'zh', 'ko'])('finds a message of %s that takes other arguments than English', (language) => {
    const english = messages('en', '{n, select, none {} other {Since {date}}}: {list}');
    const other = (hello: string) =>
      faultsOf({
        ...english,
        ...messages('ja', '{n, select, none {} other {{date}}}{list}'),
        ...messages('zh', '{n, select, none {} other {{date}}}{list}'),
        ...messages('ko', '{n, select, none {} other {{date}}}{list}'),
        ...messages(language, hello),
      });
    expect(other('{list} {date} {n, select, none {} other {x}}')).toEqual([]);
    expect(other('{list} {dat}')).toEqual([
      expect.stringContaining('`hello` takes {dat}, {list}; write it with {date}, {list}, {n}, as en.yaml does'),
    ]);
    expect(other('Hello')).toEqual([expect.stringContaining('`hello` takes no arguments')]);
    expect(other('{list')).toEqual([expect.stringContaining('`hello` is no ICU message')]);
  });

  const both = (english: string, others: string) =>
    faultsOf({
      ...messages('en', english),
      ...messages('ja', others),
      ...messages('zh', others),
      ...messages('ko', others),
    }).map((fault) => fault.replace(/^language\/(\w+)\.yaml:\d+:\d+ languages: /, '$1 '));

  it('takes a number where English does, in whatever form, and none elsewhere', () => {
    const english = '{n, plural, one {# importer} other {# importers}}';
    for (const others of ['{n}', '{n, number}', '{n, plural, other {#}}', '{n, selectordinal, other {#}}'])
      expect(both(english, others)).toEqual([]);
    expect(both('{n}', '{n, number}')[0]).toBe('ja `hello` takes {n} as a number; write {n}: it is text in en.yaml');
  });

  it('finds a plural with what its language does not tell apart, and one or a select without the rest', () => {
    expect(both('{n, plural, few {#} =0 {no} other {#}}', '{n, plural, =2 {two} other {#}}')).toEqual([
      'en `hello` tells `few` of {n}, which en does not tell apart; write one of one, other, or a number as `=2`',
    ]);
    expect(both('{n, plural, one {#} other {#}}', '{n, plural, one {#} other {#}}')).toEqual(
      ['ja', 'ko', 'zh'].map((language) =>
        expect.stringMatching(`^${language} .*which ${language} does not tell apart; write one of other,`),
      ),
    );
    expect(both('{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}', '{n}')).toEqual([]);
    expect(both('{n, plural, one {#}}', '{n}')).toEqual([
      'en `hello` has no `other` for {n}; add `other {…}` for all that is not named',
    ]);
    expect(both('{n, select, none {}}', '{n, select, none {}}')).toHaveLength(4);
  });

  it('finds a word that English selects by, shown or selected by otherwise', () => {
    const english = '{n, select, none {} other {since {n}}}';
    expect(both(english, '{n}')[0]).toBe(
      'ja `hello` does not select by {n} as en.yaml does; write {n, select, none {…} other {…}}',
    );
    expect(both(english, '{n, select, non {} other {{n}}}')).toHaveLength(3);
    expect(both('{n}', '{n, select, none {} other {{n}}}')[0]).toMatch(/write \{n\}$/);
    expect(both(english, '{n, select, other {{n}} none {}}')).toEqual([]);
  });

  it('finds English that is no message, and a date put into a form of its own', () => {
    expect(both('{n', '{n}')).toEqual([expect.stringMatching('^en `hello` is no ICU message')]);
    expect(both('{n, date}', '{n}')).toEqual([
      'en `hello` puts {n} into the form of a date; write {n}: dates come in their form already',
    ]);
  });

  it('does not take a locale that is no language tag', () => {
    const text = JSON.stringify(valid()['language/ja.yaml']).replace(/"locale":"\w+"/, '"locale":"ja_JP!"');
    expect(faultsWith({ 'language/ja.yaml': text }).join()).toContain('no language tag, such as ja-JP');
  });

  it('wants what places of delivery say in every language', () => {
    expect(faultsOf(messages('en', 'Hello', { ui_more: 'More' }))).toEqual(
      ['ja', 'ko', 'zh'].map((language) =>
        expect.stringMatching(`^language/${language}.yaml.*\`ui_more\` is not translated; add`),
      ),
    );
  });

  it('does not let a language go without answers', () => {
    const text = JSON.stringify(valid()['language/ko.yaml']).replace('"answers"', '"answer"');
    expect(faultsWith({ 'language/ko.yaml': text }).join()).toMatch(/language\/ko\.yaml.*shape: .*answers/);
  });
});

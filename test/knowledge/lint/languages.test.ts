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
    const text = JSON.stringify(valid()[file]).replace('"Hello"', JSON.stringify(hello));
    return { [file]: text.replace('"interface":{}', `"interface":${JSON.stringify(more)}`) };
  };
  const faultsOf = (files: object) => faultsWith({ ...files }).filter((fault) => fault.includes(' languages: '));

  it.each(['ja', 'zh', 'ko'])('finds a message of %s that takes other arguments than English', (language) => {
    const english = messages('en', '{n, select, none {} other {Since {date}}}: {list}');
    const other = (hello: string) =>
      faultsOf({
        ...english,
        ...messages('ja', '{n}{date}{list}'),
        ...messages('zh', '{n}{date}{list}'),
        ...messages('ko', '{n}{date}{list}'),
        ...messages(language, hello),
      });
    expect(other('{list} {date} {n, select, none {} other {x}}')).toEqual([]);
    expect(other('{list} {dat}')).toEqual([
      expect.stringContaining('`hello` takes {dat}, {list}; write it with {date}, {list}, {n}, as en.yaml does'),
    ]);
    expect(other('Hello')).toEqual([expect.stringContaining('`hello` takes no arguments')]);
    expect(other('{list')).toEqual([expect.stringContaining('`hello` is no ICU message')]);
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

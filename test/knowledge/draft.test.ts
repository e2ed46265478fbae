import { describe, expect, it } from 'vitest';
import { draftOf, isKind, kindsIn, kindsOfFolder } from '../../src/knowledge/draft.ts';
import { parseYaml, unreadable, type YamlFile } from '../../src/knowledge/yaml.ts';
import { fact, measure, TODAY, valid, yamlText } from './fixture.ts';

function file(path: string, data: unknown): YamlFile {
  const [folder = '', name = ''] = path.split('/');
  const text = typeof data === 'string' ? data : yamlText(path, data);
  return parseYaml({ name: path, folder, stem: name.replace('.yaml', '') }, text, () => undefined);
}
const draft = (...files: YamlFile[]) => draftOf(files, TODAY);
const idsOf = (entries: readonly { readonly value: { readonly id: string } }[]) => entries.map(({ value }) => value.id);

describe('a draft', () => {
  it('holds every entry by its kind, with its place', () => {
    const { measures, facts, whole, incomplete } = draft(
      file('measures/cn.yaml', { measures: [measure('a'), measure('b')] }),
      file('facts/cn.yaml', { facts: [fact('c')] }),
    );
    expect([idsOf(measures), idsOf(facts), whole, incomplete.size]).toEqual([['a', 'b'], ['c'], true, 0]);
    expect(measures[1]).toMatchObject({ file: { name: 'measures/cn.yaml' }, path: ['measures', 1] });
  });

  it('leaves out an entry of the wrong shape, but knows its id', () => {
    const wrong = draft(file('measures/cn.yaml', { measures: [measure('a', { effect: 'forbidden' }), measure('b')] }));
    expect(idsOf(wrong.measures)).toEqual(['b']);
    expect(wrong.whole).toBe(false);
    expect([...wrong.ids.keys()]).toEqual(['a', 'b']);
  });

  it('keeps all places of an id that is there twice', () => {
    const { ids } = draft(
      file('measures/a.yaml', { measures: [measure('same')] }),
      file('facts/b.yaml', { facts: [fact('same')] }),
    );
    expect(ids.get('same')?.map(({ kind, file: { name } }) => [kind, name])).toEqual([
      ['measures', 'measures/a.yaml'],
      ['facts', 'facts/b.yaml'],
    ]);
  });

  it('of a file that could not be read says which kinds are not whole', () => {
    const broken = (folder: string) => unreadable({ name: `${folder}/x.yaml`, folder, stem: 'x' });
    expect(draft(broken('facts'))).toMatchObject({ whole: false, incomplete: new Set(['facts']) });
    expect(draft(broken('language')).incomplete).toEqual(new Set());
    expect(draft(broken('vocabulary')).incomplete).toEqual(new Set(kindsOfFolder('vocabulary')));
    expect(kindsOfFolder('vocabulary')).toContain('products');
    expect(kindsOfFolder('vocabulary')).not.toContain('facts');
    const half = file('vocabulary/products.yaml', 'products: []\nproducts: []\n');
    expect(draft(half).incomplete).toEqual(new Set(['products']));
  });

  it('holds a language by the name of its file', () => {
    const words = valid()['language/en.yaml'];
    const { languages } = draft(file('language/ja.yaml', words), file('language/xx.yaml', words));
    expect([...languages.keys()]).toEqual(['ja']);
  });
});

describe('the kinds of a file', () => {
  it('are its top-level keys, of whatever vocabulary', () => {
    expect(kindsIn(file('vocabulary/x.yaml', 'products: []\nplaces: []\nunicorns: []\n'))).toEqual([
      'products',
      'places',
    ]);
    expect(kindsIn(file('vocabulary/x.yaml', '- a\n'))).toEqual([]);
    expect(kindsIn(file('language/en.yaml', 'facts: []\n'))).toEqual([]);
  });

  it('are none of what every object has', () => {
    expect(isKind('facts')).toBe(true);
    expect(isKind('constructor')).toBe(false);
  });
});

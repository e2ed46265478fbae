// A page as a browser reads it: its elements, their attributes and its text; and what on it could run or lead astray.
import { type DefaultTreeAdapterTypes, parse, serialize } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

export function elementsOf(html: string): Element[] {
  const walk = (nodes: readonly Node[]): Element[] =>
    nodes.flatMap((node) =>
      'tagName' in node
        ? [
            { name: node.tagName, attributes: new Map(node.attrs.map(({ name, value }) => [name, value])) },
            ...walk(node.childNodes),
          ]
        : [],
    );
  return walk(parse(html).childNodes);
}

export function textOf(html: string): string {
  const walk = (nodes: readonly Node[]): string =>
    nodes.map((node) => ('value' in node ? node.value : 'childNodes' in node ? walk(node.childNodes) : '')).join('');
  return walk(parse(html).childNodes);
}

/** All that pages are made of. Nothing else comes from a text. */
const ELEMENTS = new Set(
  `html head meta title link body a header form label div input button main h1 h2 p nav footer section ul ol li table
  caption thead tbody tr th td span small br dl dt dd figure figcaption svg defs pattern rect circle path`.split(/\s+/),
);
const LEADING = new Set(['href', 'action', 'src', 'xlink:href']);

/** What would run, load or open something that is not a page. */
export function faultsOf(html: string): string[] {
  const found = elementsOf(html);
  const strange = found.filter(({ name }) => !ELEMENTS.has(name)).map(({ name }) => `<${name}>`);
  const attributes = found.flatMap(({ attributes: list }) => [...list]);
  const running = attributes.flatMap(([name]) => (/^on|^style$|^srcdoc$|^formaction$/.test(name) ? [name] : []));
  const leading = attributes.flatMap(([name, value]) =>
    LEADING.has(name) && !/^(https?:\/\/|\/(?!\/)|#)/.test(value) ? [`${name}=${value}`] : [],
  );
  // What a browser repairs was not well formed: reading and writing it again changes nothing more.
  const again = serialize(parse(html));
  return [...strange, ...running, ...leading, ...(serialize(parse(again)) === again ? [] : ['not stable'])];
}

// The messages of knowledge/language/en.yaml as types, so that no caller says one that is not there, or with other arguments.
import type { Knowledge } from '../knowledge/knowledge.ts';
import { isNumber, namesOf, usesIn } from '../knowledge/message-arguments.ts';

/** Where they are committed, from the root of the repository. */
export const MESSAGE_TYPES = 'src/language/messages.generated.ts';

/** The text of that file. */
export function messageTypes(knowledge: Knowledge): string {
  const answers = knowledge.languages.get('en')?.answers;
  const lines = Object.entries({ ...answers?.messages, ...answers?.interface }).map(
    ([key, message]) => `  readonly ${quoted(key)}: ${typeOf(message)};`,
  );
  return `// What each message takes. Written by \`npm run generate\` from knowledge/language/en.yaml; never by hand.
export interface Messages {
${lines.join('\n')}
}
`;
}

function typeOf(message: string): string {
  const uses = usesIn(message) ?? [];
  const names = namesOf(uses);
  if (names.length === 0) return 'Record<never, never>';
  const fields = names.map((name) => `readonly ${quoted(name)}: ${isNumber(uses, name) ? 'number' : 'string'}`);
  return `{ ${fields.join('; ')} }`;
}

const quoted = (name: string): string => (/^[a-z_]\w*$/i.test(name) ? name : JSON.stringify(name));

// Help on the commands: what each does and takes, in plain lines that fit the terminal.
import type { ArgsDef } from 'citty';
import { width } from './width.ts';
import { wrap } from './wrap.ts';

const EXITS = 'Exit codes: 0 answered, 1 a fault in the input or the knowledge, 2 wrong usage.';

export interface Described {
  /** What it does, and after two spaces an example. */
  readonly description: string;
  readonly args: ArgsDef;
}

/** What a command does and takes. */
export function usageOf({ description, args }: Described, columns: number): string {
  const rows = Object.entries(args).map(([name, { type, description: does = '' }]) => {
    const flag = type === 'string' ? `--${name} …` : `--${name}`;
    return [type === 'positional' ? name.toUpperCase() : flag, does] as const;
  });
  const [does = '', example] = description.split(/ {2,}/);
  // An example is copied and run: it is not broken.
  const lines = [...wrap(does, columns, '', ''), ...(example === undefined ? [] : ['', `  ${example}`])];
  return text([...lines, ...(rows.length > 0 ? ['', ...table(rows, columns)] : [])]);
}

/** What commands there are. */
export function overview(commands: readonly { name: string; description: string }[], columns: number): string {
  // A script of package.json may have another name than the command that it runs.
  const script = (description: string): string | undefined => /npm run ([\w:]+)/.exec(description)?.[1];
  const rows = commands.map(
    ({ name, description }) => [script(description) ?? name, description.split(/ {2,}/)[0] ?? ''] as const,
  );
  return text([
    'Import bans on Japanese food: status, reasons and sources.',
    '',
    ...table(rows, columns),
    '',
    ...wrap('With --help each tells what it takes. `npm run --silent` leaves out what npm prints.', columns, '', ''),
    ...wrap(EXITS, columns, '', ''),
  ]);
}

function table(rows: readonly (readonly [name: string, does: string])[], columns: number): string[] {
  const widest = Math.max(...rows.map(([name]) => width(name)));
  return rows.flatMap(([name, does]) => {
    const lead = `  ${name}${' '.repeat(widest - width(name))}  `;
    return wrap(does, columns, lead, ' '.repeat(lead.length));
  });
}

const text = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

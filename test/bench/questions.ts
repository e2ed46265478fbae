// The questions of test/questions/, as the bench asks them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Question {
  readonly q: string;
  readonly context: string | undefined;
}

const FOLDER = join(import.meta.dirname, '../questions');

export const questions: readonly Question[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()
  .flatMap((name) => readFileSync(join(FOLDER, name), 'utf8').split('\n'))
  .filter((line) => line.trim() !== '')
  .map((line) => {
    const { q, context } = JSON.parse(line) as { q: string; context?: string | null };
    return { q, context: context ?? undefined };
  });

// `npm run check`: all that a change of facts can break, in one run, each by the name of what it moved.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { defineCommand } from 'citty';
import { type Asked, readAsked } from '../../src/knowledge/asked.ts';
import { bytesOf } from '../../src/knowledge/disk.ts';
import { jsonSchemas } from '../../src/knowledge/json-schemas.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadFrom } from '../../src/knowledge/load.ts';
import { MESSAGE_TYPES, messageTypes } from '../../src/language/message-types.ts';
import weights from '../../src/question/model.generated.json' with { type: 'json' };
import { matrixText } from '../../src/status/matrix.ts';
import { cacheFolder, FAULT, faultLine, KNOWLEDGE, ROOT, today } from '../host/command-line.ts';
import { keepCompiled } from '../host/compiled.ts';
import { commonWords } from './common-words.ts';
import { strangersInQuestions } from './eval.ts';
import { hashOfQuestions, MODEL } from './learn.ts';
import { differences, ORACLE, readOracle } from './oracle.ts';
import { OUT_OF_REACH, reachFaults, readOutOfReach } from './out-of-reach.ts';
import { PAGES, staleAnswers } from './pages.ts';
import { outOfReach, outOfReachSampled, REACHED_IN, SAMPLED } from './reach.ts';

interface Found {
  /** What was looked at. */
  readonly told: string;
  /** A line for each thing that is wrong, with its place and what to do. */
  readonly wrong: readonly string[];
}

export const checkCommand = defineCommand({
  meta: { name: 'check', description: 'Check the knowledge of this repository as of today.  npm run check' },
  args: {
    brief: {
      type: 'boolean',
      description: `Ask for one entry in ${SAMPLED}, in one language, drawn by SEED, not for each in four`,
    },
  },
  run({ args }) {
    const day = today();
    const bytes = bytesOf(KNOWLEDGE);
    const loaded = loadFrom(bytes, { today: day });
    // The program that is asked for the answers on the pages need not read it all again.
    if (loaded.ok) keepCompiled(KNOWLEDGE, bytes, loaded, cacheFolder());
    const notes = loaded.ok ? loaded.warnings : loaded.faults;
    const faults = notes.filter((note) => note.severity === 'fault').map(faultLine);
    print('lint', { told: `${notes.length - faults.length} warnings: npm run lint:knowledge`, wrong: faults });
    if (!loaded.ok) return;
    const { knowledge } = loaded;
    const { asked, faults: misasked } = readAsked(KNOWLEDGE, knowledge);
    print('asked', {
      told: `${asked.length} questions to learn from`,
      wrong: [...misasked.map(faultLine), ...unlearned(asked)],
    });
    print('derived', derivedFiles(knowledge));
    print('oracle', oracle(knowledge));
    print('questions', { told: 'test/questions/', wrong: strangersInQuestions(knowledge) });
    print('words', { told: 'no name is an everyday word', wrong: commonWords(knowledge) });
    print('reach', args.brief ? reachSampled(knowledge, day) : reach(knowledge, day));
    print('pages', {
      told: PAGES.join(', '),
      wrong: staleAnswers().map((line) => `${line}; run \`npm run generate\``),
    });
  },
});

const unlearned = (asked: readonly Asked[]): string[] =>
  weights.questions === hashOfQuestions(asked)
    ? []
    : [`${MODEL} was learned from other questions; run \`npm run generate\``];

/** More of a kind than this are counted. */
const SHOWN = 20;

function print(name: string, { told, wrong }: Found): void {
  if (wrong.length > 0) process.exitCode = FAULT;
  const more = wrong.length > SHOWN ? [`… and ${wrong.length - SHOWN} more`] : [];
  const lines = [
    `${wrong.length > 0 ? 'FAILED' : 'ok    '}  ${name.padEnd(9)}  ${told}`,
    ...[...wrong.slice(0, SHOWN), ...more].map((line) => `    ${line}`),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Committed, so that a review sees what a change of facts did to the verdicts. */
function derivedFiles(knowledge: Knowledge): Found {
  const remedy = 'run `npm run generate` and read its difference';
  const differing = (path: string, given: string): string[] =>
    lineDifference(readFileSync(join(ROOT, path), 'utf8'), given).map((line) => `${path} ${line}; ${remedy}`);
  const committed = readdirSync(join(ROOT, 'schemas')).filter((name) => name.endsWith('.schema.json'));
  const schemas = jsonSchemas();
  const stale = [...new Set([...committed, ...Object.keys(schemas)])].filter(
    (name) => !committed.includes(name) || readFileSync(join(ROOT, 'schemas', name), 'utf8') !== schemas[name],
  );
  return {
    told: `matrix.txt, schemas/, ${MESSAGE_TYPES}`,
    wrong: [
      ...differing('matrix.txt', matrixText(knowledge)),
      ...differing(MESSAGE_TYPES, messageTypes(knowledge)),
      ...stale.map((name) => `schemas/${name} is not that of the code; ${remedy}`),
    ],
  };
}

/** Lines of one text that the other lacks; '' for two that differ in their order alone is a line too. */
function lineDifference(committed: string, given: string): string[] {
  if (committed === given) return [];
  const [before, after] = [committed, given].map((text) => new Set(text.split('\n')));
  const gone = [...(before ?? [])].filter((line) => !after?.has(line)).map((line) => `- ${line}`);
  const come = [...(after ?? [])].filter((line) => !before?.has(line)).map((line) => `+ ${line}`);
  return gone.length + come.length > 0 ? [...gone, ...come] : ['has another order'];
}

function oracle(knowledge: Knowledge): Found {
  const cases = readOracle(ORACLE);
  const ids = cases.map(({ expected }) => expected.id);
  const place = (line: number): string => `${relative(ROOT, ORACLE)}:${line}`;
  return {
    told: `${cases.length} cases worked by hand`,
    wrong: cases.flatMap((asked, index) => {
      const { expected, line } = asked;
      return [
        ...(ids.indexOf(expected.id) === index ? [] : [`${place(line)} ${expected.id} is the id of two cases`]),
        ...differences(knowledge, asked).map((text) => `${place(line)} ${expected.id}: ${text}. ${expected.why}`),
      ];
    }),
  };
}

function reach(knowledge: Knowledge, day: string): Found {
  const lost = REACHED_IN.flatMap((language) =>
    outOfReach(knowledge, language, day).map((id) => [language, id] as const),
  );
  return {
    told: `${entryCount(knowledge)} entries, asked for by topic, subject and date`,
    wrong: reachFaults(lost, readOutOfReach(OUT_OF_REACH)),
  };
}

/** What is listed may be within reach in this language and out of it in another: only what is not listed is wrong. */
function reachSampled(knowledge: Knowledge, day: string): Found {
  const lost = outOfReachSampled(knowledge, Number(process.env.SEED ?? 0), day);
  const listed = readOutOfReach(OUT_OF_REACH).filter(({ id }) => lost.some(([, other]) => other === id));
  return {
    told: `${entryCount(knowledge)} entries, one in ${SAMPLED} asked for, in one language`,
    wrong: reachFaults(lost, listed),
  };
}

const entryCount = ({ measures, facts }: Knowledge): number => measures.size + facts.size;

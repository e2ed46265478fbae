// What places call: the same answer to a question, to the button that repeats it, and to one whose query is kept apart.
import { expect, it } from 'vitest';
import type { Action } from '../../../adapters/present/action.ts';
import { Asking } from '../../../adapters/present/asking.ts';
import { memoryState } from '../../../adapters/state/memory/state.ts';
import { PromptState } from '../../../adapters/state/prompt-state.ts';
import { decodeQuery } from '../../../src/question/encode.ts';
import { knowledge, TODAY } from '../../knowledge-for-tests.ts';

const QUESTION = 'Can I ship scallops from Hokkaido to China?';
/** More words than a small button has room for. */
const LONG =
  'Compare scallops, oysters, tuna and beef from Hokkaido, Aomori and Miyagi to China, Hong Kong and Korea in 2024';
const SMALL = 90;

function asking() {
  let now = 0;
  const log = { debug: () => undefined, warn: () => undefined };
  const state = new PromptState(
    memoryState(() => now),
    { now: () => now, log },
  );
  const made = new Asking({
    knowledge: () => knowledge,
    today: (zone) => (zone === 'America/Los_Angeles' ? '2026-11-22' : TODAY),
    state,
    log,
  });
  const later = (ms: number): void => {
    now += ms;
  };
  return { asking: made, later };
}

const where = { person: 'p', place: 'q' };
const press = (query: string, question = ''): Action => ({
  kind: 'ask',
  language: 'en',
  page: 0,
  query,
  statuses: '',
  question,
});

it('a button is answered as its question was, and tells the question again', async () => {
  const { asking: bot } = asking();
  const typed = await bot.question(QUESTION, where);
  const pressed = await bot.press(press(typed.query, QUESTION), where);
  expect(pressed?.answer).toEqual(typed.answer);
});

it('takes nothing from the thread or the usual importer: a button says all of what it asks', async () => {
  const { asking: bot } = asking();
  const typed = await bot.question('scallops from Hokkaido?', where);
  await bot.state.choose('person', 'p', { importer: 'hk' });
  const thread = { ...where, conversation: 'c' };
  await bot.question('beef from Gunma to Korea', thread);
  const pressed = await bot.press(press(typed.query, 'scallops from Hokkaido?'), thread);
  expect(pressed?.answer).toEqual(typed.answer);
});

it('keeps a query that no button has the room for, and answers it by its key', async () => {
  const { asking: bot } = asking();
  const whole = await bot.question(LONG, where);
  const small = await bot.question(LONG, { ...where, buttonRoom: SMALL });
  expect(whole.query.length).toBeGreaterThan(SMALL);
  expect(decodeQuery(knowledge, whole.query)?.query).toEqual(whole.answer.query);
  for (const code of [small.query, ...small.answer.followUps.map(({ query }) => query)])
    expect(code.length).toBeLessThanOrEqual(SMALL);
  const opened = await bot.opened(press(small.query, LONG));
  expect(opened?.query).toBe(whole.query);
  expect((opened && (await bot.press(opened, where)))?.answer).toEqual(whole.answer);
});

it('says of a key that is no longer kept that it is gone', async () => {
  const { asking: bot, later } = asking();
  const { query } = await bot.question(LONG, { ...where, buttonRoom: SMALL });
  later(91 * 24 * 60 * 60 * 1000);
  expect(await bot.opened(press(query))).toBeNull();
  expect(await bot.opened(press('kneverkeptneverkept0000'))).toBeNull();
});

it('answers no button that names what is no longer known', async () => {
  const { asking: bot } = asking();
  const { query } = await bot.question(QUESTION, where);
  expect(await bot.press(press(query.replace('scallop', 'skallop')), where)).toBeNull();
});

it('answers as of the asker’s day, where the place tells their time zone', async () => {
  const { asking: bot } = asking();
  const { answer } = await bot.question(QUESTION, { ...where, zone: 'America/Los_Angeles' });
  expect([answer.asOf, (await bot.question(QUESTION, where)).answer.asOf]).toEqual(['2026-11-22', TODAY]);
});

it('begins where the conversation it branched off from was, and goes on by itself', async () => {
  const { asking: bot } = asking();
  await bot.question('rice from Niigata to Hong Kong', { ...where, conversation: 'c' });
  const thread = { ...where, conversation: 'c:1', parent: 'c' };
  expect((await bot.question('and beef?', thread)).answer.query.importers).toEqual(['hk']);
  await bot.question('beef from Gunma to Korea', thread);
  expect((await bot.question('and rice?', thread)).answer.query.importers).toEqual(['kr']);
  expect((await bot.question('and beef?', { ...where, conversation: 'c' })).answer.query.importers).toEqual(['hk']);
});

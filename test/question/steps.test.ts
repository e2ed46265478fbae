import { expect, it } from 'vitest';
import { ingredientsOf } from '../../src/question/roles.ts';
import { passedOf, readSteps, withStepsBefore } from '../../src/question/steps.ts';
import { piecesOf } from './reading.ts';

const steps = (question: string, usual: 'caught' | 'grown' = 'caught'): string[] => {
  const { names, cues, text } = piecesOf(question);
  return readSteps(names, cues, ingredientsOf(names, cues), usual, text).map(({ step, origin }) => `${step} ${origin}`);
};

it('each place has the step that stands before it in English', () => {
  expect(steps('Mackerel caught off Fukushima, processed in Hokkaido, to China')).toEqual([
    'caught fukushima',
    'processed hokkaido',
  ]);
});

it('each place has the step that stands behind it in Japanese', () => {
  expect(steps('岩手沖で獲れ、福島で水揚げ、北海道で加工したサバを中国へ')).toEqual([
    'caught iwate',
    'landed fukushima',
    'processed hokkaido',
  ]);
});

it('where fish came ashore stands for where it was caught, if nothing says that', () => {
  expect(steps('福島で水揚げ、北海道で加工したサバを中国へ')).toEqual(['caught fukushima', 'processed hokkaido']);
  expect(steps('mackerel landed in Chiba to Hong Kong')).toEqual(['caught chiba']);
});

it('a word said of the place behind it is not said of the one before', () => {
  expect(steps('福島産の米、加工は新潟、中国へ', 'grown')).toEqual(['processed niigata', 'grown fukushima']);
});

it('a place without a step of its own beside others has the usual one', () => {
  const question = '北海道産ホタテを福島の工場で加工して中国へ';
  expect(steps(question)).toEqual(['processed fukushima', 'caught hokkaido']);
  expect(steps(question, 'grown')).toEqual(['processed fukushima', 'grown hokkaido']);
});

it('a market or an airport is passed through', () => {
  expect(steps('tuna through Toyosu to Hong Kong')).toEqual(['transit tokyo']);
  expect(steps('tuna at Toyosu to Hong Kong')).toEqual(['transit tokyo']);
});

it('a place straight before an ingredient is where that comes from', () => {
  expect(steps('sake brewed in Hyogo from Niigata rice to China')).toEqual([
    'manufactured hyogo',
    'main_ingredient niigata',
  ]);
});

it('a step too far from a place, or of another place, says nothing of it', () => {
  expect(steps('caught yesterday by a very big boat of ours that came back to Hokkaido')).toEqual([]);
  // Caught in either of two places, each is asked of.
  expect(steps('caught off Iwate and Hokkaido')).toEqual([]);
});

it('a region of several prefectures, or places without any step, have none', () => {
  expect(steps('processed in the ten prefectures')).toEqual([]);
  expect(steps('scallops from Hokkaido and Aomori')).toEqual([]);
});

const read = (question: string): string[] => {
  const { text, names, cues } = piecesOf(question);
  const ingredients = ingredientsOf(names, cues, { text, apart: () => true });
  return readSteps(names, cues, ingredients, 'grown', text).map(({ step, origin }) => `${step} ${origin}`);
};

it('a place told of what went in is of that, on whichever side the good is made', () => {
  expect(read('miso made in Nagano, the rice is from Akita, to China')).toEqual([
    'manufactured nagano',
    'main_ingredient akita',
  ]);
  expect(read('清酒工厂在长野 米是山形的')).toEqual(['manufactured nagano', 'main_ingredient yamagata']);
  expect(read('酒の製造は長野、米は山形')).toEqual(['manufactured nagano', 'main_ingredient yamagata']);
});

it('what is said of the first of a list of places that goods pass is said of each', () => {
  expect(read('tea from Shizuoka, passing Saitama and Gunma, to Taiwan')).toEqual([
    'transit saitama',
    'transit gunma',
    'grown shizuoka',
  ]);
  const { text, names, cues } = piecesOf('tea from Shizuoka, passing Saitama and Gunma, to Taiwan');
  expect(passedOf(names, text, cues).map(({ typed }) => typed)).toEqual(['saitama', 'gunma']);
});

it('what is said of another economy is not said of a place beyond it', () => {
  expect(steps('先到香港再运到上海的北海道扇贝')).toEqual([]);
  expect(steps('北海道扇贝先到釜山换柜')).toEqual([]);
});

it('goods are of the place before them, whatever is done with them further on', () => {
  expect(steps('福島の米ってこっちで買えますか', 'grown')).toEqual([]);
});

it('where goods were bought or sent off they are not from, and that is no way through', () => {
  expect(steps('成田で買った米', 'grown')).toEqual([]);
  expect(steps('bought tuna at Toyosu to Hong Kong')).toEqual([]);
  expect(steps('posted from Osaka, scallops of Hokkaido to China')).toEqual([]);
  expect(steps('via Narita airport, Hokkaido crab to Hong Kong')).toEqual(['transit chiba', 'caught hokkaido']);
});

it('what is done to goods elsewhere leaves them of the places before', () => {
  const packed = { origins: ['chiba'], steps: [{ step: 'packed', origin: 'chiba' }] as const };
  expect(withStepsBefore(packed, ['hokkaido'], 'caught')).toEqual({
    origins: ['hokkaido', 'chiba'],
    steps: [
      { step: 'caught', origin: 'hokkaido' },
      { step: 'packed', origin: 'chiba' },
    ],
  });
  expect(withStepsBefore({ origins: ['aomori'], steps: [] }, ['hokkaido'], 'caught')).toBeNull();
  expect(withStepsBefore(packed, ['chiba'], 'caught')).toBeNull();
});

it('where goods are kept for a while they only pass, and from where an arrow points they leave', () => {
  expect(steps('兵庫で作っためんつゆ、埼玉の倉庫に置いてから横浜→天津', 'grown')).toEqual([
    'manufactured hyogo',
    'transit saitama',
  ]);
  expect(steps('soy sauce of Hyogo stored in Saitama to China', 'grown')).toEqual(['transit saitama', 'grown hyogo']);
});

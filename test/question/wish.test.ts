// Who asks to be told once something moves is told how it stands today: no fact that is like the words, and no list.
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { asksToBeTold } from '../../src/question/wish.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';

it.each([
  ['Notify me when China reopens', true],
  ['Tell this channel when Hong Kong changes something', true],
  ['Let us know if Hong Kong lifts its ban', true],
  ['中国が再開したら知らせてください', true],
  ['中国恢复进口时通知我', true],
  ['중국이 재개하면 알려 주세요', true],
  ['When will China reopen?', false],
  ['中国はいつ再開しますか', false],
  ['中国什么时候恢复？', false],
  // To be told, and not of a move.
  ['홍콩 수산물 규제 알려줘', false],
  ['香港の水産物規制を教えて', false],
])('%s: whether that asks to be told', (text, expected) => {
  expect(asksToBeTold(knowledge, text)).toBe(expected);
});

describe('is answered by how it stands; where no goods are named of the stop that is held, or of food', () => {
  it.each([
    ['Notify me when China reopens', 'cn', 'aquatic'],
    ['tell this channel when Hong Kong changes something', 'hk', 'aquatic'],
    ['中国が再開したら教えて', 'cn', 'aquatic'],
    ['중국이 재개하면 알려줘', 'cn', 'aquatic'],
    ['重开时通知我', 'cn', 'aquatic'],
    ['香港放寬時請通知我', 'hk', 'aquatic'],
    ['홍콩 알림 받고 싶어요', 'hk', 'aquatic'],
    ['Let me know when scallops to China are allowed again', 'cn', 'scallop'],
    ['ホタテの中国向けが再開したら通知して', 'cn', 'scallop'],
    ['台湾の規制が変わったら教えてください', 'tw', 'food'],
    ['ping us if Korea lifts the ban on Fukushima seafood', 'kr', 'aquatic'],
    ['alert me about beef to China', 'cn', 'beef'],
    ['Remind me when the EU changes its rules', 'eu', 'food'],
  ])('%s', (text, importer, product) => {
    const { kind, query, short, verdicts } = ask(knowledge, text, { today: TODAY });
    expect([kind, query.intents[0], query.importers, query.products]).toEqual([
      'answer',
      'status',
      [importer],
      [product],
    ]);
    expect(['groups', 'group', 'verdict']).toContain(short[0]?.kind);
    expect(verdicts.length).toBeGreaterThan(0);
    expect(short.map((claim) => claim.kind)).not.toContain('unread');
  });
});

it.each([
  ['tell me when China banned Japanese seafood', 'timeline'],
  ['ホタテの必要書類を教えてください', 'requirements'],
  ['홍콩 수산물 규제 알려줘', 'status'],
])('%s asks for something else', (text, intent) => {
  expect(ask(knowledge, text, { today: TODAY }).query.intents).toContain(intent);
});

it.each(['会議が始まったら教えて', 'tell me when school reopens in Hong Kong'])('%s is not ours', (text) => {
  expect(ask(knowledge, text, { today: TODAY }).kind).toBe('out_of_scope');
});

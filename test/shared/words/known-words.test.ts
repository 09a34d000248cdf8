import { expect, test } from 'vitest';
import { questionIds } from '../../../shared/rules/questions/questions';
import {
  answerChangeWords,
  fourWords,
  knownOfWords,
  likelyWords,
  withoutCostWords,
} from '../../../shared/words/cards/known-words';
import { questionWords } from '../../../shared/words/cards/question-words';

const speech = { locale: 'en-GB', currency: 'EUR', fiscalYearFirstMonth: 1 };

test('the meter speaks of money, and says what is in no sum', () => {
  expect(fourWords({ four: 0.64, money: 7_550_000_00 }, speech)).toBe(
    'Of 7.55M funded, 64\u00A0% has outcome, cost, start and business owner',
  );
  expect(fourWords({ four: null, money: 0 }, speech)).toBeNull();
  expect(withoutCostWords({ withoutCost: 0 })).toBeNull();
  expect(withoutCostWords({ withoutCost: 1 })).toBe('1 funded initiative has no cost yet, and is in no sum');
});

test('a question says how much money is answered and how many are open', () => {
  const of = {
    question: 'businessOwner' as const,
    asked: 4,
    missing: 3,
    money: 100_00,
    knownMoney: 82_00,
    share: 0.82,
  };
  expect(knownOfWords(of, speech)).toBe('Business owner: 82\u00A0% of 100, 3 open');
  expect(knownOfWords({ ...of, missing: 0 }, speech)).toBe('Business owner: all known');
  expect(knownOfWords({ ...of, share: null }, speech)).toBe('Business owner: 3 open');
});

test('what an answer changes is said with both values', () => {
  const parameters = { outcome: 'efficiency' };
  expect(answerChangeWords({ code: 'outcome-share', parameters, from: 0.41, to: 0.44 }, speech)).toBe(
    'Change money tied to efficiency: 41\u00A0% → 44\u00A0%',
  );
  const known = { code: 'known', parameters: { question: 'itOwner' }, from: null, to: 1 };
  expect(answerChangeWords(known, speech)).toBe('Funded money with an IT owner: not known → 100\u00A0%');
});

test('what reads alike before and after is no change', () => {
  const change = { code: 'score', parameters: {}, from: 48.61, to: 48.62 };
  expect(answerChangeWords(change, speech)).toBeNull();
});

test('why an answer is offered', () => {
  expect(likelyWords({ count: 2, by: 'programme' })).toBe('2 of the same programme');
});

test('each question ends with a question mark, and what it is for is a sentence', () => {
  for (const question of questionIds) {
    expect(questionWords[question].asked).toMatch(/\?$/);
    expect(questionWords[question].why).toMatch(/\.$/);
  }
});

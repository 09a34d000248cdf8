import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largestSum } from '../../../shared/model/money';
import { moneyForInput, readTypedMoney, typedMoneyWords } from '../../../shared/words/columns/typed-money';
import {
  bareMoney,
  compactMoney,
  moneyIn,
  moneyRange,
  percent,
  signedMoney,
  wholeMoney,
} from '../../../shared/words/money';
import { speechOf } from '../../../shared/words/speech';

const english = speechOf({ currency: 'EUR', fiscalYearFirstMonth: 1 }, 'en-GB');
const german = speechOf({ currency: 'EUR', fiscalYearFirstMonth: 1 }, 'de-DE');
const plain = (text: string) => text.replace(/\u00a0/g, ' ');

test('amounts read as on the board', () => {
  expect(plain(compactMoney(426_000_000, english))).toBe('€ 4.26M');
  expect(plain(compactMoney(-426_000_000, german))).toBe('−€ 4,26M');
  expect(plain(compactMoney(1_965_066_807_200, english))).toBe('€ 19.65bn');
  expect(signedMoney(6_000_000, english)).toBe('+0.06M');
  expect(signedMoney(-38_000_000, english)).toBe('−0.38M');
  expect(signedMoney(0, english)).toBe('±0');
  expect(plain(wholeMoney(426_000_050, english))).toBe('€ 4,260,000.50');
  expect(moneyRange(110_000_000, 300_000_000, english)).toBe('1.1–3.0M');
  expect(moneyRange(50_000_000, 310_000_000, english)).toBe('0.50–3.10M');
  expect(moneyRange(2_500_000, 3_000_000, english)).toBe('0.025–0.030M');
  expect(moneyRange(0, 30_000_000, english)).toBe('0 to 0.30M');
  expect(plain(percent(0.507, english))).toBe('51 %');
});

test('an amount that is not zero never reads as zero', () => {
  const zero = /^[+−]?[0.,]*(M|bn)?$/;
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 ** 13 }), (amount) => {
      expect(bareMoney(amount, english)).not.toMatch(zero);
      expect(moneyIn(amount, { letter: 'M', size: 1_000_000, digits: 2 }, english)).not.toMatch(zero);
    }),
  );
});

test('amounts are typed in the way of the locale, with its separators, suffixes and signs', () => {
  const read = (text: string, speech = english) => {
    const typed = readTypedMoney(text, speech);
    return typed.ok ? typed.amount : typed.code;
  };
  expect(read('1.2m')).toBe(120_000_000);
  expect(read('1,2m', german)).toBe(120_000_000);
  expect(read('1,200.50')).toBe(120_050);
  expect(read('1.200,50', german)).toBe(120_050);
  expect(read('1.200,50')).toBe(120_050);
  expect(read('1,200')).toBe(120_000);
  expect(read('1.200', german)).toBe(120_000);
  expect(read('1.200')).toBe(120);
  expect(read("1'200")).toBe(120_000);
  expect(read('€ 40k')).toBe(4_000_000);
  expect(read('40 EUR')).toBe(4_000);
  expect(read('(1 200)')).toBe(-120_000);
  expect(read('−5')).toBe(-500);
  expect(read('')).toBeNull();
  expect(read('0')).toBe(0);
  for (const bad of ['abc', '1.2.3', '1,2,3', '--5', '12abc', '.', '(5', '1e5', '1,20,000.5.5'])
    expect(read(bad)).toBe('not-a-number');
  expect(read('0.001')).toBe('too-fine');
  expect(read('100bn')).toBe(largestSum);
  for (const large of ['100,000,000,000.01', '-101bn', '999999999999999', '9'.repeat(300)])
    expect(read(large)).toBe('too-large');
  expect(plain(typedMoneyWords('too-large', english))).toBe(
    'One amount can be € 100.00bn at most. Enter less.',
  );
});

test('what is shown to be edited reads back as the same amount', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -largestSum, max: largestSum }),
      fc.constantFrom(english, german),
      (amount, speech) => {
        expect(readTypedMoney(moneyForInput(amount, speech), speech)).toEqual({ ok: true, amount });
      },
    ),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownFigure } from '../../../shared/words/columns/shown-figure';
import { bareMoney, compactMoney } from '../../../shared/words/money';
import { speechOf } from '../../../shared/words/speech';

const english = speechOf({ currency: 'EUR', fiscalYearFirstMonth: 1 }, 'en-GB');
const german = speechOf({ currency: 'EUR', fiscalYearFirstMonth: 1 }, 'de-DE');

test.each([
  ['4.26M', 4_260_000, '4,260,000'],
  ['\u2212€\u00a012,500', -12_500, '-12,500'],
  ['1.50bn', 1_500_000_000, '1,500,000,000'],
  ['12 %', 0.12, '12%'],
  ['1.234', 1.234, '1.234'],
  ['0', 0, '0'],
  ['\u22120', 0, '0'],
])('%s is a figure', (text, figure, plain) => {
  expect(shownFigure(text, english)).toEqual({ figure, plain });
});

test('another locale reads its own marks', () => {
  expect(shownFigure('4,26M', german)).toEqual({ figure: 4_260_000, plain: '4.260.000' });
  expect(shownFigure('−4,26\u202fMio.\u00a0€', german)).toEqual({ figure: -4_260_000, plain: '-4.260.000' });
});

test.each([
  '',
  '–',
  '12 days',
  '3 of 4',
  '2027/28',
  '1.2.3',
  'Q1',
  '1-2',
  '=1+1',
  '1,2,3',
  '12 June 2027',
  '1e5',
])('%j is none', (text) => {
  expect(shownFigure(text, english)).toBeNull();
});

test('more digits than a spreadsheet holds stay text', () => {
  expect(shownFigure('1234567890123456', english)).toBeNull();
});

test('an amount as it is shown is read within what was rounded away', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -900_000_000_000_00, max: 900_000_000_000_00 }),
      fc.constantFrom(english, german),
      fc.constantFrom(bareMoney, compactMoney),
      (amount, speech, words) => {
        const major = amount / 100;
        const step = Math.abs(major) >= 1e9 ? 1e7 : Math.abs(major) >= 10_000 ? 1e4 : 0.01;
        const read = shownFigure(words(amount, speech), speech);
        expect(Math.abs((read?.figure ?? Number.NaN) - major)).toBeLessThanOrEqual(step);
      },
    ),
  );
});

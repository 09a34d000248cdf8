import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  changedLine,
  foreignChanges,
  lineQuarters,
  lineStart,
  sameMajor,
} from '../../../../renderer/features/initiative/money-lines/line-change';
import { readCurrency, readRate } from '../../../../renderer/features/initiative/money-lines/read-foreign';
import { quarterIn } from '../../../../shared/model/quarter';
import { simpleMoneyLine } from '../../../../shared/rules/initiatives/simple-lines';

const line = simpleMoneyLine({ initiativeId: 'a' }, 'oneOff', 100);
const when = { start: quarterIn(2027, 2), lengthQuarters: 3 };

test('by hand begins even, keeps its proportions where the amount changes, and goes with the spread', () => {
  const manual = changedLine(line, { spread: 'manual' }, when);
  expect(manual.amounts).toEqual([34, 33, 33]);
  const own = { ...manual, amounts: [50, 30, 20] };
  // 50 : 30 : 20 of 50.
  expect(changedLine(own, { amount: 50 }, when).amounts).toEqual([25, 15, 10]);
  expect(changedLine(own, { spread: 'front' }, when).amounts).toBeNull();
  expect(changedLine(own, { nature: 'run' }, when)).toMatchObject({ spread: 'even', amounts: null });
});

test('whatever the edit, sums by hand add up to the amount', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -1_000, max: 10 ** 9 }), { minLength: 1, maxLength: 12 }),
      fc.integer({ min: -(10 ** 10), max: 10 ** 10 }),
      (amounts, amount) => {
        const next = changedLine({ ...line, spread: 'manual', amounts }, { amount }, when);
        expect(next.amounts?.reduce((sum, each) => sum + each, 0)).toBe(amount);
      },
    ),
  );
});

test('it begins with the start, later by its offset, or in its own quarter', () => {
  expect(lineStart({ ...line, offsetQuarters: 1 }, when, 0)).toBe(quarterIn(2027, 3));
  expect(lineQuarters({ ...line, offsetQuarters: 1 }, when)).toBe(2);
  expect(lineQuarters({ ...line, offsetQuarters: 9 }, when)).toBe(1);
  expect(lineStart({ ...line, anchor: 7 }, when, 0)).toBe(7);
  expect(lineStart(line, { ...when, start: null }, quarterIn(2027, 1))).toBe(quarterIn(2027, 1));
});

test('an amount follows from currency, amount and rate, all three of them', () => {
  expect(foreignChanges({ currency: 'USD', amount: null, rate: '0.9' }, 'EUR')).toBeNull();
  expect(foreignChanges({ currency: 'USD', amount: 1_000, rate: '0.925' }, 'EUR')).toMatchObject({
    amount: 925,
  });
  // 1,000 yen have no cents: at 0.006 they are 6.00 euro.
  expect(foreignChanges({ currency: 'JPY', amount: 1_000, rate: '0.006' }, 'EUR')).toMatchObject({
    amount: 600,
  });
  expect(foreignChanges({ currency: 'USD', amount: 1, rate: '0' }, 'EUR')).toBe('bad-rate');
  expect(sameMajor(12_345, 'USD', 'JPY')).toBe(123);
});

test('a rate may have a comma where nobody could take it for thousands', () => {
  expect(readRate('en-GB')('0.92')).toEqual({ ok: true, value: '0.92' });
  expect(readRate('de-DE')('1,085')).toEqual({ ok: true, value: '1.085' });
  expect(readRate('en-GB')('1,085')).toMatchObject({ ok: false });
  expect(readRate('en-GB')('0,92')).toEqual({ ok: true, value: '0.92' });
  for (const text of ['-1', '0', 'x', '1e9', 'Infinity'])
    expect(readRate('en-GB')(text)).toMatchObject({ ok: false });
  expect(readCurrency('EUR')('xyz')).toMatchObject({ ok: false });
  expect(readCurrency('EUR')(' usd ')).toEqual({ ok: true, value: 'USD' });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountOf, plainAmount } from '../../../../shared/backlog/values/read-money';
import { type DecimalMark, numberParts } from '../../../../shared/backlog/values/read-number';

function read(cell: string, mark: DecimalMark = '.', scalePower = 0): unknown {
  const parts = numberParts(cell);
  if (parts === null) return 'unreadable';
  const result = amountOf(parts, mark, 2 + scalePower + parts.power);
  return result.ok ? (result.note === 'exact' ? result.amount : [result.amount, result.note]) : result.reason;
}

describe('an amount', () => {
  test.each([
    ['1234.5', '.', 123450],
    ['1,234.50', '.', 123450],
    ['1.234,50', ',', 123450],
    ["1'234.50", '.', 123450],
    ['1’234’567.50', '.', 123456750],
    ['1\u00A0234,50', ',', 123450],
    ['1\u202F234\u202F567,5', ',', 123456750],
    ['(1 200)', '.', -120000],
    ['(1200)', '.', -120000],
    ['-5', '.', -500],
    ['5-', '.', -500],
    ['−5.25', '.', -525],
    ['$1,200', '.', 120000],
    ['-$1,200', '.', -120000],
    ['$-1,200', '.', -120000],
    ['€ 1.2m', '.', 120000000],
    ['1,2 Mio. €', ',', 120000000],
    ['£1k', '.', 100000],
    ['1.2M', '.', 120000000],
    ['CHF 12', '.', 1200],
    ['12 EUR', '.', 1200],
    ['3 bn', '.', 300000000000],
    ['1,23,456', '.', 12345600],
    ['00012', '.', 1200],
    ['-0', '.', 0],
    ['+7', '.', 700],
    ['.5', '.', 50],
    ['１２３', '.', 12300],
    ['٣٤٥', '.', 34500],
    ['1e3', '.', 100000],
    ['2e-06', '.', [1, 'kept']],
    ['T€ 500', '.', 50000000],
    ['kEUR 5', '.', 500000],
    ['Mio. € 1,5', ',', 150000000],
    ['~1200', '.', 120000],
    ['ca. 1.200 €', ',', 120000],
    ['1200 EUR/a', '.', 120000],
    ['1200 p.a.', '.', 120000],
    ['1200.00 CR', '.', -120000],
    ['1200.00 DR', '.', 120000],
    ['500.-', '.', 50000],
    ['Fr. 500.-', '.', 50000],
    ["CHF 12'000.--", '.', 1200000],
    ['1.200,-', ',', 120000],
    ['3.000,– €', ',', 300000],
    ['-500.-', '.', -50000],
    ['500.- CR', '.', -50000],
    ['1.5 lakh', '.', 15000000],
    ['2 crore', '.', 2000000000],
    ['R$ 1,2 mi', ',', 120000000],
    ['R$ 300 mil', ',', 30000000],
    ['1,5 bilhão', ',', 150000000000],
  ] as const)('%s is read exactly', (cell, mark, expected) => {
    expect(read(cell, mark)).toEqual(expected);
  });

  test.each([
    'tbd',
    'n/a',
    'Exempt under Section 43',
    '12 %',
    '½',
    '0x1F',
    '1_000',
    'NaN',
    'Infinity',
    '1,2,3',
    '-5 CR',
    'T€ 5m',
    '~',
    '100 per month',
    '1.2.3',
    '1 2',
    '--5',
    '(-5)',
    '10-20',
    '1/2',
    '2027-01-01',
    '',
  ])('“%s” is no amount, and never zero', (cell) => {
    expect(read(cell)).toBe('unreadable');
  });

  test.each(['1e308', '1e309', '-1e309', '9007199254740993', '90071992547409.92', '9'.repeat(300)])(
    '%s is larger than the plan can hold',
    (cell) => {
      expect(read(cell)).toBe('too-large');
    },
  );

  test('reaches to the last safe integer', () => {
    expect(read('90071992547409.91')).toBe(Number.MAX_SAFE_INTEGER);
    expect(read('-90071992547409.91')).toBe(-Number.MAX_SAFE_INTEGER);
  });

  test('in millions is exact where floating point is not', () => {
    expect(read('1.071', '.', 6)).toBe(107100000);
    expect(read('0.000001', '.', 6)).toBe(100);
    expect(read('1071.255', '.', 6)).toBe(107125500000);
    expect(read('46.959999999999994', '.', 6)).toEqual([4696000000, 'rounded']);
  });

  test('rounds half away from zero and keeps the smallest unit of what is not zero', () => {
    expect(read('0.005')).toEqual([1, 'rounded']);
    expect(read('-0.005')).toEqual([-1, 'rounded']);
    expect(read('1.005')).toEqual([101, 'rounded']);
    expect(read('1.0049999')).toEqual([100, 'rounded']);
    expect(read('0.0000001')).toEqual([1, 'kept']);
    expect(read('-0.0000001')).toEqual([-1, 'kept']);
  });

  test('equals what whole-number arithmetic gives, at every scale', () => {
    const digits = fc.stringMatching(/^\d{1,13}$/);
    const decimals = fc.stringMatching(/^\d{0,20}$/);
    fc.assert(
      fc.property(
        digits,
        decimals,
        fc.constantFrom(0, 3, 6, 9),
        fc.boolean(),
        (whole, rest, scale, negative) => {
          const cell = `${negative ? '-' : ''}${whole}${rest === '' ? '' : `.${rest}`}`;
          const parts = numberParts(cell);
          if (parts === null) throw new Error(`not read: ${cell}`);
          const power = 2 + scale;
          const twice = (2n * BigInt(whole + rest) * 10n ** BigInt(power)) / 10n ** BigInt(rest.length);
          const rounded = (twice + 1n) / 2n;
          const isZero = BigInt(whole + rest) === 0n;
          const expected = isZero ? 0n : rounded === 0n ? 1n : rounded;
          const result = amountOf(parts, '.', power);
          if (expected > BigInt(Number.MAX_SAFE_INTEGER))
            expect(result).toEqual({ ok: false, reason: 'too-large' });
          else
            expect(result.ok && result.amount).toBe(
              Number(negative && expected !== 0n ? -expected : expected),
            );
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test('read the short way equals the same read the long way', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^-?\d{1,12}(\.\d{1,3})?$/),
        fc.constantFrom<DecimalMark>('.', ','),
        fc.nat(9),
        (cell, mark, power) => {
          const short = plainAmount(cell, mark, power);
          const parts = numberParts(cell);
          if (short === null || parts === null) return;
          expect(amountOf(parts, mark, power)).toEqual({ ok: true, amount: short, note: 'exact' });
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notFundedOf, reportListsOf } from '../../../shared/rules/reports/report-lists';
import { notFundedWords } from '../../../shared/words/report/report-rows';
import { fundedCountWords, listWords, moreWords, shortened } from '../../../shared/words/report-counts';
import { dayWords, pointsWords } from '../../../shared/words/report-days';
import { inUnit, isRounded, reportUnit, signedInUnit, unitWords } from '../../../shared/words/report-units';
import { shareBeside, shareWords } from '../../../shared/words/shares';
import type { Speech } from '../../../shared/words/speech';
import { boardPlan } from '../../helpers/plans/board-plan';
import { adding, after, base, freshPlan, moving } from '../../helpers/plans/plans';

const speech: Speech = { locale: 'en-GB', currency: 'EUR', fiscalYearFirstMonth: 1 };
const plain = (words: string) => words.replaceAll('\u00a0', ' ');

describe('counts', () => {
  it('read well for none, one and many', () => {
    expect(
      [
        [0, 0],
        [0, 1],
        [0, 3],
        [1, 0],
        [3, 0],
        [1, 1],
        [5, 1],
      ].map(([a = 0, b = 0]) => fundedCountWords(a, b)),
    ).toEqual([
      'no initiatives yet',
      'not the one initiative',
      'none of 3 initiatives',
      'the one initiative',
      'all 3 initiatives',
      '1 of 2 initiatives',
      '5 of 6 initiatives',
    ]);
    expect([
      moreWords(5, 5, 'in the list'),
      moreWords(5, 6, 'in the list'),
      moreWords(5, 1505, 'in the list'),
    ]).toEqual([null, 'and 1 more in the list', 'and 1,500 more in the list']);
    expect([listWords([]), listWords(['a']), listWords(['a', 'b']), listWords(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
  });
});

describe('money in a column', () => {
  const millions = reportUnit([100_000_000_00], speech);

  it('is written in the unit of its head', () => {
    expect(plain(unitWords(millions, speech))).toBe('€ M');
    expect([
      inUnit(426_000_000, millions, speech),
      inUnit(null, millions, speech),
      inUnit(0, millions, speech),
    ]).toEqual(['4.26', '–', '0.00']);
    expect([6_000_000, -38_000_000, 0, null].map((amount) => signedInUnit(amount, millions, speech))).toEqual(
      ['+0.06', '−0.38', '±0', '–'],
    );
  });

  it('is never written as zero where it is not', () => {
    expect(inUnit(100_000, millions, speech)).toBe('0.001');
    expect(plain(inUnit(4_500, millions, speech))).toBe('€ 45.00');
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.integer({ min: 1, max: 1e12 }),
        (amount, largest) => {
          const words = inUnit(amount, reportUnit([largest], speech), speech);
          expect(/[1-9]/.test(words)).toBe(amount !== 0);
        },
      ),
    );
  });

  it('counts in the currency itself where amounts are small, with cents where some need them', () => {
    expect(reportUnit([17_900, 46_900, 5_000_000_00], speech)).toEqual({ letter: '', size: 1, digits: 0 });
    expect(reportUnit([17_950, 46_900, 5_000_000_00, 0], speech)).toEqual({ letter: '', size: 1, digits: 2 });
    expect(reportUnit([], speech).letter).toBe('M');
  });

  it('says whether it was rounded', () => {
    expect(isRounded([426_000_000, null], millions, speech)).toBe(false);
    expect(isRounded([426_100_000], millions, speech)).toBe(true);
  });
});

describe('shares', () => {
  it('that are not quite nothing or all are not written so', () => {
    expect([0, 0.001, 0.506, 0.997, 1].map((share) => plain(shareWords(share, speech)))).toEqual([
      '0 %',
      'under 1 %',
      '51 %',
      'over 99 %',
      '100 %',
    ]);
  });

  it('beside a bound show on which side they lie', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 100 }),
        (share, bound) => {
          const words = plain(shareBeside(share, [bound / 100], speech));
          if (words.startsWith('under') || words.startsWith('over') || words.startsWith('about')) return;
          const shown = Number.parseFloat(words);
          if (Math.abs(share * 100 - bound) > 1e-9)
            expect(Math.sign(shown - bound)).toBe(Math.sign(share * 100 - bound));
        },
      ),
    );
  });
});

describe('what follows where an initiative is not funded', () => {
  it('names its benefit, the risk that stays, and what binds it', () => {
    const rows = notFundedOf(reportListsOf(boardPlan(), base));
    expect(rows.map((row) => plain(notFundedWords(row, speech)))).toEqual([
      '€ 0.78M: expected loss of 0.20–0.60M a year stays; 640 machines leave support in October.',
      '€ 0.70M: margin 0.50–3.10M a year forgone',
      '€ 0.94M: margin 0.10–0.90M a year forgone',
    ]);
  });

  it('says so where nothing is written down', () => {
    const plan = after(freshPlan(), adding('a'), moving(['a'], 'run'));
    const [row] = notFundedOf(reportListsOf(plan, base));
    expect(row && notFundedWords(row, speech)).toBe('cost not known: no benefit and no risk is written down');
  });
});

describe('text that is cut', () => {
  it('ends between words with an ellipsis, and never parts a surrogate pair', () => {
    expect(shortened('one two\nthree', 40)).toBe('one two three');
    expect(shortened('Customer portal renewal', 20)).toBe('Customer portal…');
    expect(shortened('🚀'.repeat(30), 10)).toBe(`${'🚀'.repeat(9)}…`);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 50 }), (text, limit) => {
        expect([...shortened(text, limit)].length).toBeLessThanOrEqual(limit);
      }),
    );
  });
});

describe('days and rates', () => {
  it('are written as the reader writes them', () => {
    expect(dayWords('2027-12-31', speech)).toBe('31 Dec 2027');
    expect(dayWords('2027-12-31', { ...speech, locale: 'en-US' })).toBe('Dec 31, 2027');
    expect([0, 250, -125].map((points) => plain(pointsWords(points, speech)))).toEqual([
      '–',
      '2.5 %',
      '−1.25 %',
    ]);
  });
});

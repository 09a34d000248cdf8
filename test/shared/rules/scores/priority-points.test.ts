import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outcomes } from '../../../../shared/model/codes';
import { outcomePairs, pairAnswers, pointsFromPairs } from '../../../../shared/rules/scores/pairwise';
import { movedPoints, type Points } from '../../../../shared/rules/scores/priority-points';

test('moving one takes from the others in proportion: 50, 30, 20 with revenue at 60 leaves 40 as 24 and 16', () => {
  expect(movedPoints({ revenue: 50, efficiency: 30, risk: 20 }, 'revenue', 60)).toEqual({
    revenue: 60,
    efficiency: 24,
    risk: 16,
  });
});

test('whole points by the largest remainder: 41 left over 30 to 20 is 24.6 and 16.4, so 25 and 16', () => {
  expect(movedPoints({ revenue: 50, efficiency: 30, risk: 20 }, 'revenue', 59)).toEqual({
    revenue: 59,
    efficiency: 25,
    risk: 16,
  });
});

test('where the others have nothing, what is taken away falls on them evenly', () => {
  expect(movedPoints({ revenue: 100, efficiency: 0, risk: 0 }, 'revenue', 40)).toEqual({
    revenue: 40,
    efficiency: 30,
    risk: 30,
  });
});

const points: fc.Arbitrary<Points> = fc.tuple(fc.nat(100), fc.nat(100)).map(([a, b]) => {
  const [low, high] = a < b ? [a, b] : [b, a];
  return { revenue: low, efficiency: high - low, risk: 100 - high };
});

test('whatever is moved wherever, all are whole, none below 0, and they make 100', () => {
  fc.assert(
    fc.property(
      points,
      fc.constantFrom(...outcomes),
      fc.integer({ min: -50, max: 150 }),
      (from, which, to) => {
        const moved = movedPoints(from, which, to);
        const values = outcomes.map((outcome) => moved[outcome]);
        expect(values.every((value) => Number.isInteger(value) && value >= 0)).toBe(true);
        expect(values.reduce((sum, value) => sum + value, 0)).toBe(100);
        expect(moved[which]).toBe(Math.min(100, Math.max(0, to)));
        // The order of the others stays.
        const [a, b] = outcomes.filter((outcome) => outcome !== which);
        if (a && b && from[a] > from[b]) expect(moved[a]).toBeGreaterThanOrEqual(moved[b]);
      },
    ),
  );
});

test('three equal answers give a third each: 34, 33, 33', () => {
  expect(pointsFromPairs([0, 0, 0])).toEqual({
    points: { revenue: 34, efficiency: 33, risk: 33 },
    fit: 'fits',
    consistencyRatio: 0,
  });
});

test('revenue over efficiency 3, over risk 5, efficiency over risk 3: geometric means by hand', () => {
  // Rows: (1·3·5)^(1/3) = 2.4662, (1/3·1·3)^(1/3) = 1, (1/5·1/3·1)^(1/3) = 0.4055; sum 3.8717.
  // Shares 63.70, 25.83, 10.47: whole 63 + 25 + 10 = 98, two left, to .83 and .70: 64, 26, 10.
  // d = (3·3/5)^(1/3) = 1.21644; eigenvalue 1 + d + 1/d = 3.03851; CI 0.01926; CR 0.01926 / 0.58 = 0.0332.
  const verdict = pointsFromPairs([1, 2, 1]);
  expect(verdict.points).toEqual({ revenue: 64, efficiency: 26, risk: 10 });
  expect(verdict.consistencyRatio).toBeCloseTo(0.0332, 4);
  expect(verdict.fit).toBe('fits');
});

test('answers that do not quite follow are rough, those that go round are a circle', () => {
  // More, more, and yet only more: d = (3·3/3)^(1/3) = 1.44225, CR = (1.44225 + 0.69336 - 2) / 2 / 0.58 = 0.1169.
  const rough = pointsFromPairs([1, 1, 1]);
  expect(rough.fit).toBe('rough');
  expect(rough.consistencyRatio).toBeCloseTo(0.1169, 4);
  expect(pointsFromPairs([1, -1, 1]).fit).toBe('circle');
  expect(pointsFromPairs([-2, 1, -1]).fit).toBe('circle');
});

test('any answers make 100 points, and the one answer that says more decides between its two', () => {
  const answer = fc.constantFrom(...pairAnswers);
  fc.assert(
    fc.property(fc.tuple(answer, answer, answer), (answers) => {
      const { points: given, consistencyRatio } = pointsFromPairs(answers);
      expect(outcomes.reduce((sum, outcome) => sum + given[outcome], 0)).toBe(100);
      expect(consistencyRatio).toBeGreaterThanOrEqual(-1e-12);
      for (const [index, [first, second]] of outcomePairs.entries()) {
        const own = answers[index] ?? 0;
        const others = answers.filter((_, at) => at !== index);
        if (own > 0 && others.every((one) => one === 0)) expect(given[first]).toBeGreaterThan(given[second]);
      }
    }),
  );
});

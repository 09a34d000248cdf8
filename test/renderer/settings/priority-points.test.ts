import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPoints, typedPoints } from '../../../renderer/features/settings/priority-points';

test('three whole numbers that make 100 are read', () => {
  expect(readPoints({ revenue: '50', efficiency: ' 30 ', risk: '20' })).toEqual({
    ok: true,
    points: { revenue: 50, efficiency: 30, risk: 20 },
  });
});

test('what is missing or too much is said', () => {
  expect(readPoints({ revenue: '50', efficiency: '30', risk: '30' })).toMatchObject({
    ok: false,
    words: '110 of 100 points: take 10 away. Nothing is stored until they make 100.',
  });
  expect(readPoints({ revenue: '50', efficiency: '30', risk: '0' })).toMatchObject({
    ok: false,
    words: '80 of 100 points: 20 more to give. Nothing is stored until they make 100.',
  });
});

test('the field that is no number is named', () => {
  expect(readPoints({ revenue: 'x', efficiency: '-5', risk: '100' })).toMatchObject({
    ok: false,
    wrong: ['revenue', 'efficiency'],
  });
});

test('only points that make 100 are ever read', () => {
  const points = fc.record({ revenue: fc.nat(120), efficiency: fc.nat(120), risk: fc.nat(120) });
  fc.assert(
    fc.property(points, (given) => {
      const read = readPoints(typedPoints(given));
      expect(read.ok).toBe(given.revenue + given.efficiency + given.risk === 100);
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { offsetsOf, piecesOf } from '../../../renderer/features/services/row-window';

test('rows in sight, two beyond each end, one kept far away, and gaps as high as what they stand for', () => {
  const offsets = offsetsOf(Array<number>(100).fill(10));
  // From 300 to 350 stand rows 30 to 35; two more on each side are 28 to 37.
  const pieces = piecesOf(offsets, { top: 300, height: 50 }, 2, new Set([5]));
  expect(pieces.filter(({ kind }) => kind === 'gap')).toEqual([
    { kind: 'gap', index: 0, height: 50 },
    { kind: 'gap', index: 6, height: 220 },
    { kind: 'gap', index: 38, height: 620 },
  ]);
  expect(pieces.flatMap((piece) => (piece.kind === 'row' ? [piece.index] : []))).toEqual([
    5, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37,
  ]);
});

test('rows and gaps together are always as high as the whole list, and no row is drawn twice', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 60 }),
      fc.nat(5_000),
      fc.nat(900),
      fc.nat(12),
      fc.array(fc.nat(70)),
      (heights, top, height, over, kept) => {
        const pieces = piecesOf(offsetsOf(heights), { top, height }, over, new Set(kept));
        const sum = pieces.reduce(
          (all, piece) => all + (piece.kind === 'gap' ? piece.height : (heights[piece.index] ?? 0)),
          0,
        );
        expect(sum).toBe(heights.reduce((all, each) => all + each, 0));
        const drawn = pieces.flatMap((piece) => (piece.kind === 'row' ? [piece.index] : []));
        expect(new Set(drawn).size).toBe(drawn.length);
        for (const index of kept) if (index < heights.length) expect(drawn).toContain(index);
      },
    ),
  );
});

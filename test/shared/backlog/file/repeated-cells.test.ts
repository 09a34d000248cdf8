import fc from 'fast-check';
import { expect, test } from 'vitest';
import { repeatedCells } from '../../../../shared/backlog/file/repeated-cells';

/** Names that repeat, differ in one character, share their ends, or are new each time. */
const said = fc.oneof(
  fc.constantFrom(
    '',
    'a',
    'Stores',
    'Stares',
    'Group IT',
    'Owner 12',
    'Owner 21',
    'Owner 112',
    '日本語',
    '😀😀',
  ),
  fc.stringMatching(/^[ab]{2,4}$/),
  fc.string({ maxLength: 8 }),
  fc.constantFrom('x'.repeat(200), 'x'.repeat(201)),
);

test('a cell is what stands between its offsets, whatever its column said before', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(3), said), { maxLength: 60 }), (cells) => {
      const text = cells.map(([, cell]) => cell).join('');
      const cut = repeatedCells(text);
      let at = 0;
      for (const [column, cell] of cells) {
        expect(cut(column, at, at + cell.length)).toBe(cell);
        at += cell.length;
      }
    }),
  );
});

test('a column of which nearly every cell is new is read to its end, and repeats late', () => {
  const cells = Array.from({ length: 3_000 }, (_, row) => (row < 2_000 ? `K-${row}` : 'late'));
  const text = cells.join('');
  const cut = repeatedCells(text);
  let at = 0;
  for (const cell of cells) expect(cut(0, at, (at += cell.length))).toBe(cell);
});

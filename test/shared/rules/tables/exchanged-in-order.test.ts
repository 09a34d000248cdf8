import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Exchange, exchangedInOrder } from '../../../../shared/rules/tables/in-order';

interface Row {
  readonly id: number;
  readonly size: number;
}

const largestFirst = (a: Row, b: Row) => b.size - a.size || a.id - b.id;

test('a row that stays as large takes the place of the one it was; others go to theirs', () => {
  const [one, two, three] = [30, 20, 10].map((size, id) => ({ id, size })) as [Row, Row, Row];
  const exchanges: Exchange<Row>[] = [
    [two, { ...two }],
    [three, { ...three, size: 40 }],
    [one, undefined],
    [undefined, { id: 9, size: 1 }],
  ];
  const rows = exchangedInOrder([one, two, three], exchanges, largestFirst);
  expect(rows.map(({ id }) => id)).toEqual([2, 1, 9]);
  expect(rows[1]).not.toBe(two);
});

test('nothing to exchange leaves the very same list, and no list is changed in place', () => {
  const rows: readonly Row[] = Object.freeze([{ id: 0, size: 1 }]);
  expect(exchangedInOrder(rows, [], largestFirst)).toBe(rows);
  expect(exchangedInOrder(rows, [[undefined, undefined]], largestFirst)).toBe(rows);
  expect(exchangedInOrder(rows, [[rows[0], { id: 0, size: 1 }]], largestFirst)).toHaveLength(1);
});

test('after any exchanges the list is what all rows would be if they were put in order anew', () => {
  const size = fc.integer({ min: 0, max: 4 });
  const some = fc.array(size, { maxLength: 90 });
  // null: the row goes; the same size: it is made again and stays where it is.
  const changes = fc.array(fc.tuple(fc.nat(100), fc.option(size)), { maxLength: 70 });
  fc.assert(
    fc.property(some, changes, (sizes, changed) => {
      const before = new Map(sizes.map((each, id) => [id, { id, size: each }]));
      const after = new Map<number, Row>(before);
      for (const [id, to] of changed) {
        if (to === null) after.delete(id);
        else after.set(id, { id, size: to });
      }
      const touched = [...new Set(changed.map(([id]) => id))];
      const exchanges = touched.map((id): Exchange<Row> => [before.get(id), after.get(id)]);
      const rows = exchangedInOrder([...before.values()].sort(largestFirst), exchanges, largestFirst);
      const anew = [...after.values()].sort(largestFirst);
      expect(rows).toEqual(anew);
      // The rows made again, not those they were.
      expect(rows.every((row, at) => row === anew[at])).toBe(true);
    }),
  );
});

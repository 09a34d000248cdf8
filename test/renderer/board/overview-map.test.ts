import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  indexAt,
  type MapPart,
  markAt,
  overviewMap,
  partStart,
  rowFurther,
} from '../../../renderer/features/board/overview-map';
import { overviewPaths } from '../../../renderer/features/board/overview-paths';
import { cardsOf } from '../../../shared/rules/cards/cards';
import { largePlan } from '../../helpers/plans/made-up-plan';
import { base } from '../../helpers/plans/plans';

const cards = [...cardsOf(largePlan(400), base).byId.values()];

/** Lanes with parts of so many cards. */
function partsOf(counts: readonly (readonly number[])[]): MapPart[] {
  let from = 0;
  return counts.flatMap((parts, lane) =>
    parts.map((count, place) => {
      from += count;
      const lanes = ['backlog', 'run', 'innovate'] as const;
      return {
        lane: lanes[lane] ?? 'backlog',
        words: `${lane} ${place}`,
        cards: cards.slice(from - count, from),
      };
    }),
  );
}

const anyParts = fc.array(fc.array(fc.nat({ max: 40 }), { maxLength: 3 }), { minLength: 1, maxLength: 3 });

describe('the board from afar', () => {
  test('has every card once, in order, each where the pointer finds it again, and none over another', () => {
    fc.assert(
      fc.property(anyParts, fc.integer({ min: 300, max: 1_600 }), (counts, width) => {
        const map = overviewMap(partsOf(counts), width, 500);
        const all = counts.flat().reduce((sum, count) => sum + count, 0);
        expect(map.count).toBe(all);
        const places = new Set<string>();
        for (let index = 0; index < all; index++) {
          const mark = markAt(map, index);
          expect(mark?.card).toBe(cards[index]);
          expect(indexAt(map, (mark?.x ?? 0) + 1, (mark?.y ?? 0) + 1)).toBe(index);
          places.add(`${mark?.x} ${mark?.y}`);
        }
        expect(places.size).toBe(all);
        expect(markAt(map, all)).toBeNull();
      }),
    );
  });

  test('has marks as large as the height allows, and scrolls rather than make them too small to see', () => {
    expect(overviewMap(partsOf([[20]]), 900, 500).cell).toBe(22);
    const many = overviewMap(partsOf([[400]]), 160, 80);
    expect(many.cell).toBe(5);
    expect(many.height).toBeGreaterThan(80);
  });

  test('rows lead down and up again, over parts, and stay in their lane', () => {
    fc.assert(
      fc.property(anyParts, fc.nat(), (counts, from) => {
        const map = overviewMap(partsOf(counts), 800, 400);
        if (map.count === 0) return;
        const index = from % map.count;
        for (const step of [1, -1] as const) {
          const next = markAt(map, rowFurther(map, index, step));
          const mark = markAt(map, index);
          expect(next?.part.lane).toBe(mark?.part.lane);
          expect(step * ((next?.y ?? 0) - (mark?.y ?? 0))).toBeGreaterThanOrEqual(0);
        }
      }),
    );
    const map = overviewMap(partsOf([[3, 0, 2], [4]]), 800, 400);
    expect(rowFurther(map, 1, 1)).toBe(4);
    expect(rowFurther(map, 2, 1)).toBe(4);
    expect(rowFurther(map, 4, 1)).toBe(4);
    expect(rowFurther(map, 4, -1)).toBe(1);
    expect([partStart(map, 0, 1), partStart(map, 3, 1), partStart(map, 5, 1)]).toEqual([3, 5, 5]);
    expect([partStart(map, 4, -1), partStart(map, 3, -1), partStart(map, 0, -1)]).toEqual([3, 0, 0]);
  });

  test('is one path for each colour, of what is found and of what is not', () => {
    const map = overviewMap(partsOf([[10], [10]]), 800, 400);
    const found = new Set(cards.slice(0, 4).map(({ initiative }) => initiative.id));
    const paths = overviewPaths(map, ({ placement }) => placement.lane, found);
    const marks = (of: typeof paths) => of.reduce((sum, { d }) => sum + d.split('M').length - 1, 0);
    expect(marks(paths)).toBe(20);
    expect(marks(paths.filter(({ isFound }) => isFound))).toBe(4);
    expect(new Set(paths.map(({ colour, isFound }) => `${colour} ${isFound}`)).size).toBe(paths.length);
  });
});

import { describe, expect, test } from 'vitest';
import { derivePlan, look } from '../../bench/derive-plan';
import { type Kind, kinds } from '../../bench/derive-kinds';
import { shownOf } from '../../helpers/all-figures';
import { edited } from '../../helpers/edited';
import { forgotten } from '../../helpers/forgotten';

const count = 60;
const times = 2;

describe('every figure follows an edit to what it would be of a plan of which nothing is remembered', () => {
  const start = derivePlan(count);

  test('the plan has what each figure speaks of: teams that are overloaded, scores, differences, findings', () => {
    const shown = shownOf(start, look) as Readonly<Record<string, { length?: number }>>;
    for (const figure of ['overloads', 'differences', 'attention', 'dependencies not kept', 'report story'])
      expect([figure, (shown[figure]?.length ?? 0) > 0]).toEqual([figure, true]);
  });

  test.each(Object.entries(kinds))('%s', (_name, kind: Kind) => {
    let plan = start;
    shownOf(plan, look);
    for (let at = 0; at < times; at++) {
      plan = edited(plan, kind(at, count));
      // Each plan takes over from the one before: what went wrong on the way is there at the end.
      shownOf(plan, look);
    }
    expect(shownOf(plan, look)).toEqual(shownOf(forgotten(plan), look));
  });

  test('all of them, one after another', () => {
    let plan = start;
    shownOf(plan, look);
    for (const [at, kind] of Object.values(kinds).entries()) {
      plan = edited(plan, kind(at + times, count));
      shownOf(plan, look);
    }
    expect(shownOf(plan, look)).toEqual(shownOf(forgotten(plan), look));
  });
});

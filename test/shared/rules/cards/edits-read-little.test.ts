import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../../shared/model/plan';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import { type Kind, kinds } from '../../../bench/derive-kinds';
import { derivePlan, look } from '../../../bench/derive-plan';
import { allFigures } from '../../../helpers/all-figures';
import { edited } from '../../../helpers/edited';
import { type Watched, watched } from '../../../helpers/reading';

const count = 2_000;

/** The rows of a table that are drawn: no figure reads more initiatives than these after an edit. */
const few = 110;

/** Half of a lane that an edit changes is parted by outcome again, which reads the outcome of each row. */
const halvesOfLanes = 'report lists';

/** It speaks of every initiative that asks its team for days, and changes all lanes. */
const ofMany = 'a day rate';

function most(kind: string, figure: string): number {
  if (figure === halvesOfLanes) return kind === ofMany ? count : count / 2;
  return kind === ofMany ? count / 4 : few;
}

/** How many initiatives each figure reads of a plan after an edit, and the deciding itself. */
function readBy(figures: typeof allFigures, { readSince }: Watched, before: Plan, kind: Kind) {
  for (const shown of Object.values(figures)) shown(before, look);
  readSince();
  const plan = edited(before, kind(1, count));
  const read = new Map([['decide', readSince().size]]);
  for (const [name, shown] of Object.entries(figures)) {
    shown(plan, look);
    read.set(name, readSince().size);
  }
  return { plan, read };
}

describe('after an edit no figure reads more initiatives than it touches or a screen draws', () => {
  const watch = watched(derivePlan(count));
  let { plan } = watch;

  test.each(Object.entries(kinds))('%s', (name, kind) => {
    const { plan: next, read } = readBy(allFigures, watch, plan, kind);
    plan = next;
    expect([...read].filter(([figure, many]) => many > most(name, figure))).toEqual([]);
  });

  test('a figure that looks at each card again is found, though it is right', () => {
    const careless = {
      'without an owner': (of: Plan) =>
        [...cardsOf(of, look.scenarioId).byId.values()].filter(
          ({ initiative: { businessOwner } }) => businessOwner === '',
        ),
    };
    const { read } = readBy(careless, watch, watch.plan, () => ({
      type: 'plan/edit',
      changes: { title: 'Another' },
    }));
    expect(read.get('without an owner')).toBe(count);
  });
});

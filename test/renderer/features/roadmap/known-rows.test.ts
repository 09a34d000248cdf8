import { describe, expect, test } from 'vitest';
import { knownRows } from '../../../../renderer/features/roadmap/known-rows';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import { derivePlan, scenarioId } from '../../../bench/derive-plan';

const plan = derivePlan(40);
const cards = cardsOf(plan, scenarioId);
const folded = new Set<string>();
const all = { by: 'lane', show: 'all', found: null } as const;

describe('the rows of the roadmap', () => {
  test('are the same ones while it is looked at in the same way: nothing is put in order again', () => {
    const first = knownRows(plan, cards, all, folded);
    expect(knownRows(plan, cards, { ...all }, folded)).toBe(first);
    expect(first.rows.ids).toHaveLength(cards.byId.size);
  });

  test('are others in other groups, of other cards, and where a group is folded, whose groups stay', () => {
    const first = knownRows(plan, cards, all, folded);
    const lists = knownRows(plan, cards, { ...all, show: 'lists' }, folded);
    expect(lists.rows.ids.length).toBeLessThan(first.rows.ids.length);
    const again = knownRows(plan, cards, all, folded);
    const [group] = again.groups;
    const fewer = knownRows(plan, cards, all, new Set([`group ${group?.key}`]));
    expect(fewer.groups).toBe(again.groups);
    expect(fewer.rows.ids).toHaveLength(first.rows.ids.length - (group?.cards.length ?? 0));
    expect(knownRows(plan, cards, { ...all, found: new Set(['i1']) }, folded).rows.ids).toEqual(['i1']);
  });
});

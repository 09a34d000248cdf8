import { expect, test } from 'vitest';
import { apply } from '../../../../shared/model/patch';
import type { Plan } from '../../../../shared/model/plan';
import { quarterIn } from '../../../../shared/model/quarter';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import { runByQuarter } from '../../../../shared/rules/cards/run-money';
import type { Command } from '../../../../shared/rules/command';
import { look as benchLook, derivePlan } from '../../../bench/derive-plan';
import { shownOf } from '../../../helpers/all-figures';
import { edited } from '../../../helpers/edited';
import { forgotten } from '../../../helpers/forgotten';
import { watched } from '../../../helpers/reading';

const { scenarioId } = benchLook;
const few = 240;

const costs = (count: number, cost: number): Command => ({
  type: 'initiative/edit-each',
  scenarioId,
  rows: Array.from({ length: count }, (_, at) => ({ id: `i${at}`, changes: { cost: cost + at }, place: {} })),
});

const card = (plan: Plan, id: string, of = scenarioId) => cardsOf(plan, of).byId.get(id);

test('another cost leaves the work of a card what it was, and what rests on it; another run cost does not', () => {
  const before = derivePlan(few);
  const from = quarterIn(2027, 1);
  const was = card(before, 'i4');
  if (!was) throw new Error('no card');
  const run = runByQuarter(was, from);
  const dear = card(edited(before, costs(10, 90_000_000)), 'i4');
  expect(dear?.cost).toBe(90_000_004);
  expect(dear?.work).toBe(was.work);
  expect(dear && runByQuarter(dear, from)).toBe(run);
  const running = card(
    edited(before, { type: 'initiative/edit', ids: ['i4'], changes: { runCost: 7_000 } }),
    'i4',
  );
  expect(running?.work).not.toBe(was.work);
  expect(running?.runCost).toBe(7_000);
});

test('costs pasted into all rows come to what all figures made anew say, step after step', () => {
  let plan = derivePlan(few);
  const looks = [scenarioId, 'second', 'kept'].map((of) => ({ ...benchLook, scenarioId: of }));
  for (const cost of [30_000_000, 50_000_000, 40_000_000]) {
    for (const one of looks) shownOf(plan, one);
    plan = edited(plan, costs(few, cost));
  }
  for (const one of looks) expect(shownOf(plan, one)).toEqual(shownOf(forgotten(plan), one));
});

test('cards are made of the scenarios that somebody asks for alone', () => {
  const watch = watched(derivePlan(few));
  const readFor = (of: string) => {
    cardsOf(watch.plan, of);
    return watch.readSince().size;
  };
  watch.readSince();
  expect(readFor(scenarioId)).toBe(few);
  expect(readFor(scenarioId)).toBe(0);
  // What was frozen crosses no limit, so that deciding does not ask for it either.
  const next = edited(watch.plan, costs(few, 80_000_000));
  watch.readSince();
  cardsOf(next, scenarioId);
  expect(watch.readSince().size).toBe(0);
  cardsOf(next, 'kept');
  expect(watch.readSince().size).toBe(few);
});

test('a scenario that was asked for only after an edit is what it is anew', () => {
  const before = derivePlan(few);
  cardsOf(before, scenarioId);
  const plan = edited(before, costs(few, 70_000_000));
  cardsOf(plan, scenarioId);
  const again = apply(plan, {});
  for (const of of ['second', 'kept'])
    expect([...cardsOf(again, of).byId]).toEqual([...cardsOf(forgotten(plan), of).byId]);
});

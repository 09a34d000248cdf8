import { act } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { InitiativePanel } from '../../../renderer/features/initiative/initiative-panel';
import { panelParts } from '../../../renderer/features/initiative/panel-parts';
import { openPart } from '../../../renderer/state/board/panel-parts';
import { blankGoal } from '../../../shared/model/blank';
import { after, base } from '../../helpers/plans/plans';
import { designPlan } from '../../helpers/plans/sample-plans';
import { type Double, startDouble } from '../import/engine-double';
import { show } from '../import/show';
import {
  type Bad,
  badYear,
  belowZero,
  noSuchDay,
  notAmount,
  notDay,
  notNumber,
  refused,
  tooLarge,
  tried,
} from './refused';

/** 1.45M over four quarters from Q1 2027, cashable 1.0 to 1.6M a year. */
const exit = 'Data-centre exit, wave 2';
const plan = after(
  designPlan(),
  { type: 'goal/set', goal: { ...blankGoal, id: 'g', name: 'Fewer halls', outcome: 'efficiency' } },
  {
    type: 'initiative/edit',
    ids: [exit],
    changes: { goalId: 'g', businessValue: 5, timeCriticality: 5, riskReduction: 5, jobSize: 5 },
  },
  { type: 'placement/fund', scenarioId: base, initiativeIds: [exit], funding: 'amount', amount: 50_000_000 },
  {
    type: 'team/set',
    team: { id: 't', name: 'Platform', daysPerQuarter: 100, runDaysPerQuarter: 0, dayRate: null },
  },
  {
    type: 'effort/set',
    initiativeId: exit,
    teamId: 't',
    effort: { days: 20, externalDays: 0, spread: 'even' },
  },
  {
    type: 'own-field/set',
    field: { id: 'stores', name: 'Stores', kind: 'number', choices: [], place: 0, weight: 0 },
  },
  {
    type: 'own-field/set',
    field: { id: 'told', name: 'Told on', kind: 'day', choices: [], place: 1, weight: 0 },
  },
);

let double: Double;
afterEach(() => double.stop());

async function showPanel() {
  double = startDouble({ plan });
  for (const { name } of panelParts) if (name !== 'history') openPart(name, true);
  await act(() => show(() => <InitiativePanel id={exit} />));
}

const whole = (from: number, to: number) => new RegExp(`^A whole number from ${from} to ${to}, please\\.`);

const cases: readonly Bad[] = [
  ['Title', ' ', /^An initiative needs a title\.$/],
  ['Length in quarters', '0', whole(1, 80)],
  ['Length in quarters', '81', whole(1, 80)],
  ['Length in quarters', '1.5', whole(1, 80)],
  ['Length in quarters', 'a year', whole(1, 80)],
  ['One-off cost', '-5', belowZero],
  ['One-off cost', 'a lot', notAmount],
  ['One-off cost', '1e300', notAmount],
  ['One-off cost', '999999999m', tooLarge],
  ['Minimum cost', '-1', belowZero],
  ['Minimum cost', '2m', /^The minimum of .* is more than the cost of/],
  ['Run cost a year', 'some', notAmount],
  ['Run cost a year', '-999999999m', tooLarge],
  ['Spent so far', '-1k', belowZero],
  ['Committed', '-1k', belowZero],
  ['Committed', 'signed', notAmount],
  ['Exit cost', '-1k', belowZero],
  ['Exit cost', '12,3,4', notAmount],
  ['Low', '-1', belowZero],
  ['Likely', 'maybe', notAmount],
  ['Needed by (business)', noSuchDay, notDay],
  ['Needed by (business)', '0027-02-01', badYear],
  ['Earliest by (IT)', noSuchDay, notDay],
  ['Agreed', noSuchDay, notDay],
  [/^Adds to/, 'many', notNumber],
  [/^Adds to/, '1e300', notNumber],
  ['Days', '-1', /^A whole number from 0 to/],
  ['Days', '2.5', /^A whole number from 0 to/],
  ['External days', 'two', /^A whole number from 0 to/],
  ['Time criticality, 1 to 20', '0', whole(1, 20)],
  ['Risk reduction, 1 to 20', '21', whole(1, 20)],
  ['Job size, 1 to 20', '-3', whole(1, 20)],
  ['Delivery risk, 1 to 5', '6', whole(1, 5)],
  ['Stores', 'three', notNumber],
  ['Told on', noSuchDay, notDay],
  ['Initiative', 'No such thing', /^Nothing has this name\.$/],
  // A dependency on oneself.
  ['Initiative', exit, /^An initiative cannot depend on itself\.$/],
];

describe('the panel refuses beside the field and stores nothing', () => {
  test.each(cases)('%s: %s', async (...bad) => {
    await showPanel();
    expect(await tried(double, bad)).toEqual(refused(bad[2]));
  });
});

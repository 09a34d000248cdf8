import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { OutcomesScreen } from '../../../renderer/features/outcomes/outcomes-screen';
import { PeopleScreen } from '../../../renderer/features/people/people-screen';
import { RoadmapScreen } from '../../../renderer/features/roadmap/roadmap-screen';
import { ServicesScreen } from '../../../renderer/features/services/services-screen';
import { dispatch } from '../../../renderer/state/plan/dispatch';
import { cutPlan, M } from '../../helpers/plans/cut-plan';
import { after, base, freshPlan } from '../../helpers/plans/plans';
import { type Double, startDouble } from '../import/engine-double';
import { show } from '../import/show';

let double: Double;
afterEach(() => double.stop());

test.each([
  ['outcomes', OutcomesScreen],
  ['people', PeopleScreen],
  ['services', ServicesScreen],
] as const)('the head of the %s says what is free, and follows an edit', async (_, Screen) => {
  const team = { id: 't', name: 'Web', daysPerQuarter: 100, runDaysPerQuarter: 0, dayRate: null };
  double = startDouble({ plan: after(cutPlan(), { type: 'team/set', team }) });
  await show(Screen);
  // 9.95M of 10M is spent.
  expect(screen.getByTestId('free-of-year')).toHaveTextContent('2027: IT budget 0.05M free');
  await dispatch({
    type: 'budget/set',
    scenarioId: base,
    fiscalYear: 2027,
    scope: 'total',
    amount: M(9),
    hard: false,
  });
  await waitFor(() =>
    expect(screen.getByTestId('free-of-year')).toHaveTextContent('2027: IT budget 0.95M over budget'),
  );
});

test.each([
  ['people', PeopleScreen],
  ['roadmap', RoadmapScreen],
  ['services', ServicesScreen],
] as const)(
  'an empty screen of %s says what is free once a budget is set, and nothing before',
  async (_, Screen) => {
    double = startDouble({ plan: freshPlan() });
    await show(Screen);
    expect(screen.queryByTestId('free-of-year')).toBeNull();
    await dispatch({
      type: 'budget/set',
      scenarioId: base,
      fiscalYear: 2027,
      scope: 'total',
      amount: M(9),
      hard: false,
    });
    await waitFor(() =>
      expect(screen.getByTestId('free-of-year')).toHaveTextContent('2027: IT budget 9.00M free'),
    );
  },
);

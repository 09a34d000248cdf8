import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BenefitFields } from '../../../../renderer/features/initiative/benefit-fields';
import { GoalFields } from '../../../../renderer/features/initiative/goal-fields';
import { ScoreFields } from '../../../../renderer/features/initiative/score-fields';
import { useCard } from '../../../../renderer/state/plan/plan-hooks';
import { currentPlan } from '../../../../renderer/state/plan/plan-store';
import { blankGoal } from '../../../../shared/model/blank';
import { after } from '../../../helpers/plans/plans';
import { designPlan } from '../../../helpers/plans/sample-plans';
import { type Started, startFake } from '../../../helpers/start-fake';

const id = 'Warehouse voice picking';

/** The sections of the panel, of a card without an outcome. */
function Sections() {
  const card = useCard(id);
  return (
    card && (
      <>
        <BenefitFields card={card} />
        <GoalFields card={card} />
        <ScoreFields card={card} />
      </>
    )
  );
}

let started: Started;
beforeEach(async () => {
  const goal = {
    ...blankGoal,
    id: 'open',
    name: 'Always open',
    outcome: 'revenue',
    metric: 'uptime',
    unit: '%',
  } as const;
  started = await startFake(after(designPlan(), { type: 'goal/set', goal }));
  render(<Sections />);
});
afterEach(() => started.stop());

const initiative = () => currentPlan().initiative.get(id);

test('tying to a goal gives its outcome where there is none, and asks for the contribution', async () => {
  const user = userEvent.setup();
  expect(initiative()?.outcome).toBeNull();
  await user.selectOptions(screen.getByLabelText('Tied to'), 'open');
  const adds = await screen.findByLabelText('Adds to uptime, %');
  expect(initiative()).toMatchObject({ goalId: 'open', outcome: 'revenue' });
  await user.type(adds, 'a bit{Enter}');
  expect(adds).toHaveAccessibleDescription(/^Not a number/);
  await user.clear(adds);
  await user.type(adds, '0,2{Enter}');
  await waitFor(() => expect(initiative()?.goalContribution).toBe(0.2));
  await user.selectOptions(screen.getByLabelText('Tied to'), '');
  await waitFor(() => expect(initiative()).toMatchObject({ goalId: null, goalContribution: null }));
});

test('points from 1 to 20 make WSJF at once; others are refused beside the field', async () => {
  const user = userEvent.setup();
  const size = screen.getByLabelText('Job size, 1 to 20');
  await user.type(size, '0{Enter}');
  expect(size).toHaveAccessibleDescription('A whole number from 1 to 20, please.');
  expect(screen.getByTestId('panel-scores')).toHaveTextContent('WSJF –');
  await user.clear(size);
  await user.type(size, '4{Enter}');
  await user.type(screen.getByLabelText('Business value, 1 to 20'), '8{Enter}');
  await user.type(screen.getByLabelText('Time criticality, 1 to 20'), '5{Enter}');
  await user.type(screen.getByLabelText('Risk reduction, 1 to 20'), '1{Enter}');
  // (8 + 5 + 1) / 4
  await waitFor(() => expect(screen.getByTestId('panel-scores')).toHaveTextContent('WSJF 3.5'));
});

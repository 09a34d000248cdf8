import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { PeopleScreen } from '../../../renderer/features/people/people-screen';
import { dispatch } from '../../../renderer/state/plan/dispatch';
import { currentPlan } from '../../../renderer/state/plan/plan-store';
import { adding, after, freshPlan, moving } from '../../helpers/plans/plans';
import { type Double, startDouble } from '../import/engine-double';
import { show } from '../import/show';

let double: Double;
afterEach(() => double.stop());

async function open() {
  const plan = after(
    freshPlan(),
    adding('Ledger', { outcome: 'efficiency', cost: 1_000, programme: 'Finance' }),
    moving(['Ledger'], 'run', true),
  );
  double = startDouble({ plan });
  const user = await show(PeopleScreen);
  await user.click(screen.getByRole('tab', { name: 'Strengths' }));
  return user;
}

test('levels and needs are chosen, the gap is named, and a partner for it', async () => {
  const user = await open();
  const ours = screen.getByRole('table', { name: 'Our strengths' });
  expect(within(ours).getAllByRole('rowheader')).toHaveLength(5);
  await user.selectOptions(screen.getByLabelText('Level of Adoption'), '2, some');
  await waitFor(() => expect(currentPlan().strength.get('adoption')?.level).toBe(2));
  await user.selectOptions(screen.getByLabelText('What Finance needs of Adoption'), '4, good');
  const partner = screen.getByRole('region', { name: 'What to partner for' });
  await waitFor(() => expect(partner).toHaveTextContent('Adoption, 2 levels short for Finance'));
  expect(partner).toHaveTextContent('No partner named yet');
  await user.type(screen.getByLabelText('Partner for Adoption'), 'Change guild{Enter}');
  await waitFor(() => expect(partner).toHaveTextContent('With Change guild'));
});

test('roles that funded work requires stand below, each with what waits for somebody', async () => {
  await open();
  const roles = screen.getByRole('region', { name: 'Required roles' });
  expect(roles).toHaveTextContent('No funded initiative requires a role yet.');
  for (const [id, role, filledBy] of [
    ['x', 'Integration expert', ''],
    ['y', 'Product owner', 'Ann'],
  ] as const)
    await act(() =>
      dispatch({
        type: 'required-role/set',
        requiredRole: { id, initiativeId: 'Ledger', role, filledBy },
      }),
    );
  const line = (name: RegExp) => within(roles).getByRole('row', { name });
  expect(line(/Integration expert/)).toHaveTextContent('nobody yetLedger10');
  expect(line(/Product owner/)).toHaveTextContent('Ann');
});

test('a strength of one’s own is added, named and deleted with an offer to undo', async () => {
  const user = await open();
  await user.click(screen.getByRole('button', { name: 'Add a strength' }));
  const name = await screen.findByLabelText('Name of New strength');
  await user.clear(name);
  await user.type(name, '{Enter}');
  expect(name).toHaveAccessibleDescription('A strength of your own needs a name.');
  await user.type(name, 'Machine learning{Enter}');
  await user.click(await screen.findByRole('button', { name: 'Delete Machine learning' }));
  await waitFor(() => expect(currentPlan().strength.size).toBe(0));
});

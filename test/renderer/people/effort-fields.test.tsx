import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { InitiativePanel } from '../../../renderer/features/initiative/initiative-panel';
import { useView } from '../../../renderer/state/window/view-store';
import { effortId } from '../../../shared/model/records/effort';
import { cardsOf } from '../../../shared/rules/cards/cards';
import { unfold } from '../../helpers/panel-part';
import { peoplePlan } from '../../helpers/plans/people-plan';
import { adding, after, base, freshPlan } from '../../helpers/plans/plans';
import { type Double, startDouble } from '../import/engine-double';
import { show } from '../import/show';

let double: Double;
afterEach(() => double.stop());

const Panel = () => <InitiativePanel id="Loyalty" />;
const effortOf = (team: string) => double.plan().effort.get(effortId('Loyalty', team));

test('own days, days bought outside and their spread are stored; bought days are part of the cost', async () => {
  double = startDouble({ plan: peoplePlan() });
  const user = await show(Panel);
  await unfold('People');
  const apps = within(screen.getByRole('group', { name: 'Apps' }));
  const external = apps.getByRole('textbox', { name: 'External days' });
  await user.clear(external);
  await user.type(external, '15{Enter}');
  // 15 days at 900.00 = 13,500.00, beside the 100,000.00 of its line.
  expect(
    await apps.findByText(
      (text) =>
        text.replaceAll('\u00a0', ' ') === '15 days × € 900.00 = € 13,500.00, part of the one-off cost.',
    ),
  ).toBeVisible();
  expect(cardsOf(double.plan(), base).byId.get('Loyalty')?.cost).toBe(113_500_00);
  await user.selectOptions(apps.getByRole('combobox', { name: 'Spread' }), 'More at first');
  await waitFor(() =>
    expect(effortOf('Apps')).toMatchObject({ days: 40, externalDays: 15, spread: 'front' }),
  );
});

test('another team is asked once days are typed, and asked for nothing again', async () => {
  double = startDouble({ plan: peoplePlan() });
  const user = await show(Panel);
  await unfold('People');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Ask another team' }), 'Platform');
  const days = within(screen.getByRole('group', { name: 'Platform' })).getByRole('textbox', { name: 'Days' });
  expect(days).toHaveFocus();
  await user.clear(days);
  await user.type(days, '-3{Enter}');
  expect(days).toHaveAccessibleDescription(/whole number from 0/i);
  expect(effortOf('Platform')).toBeUndefined();
  await user.clear(days);
  await user.type(days, '12{Enter}');
  await waitFor(() => expect(effortOf('Platform')).toMatchObject({ days: 12, spread: 'even' }));
  await user.click(screen.getByRole('button', { name: 'Ask nothing of Platform' }));
  await waitFor(() => expect(effortOf('Platform')).toBeUndefined());
});

test('without teams it leads to where they are entered', async () => {
  double = startDouble({ plan: after(freshPlan(), adding('Loyalty')) });
  const user = await show(Panel);
  await unfold('People');
  await user.click(screen.getByRole('button', { name: 'Enter teams' }));
  expect(useView.getState().screen).toBe('people');
});

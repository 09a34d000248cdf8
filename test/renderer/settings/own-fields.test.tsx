import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { InitiativePanel } from '../../../renderer/features/initiative/initiative-panel';
import { OwnFieldsSection } from '../../../renderer/features/settings/own-fields-section';
import { currentPlan } from '../../../renderer/state/plan/plan-store';
import type { Command } from '../../../shared/rules/command';
import { unfold } from '../../helpers/panel-part';
import { adding, after, freshPlan } from '../../helpers/plans/plans';
import { type Double, startDouble } from '../import/engine-double';
import { show } from '../import/show';

let double: Double;
afterEach(() => double.stop());

const field = (id: string, name: string, place: number): Command => ({
  type: 'own-field/set',
  field: { id, name, kind: 'text', choices: [], weight: 0, place },
});
const fields = () => [...currentPlan().ownField.values()];

test('a field is added, named, made a list and deleted with all its values', async () => {
  double = startDouble({ plan: after(freshPlan(), adding('Kiosk')) });
  const user = await show(OwnFieldsSection);
  await user.click(screen.getByRole('button', { name: 'Add a field' }));
  const name = await screen.findByLabelText('Name');
  await user.clear(name);
  await user.type(name, 'Region{Enter}');
  await waitFor(() => expect(fields()[0]?.name).toBe('Region'));
  await user.selectOptions(screen.getByLabelText('Holds'), 'One of a list');
  const choices = await screen.findByLabelText(/^Choices/);
  await user.clear(choices);
  await user.type(choices, 'Europe; Asia; Europe{Enter}');
  await waitFor(() => expect(fields()[0]?.choices).toEqual(['Europe', 'Asia']));
  await user.click(screen.getByRole('button', { name: 'Delete Region with all its values' }));
  await waitFor(() => expect(fields()).toEqual([]));
});

test('a name that is taken is told beside the field', async () => {
  double = startDouble({ plan: after(freshPlan(), field('a', 'Region', 0), field('b', 'Vendor', 1)) });
  const user = await show(OwnFieldsSection);
  const second = within(screen.getByRole('group', { name: 'Vendor' })).getByLabelText('Name');
  await user.clear(second);
  await user.type(second, 'region{Enter}');
  expect(await screen.findByText(/There is a field called “region” already/)).toBeVisible();
  expect(second).toHaveValue('region');
});

test('fields change places', async () => {
  double = startDouble({ plan: after(freshPlan(), field('a', 'Region', 0), field('b', 'Vendor', 1)) });
  const user = await show(OwnFieldsSection);
  await user.click(screen.getByRole('button', { name: 'Move Vendor up' }));
  await waitFor(() =>
    expect(screen.getAllByLabelText('Name').map((input) => (input as HTMLInputElement).value)).toEqual([
      'Vendor',
      'Region',
    ]),
  );
});

test('a value is given in the panel, and is refused where it does not fit', async () => {
  const money = { id: 'm', name: 'Penalty', kind: 'money' as const, choices: [], weight: 0, place: 1 };
  const plan = after(freshPlan(), adding('Kiosk'), field('a', 'Region', 0), {
    type: 'own-field/set',
    field: money,
  });
  double = startDouble({ plan });
  const user = await show(() => <InitiativePanel id="Kiosk" />);
  await unfold('Fields of your own');
  await user.type(screen.getByLabelText('Region'), 'Europe{Enter}');
  await user.type(screen.getByLabelText('Penalty'), 'lots{Enter}');
  expect(await screen.findByText(/^Not an amount/)).toBeVisible();
  await user.clear(screen.getByLabelText('Penalty'));
  await user.type(screen.getByLabelText('Penalty'), '1.2m{Enter}');
  await waitFor(() =>
    expect([...currentPlan().ownValue.values()].map(({ value }) => value)).toEqual(['Europe', 120_000_000]),
  );
});

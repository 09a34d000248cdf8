import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { ImportScreen } from '../../../renderer/features/import/import-screen';
import { forget } from '../../../renderer/features/import/wizard-store';
import { showImport } from '../../../renderer/state/window/view-store';
import { after, freshPlan } from '../../helpers/plans/plans';
import { type Double, startDouble } from './engine-double';
import { show } from './show';

let double: Double;
afterEach(() => {
  double.stop();
  forget();
});

const file = new TextEncoder().encode(
  'Title,Tier,Licence budget,Vendor name\nTill,Gold,12000,Acme\nShop,Gold,,\n',
);
const vendor = { id: 'v', name: 'Vendor', kind: 'text', choices: [], weight: 0, place: 0 } as const;

test('a column becomes a field of the plan or a new one, whose kind is guessed and can be said', async () => {
  const plan = after(freshPlan(), { type: 'own-field/set', field: { ...vendor, choices: [] } });
  double = startDouble({ csv: file, plan });
  showImport({ token: 'file-1', name: 'backlog.csv', bytes: file.length });
  const user = await show(ImportScreen);
  await user.click(await screen.findByRole('button', { name: 'Next' }));
  await user.selectOptions(screen.getByLabelText('Vendor name becomes'), 'Vendor');
  expect(screen.queryByLabelText('Vendor name holds')).toBeNull();
  await user.selectOptions(screen.getByLabelText('Licence budget becomes'), 'A new field of your own');
  expect(screen.getByLabelText('Licence budget holds')).toHaveValue('money');
  expect(screen.getByLabelText('Licence budget is counted in')).toBeVisible();
  await user.selectOptions(screen.getByLabelText('Tier becomes'), 'A new field of your own');
  await user.selectOptions(screen.getByLabelText('Tier holds'), 'choice');
  await user.click(screen.getByRole('button', { name: 'Check and import' }));
  const preview = within(await screen.findByTestId('import-preview'));
  await waitFor(() =>
    expect(preview.getByRole('row', { name: /Till/ })).toHaveTextContent(
      /Tier: Gold, Licence budget: €\s?12,000.00, Vendor: Acme/,
    ),
  );
});

import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { PeersScreen } from '../../../renderer/features/peers/peers-screen';
import { peersOf } from '../../../shared/rules/peers/peers';
import { freshPlan } from '../../helpers/plans/plans';
import { startDouble } from '../import/engine-double';
import { show } from '../import/show';

// Before any text is read: a text is made with its module, in the language the process was started in.
vi.hoisted(() => Object.assign(globalThis, { planLanguage: 'de' }));

test('the pressures read in German until they are edited, and editing one leaves the others as they are stored', async () => {
  const double = startDouble({ plan: freshPlan() });
  const user = await show(PeersScreen);
  const peers = within(screen.getByRole('region', { name: 'Ressorts und Druckpunkte' }));
  await user.click(peers.getByText('CFO'));
  const balance = peers.getByDisplayValue('Bilanz');
  // Left as it was: nothing is stored.
  await user.click(balance);
  await user.tab();
  expect(double.plan().peer.size).toBe(0);
  const growth = peers.getByDisplayValue('Wachstum');
  await user.clear(growth);
  await user.type(growth, 'Wachstum im Norden{Enter}');
  await waitFor(() => expect(double.plan().peer.size).toBe(1));
  expect(peersOf(double.plan())[1]?.pressures.map(({ text }) => text)).toEqual([
    'balance sheet',
    'income statement',
    'cash flow',
    'Wachstum im Norden',
    'stock price',
    'net profit',
  ]);
  expect(peers.getByDisplayValue('Bilanz')).toBeVisible();
  expect(peers.getByDisplayValue('Wachstum im Norden')).toBeVisible();
  double.stop();
});

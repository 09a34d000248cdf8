import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { PeersScreen } from '../../../renderer/features/peers/peers-screen';
import { foundNow, useFind } from '../../../renderer/state/board/find-store';
import { useView } from '../../../renderer/state/window/view-store';
import { blankGoal } from '../../../shared/model/blank';
import { firstPeers } from '../../../shared/model/peers';
import type { Plan } from '../../../shared/model/plan';
import { peersOf } from '../../../shared/rules/peers/peers';
import { adding, after, base, freshPlan, moving } from '../../helpers/plans/plans';
import { type Double, startDouble } from '../import/engine-double';
import { show } from '../import/show';

let double: Double;
afterEach(() => double.stop());

/** Books is funded for the CFO by its goal; Shop would speak to the CMO. */
function plan(): Plan {
  return after(
    freshPlan(),
    {
      type: 'goal/set',
      goal: {
        ...blankGoal,
        id: 'g',
        name: 'Close faster',
        outcome: 'risk',
        peerId: 'cfo',
        pressureId: 'cash-flow',
      },
    },
    adding('Books', {
      cost: 100_00,
      outcome: 'risk',
      goalId: 'g',
      businessUnit: 'Finance',
      businessOwner: 'Ann',
    }),
    adding('Shop', { cost: 7, outcome: 'revenue' }),
    { type: 'placement/schedule', scenarioId: base, initiativeIds: ['Books'], changes: { start: 8108 } },
    moving(['Books'], 'run', true),
  );
}

const text = (element: HTMLElement) => (element.textContent ?? '').replaceAll('\u00a0', ' ');

test('the map says what is funded for whom, and a cell leads to its cards', async () => {
  double = startDouble({ plan: plan() });
  const user = await show(PeersScreen);
  const map = screen.getByRole('table', { name: /funded for each peer/ });
  const row = (name: string) => within(map).getByRole('rowheader', { name }).closest('tr') as HTMLElement;
  expect(text(row('CFO'))).toContain('1 by goal');
  expect(text(row('CMO'))).toBe('CMOnothingnothing1 by outcome');
  expect(screen.getByText('Nothing funded speaks to the CMO.', { exact: false })).toBeVisible();
  await user.click(
    within(row('CFO')).getByRole('button', { name: /CFO, Keep the lights on: 1 initiative by goal/ }),
  );
  expect(useView.getState().screen).toBe('board');
  expect([...(foundNow().ids ?? [])]).toEqual(['Books']);
  expect(useFind.getState().filter.parts).toHaveLength(3);
});

test('cells are shaded by their money, and the map says which has the most', async () => {
  const more = after(
    plan(),
    adding('Ledger', { cost: 1_000_00, outcome: 'risk', goalId: 'g' }),
    { type: 'placement/schedule', scenarioId: base, initiativeIds: ['Ledger'], changes: { start: 8108 } },
    moving(['Ledger'], 'innovate', true),
  );
  double = startDouble({ plan: more });
  await show(PeersScreen);
  const map = screen.getByRole('table', { name: /funded for each peer/ });
  expect(text(map)).toContain('for the CFO in “Drive innovation”');
  const shade = (name: RegExp) =>
    within(map).getByRole('button', { name }).closest('td')?.style.getPropertyValue('--shade');
  expect(shade(/CFO, Drive innovation/)).toBe('1');
  expect(shade(/CFO, Keep the lights on/)).toBe('0.1');
});

test('what would speak to a peer is shown by one click', async () => {
  double = startDouble({ plan: plan() });
  const user = await show(PeersScreen);
  await user.click(screen.getByRole('button', { name: 'Show what would speak to the CMO' }));
  expect([...(foundNow().ids ?? [])]).toEqual(['Shop']);
});

test('a peer is renamed, gets a pressure, loses one, and is as in a new plan again', async () => {
  double = startDouble({ plan: plan() });
  const user = await show(PeersScreen);
  const peers = within(screen.getByRole('region', { name: 'Peers and pressures' }));
  await user.click(peers.getByText('COO'));
  const called = peers.getByDisplayValue('COO');
  await user.clear(called);
  await user.type(called, 'Head of stores{Enter}');
  await waitFor(() => expect(peersOf(double.plan())[3]?.name).toBe('Head of stores'));
  await user.click(peers.getByRole('button', { name: 'Add a pressure of the Head of stores' }));
  await waitFor(() => expect(peersOf(double.plan())[3]?.pressures).toHaveLength(4));
  const line = within(peers.getByRole('group', { name: 'new pressure' }));
  await user.click(line.getByRole('checkbox', { name: 'Risk' }));
  await waitFor(() => expect(peersOf(double.plan())[3]?.pressures[3]?.outcomes).toEqual(['revenue', 'risk']));
  await user.click(peers.getByRole('button', { name: 'Take away R&D' }));
  await waitFor(() => expect(peersOf(double.plan())[3]?.pressures).toHaveLength(3));
  await user.click(peers.getByRole('button', { name: 'Head of stores as in a new plan' }));
  await waitFor(() => expect(peersOf(double.plan())).toEqual(firstPeers));
});

test('a peer of one’s own is added; one that goes can come back; a name that is taken is refused beside the field', async () => {
  double = startDouble({ plan: plan() });
  const user = await show(PeersScreen);
  const peers = within(screen.getByRole('region', { name: 'Peers and pressures' }));
  await user.click(peers.getByRole('button', { name: 'Add a peer' }));
  const called = await peers.findByDisplayValue('New peer');
  await user.clear(called);
  await user.type(called, 'cfo{Enter}');
  await waitFor(() => expect(called).toHaveAccessibleDescription(/There is a peer called “cfo” already/));
  await user.clear(called);
  await user.type(called, 'CSO{Enter}');
  await waitFor(() => expect(peersOf(double.plan()).map(({ name }) => name)).toContain('CSO'));
  await user.click(peers.getByText('CEO'));
  await user.click(peers.getByRole('button', { name: 'Take away the CEO' }));
  await user.click(await peers.findByRole('button', { name: 'Bring back the CEO' }));
  await waitFor(() => expect(peersOf(double.plan())[0]?.name).toBe('CEO'));
});

test('owners: what is missing of funded work leads to it, and a unit gets a liaison', async () => {
  double = startDouble({ plan: plan() });
  const user = await show(PeersScreen);
  await user.click(screen.getByRole('tab', { name: 'Owners and liaisons' }));
  const missing = within(screen.getByRole('region', { name: 'Missing of what is funded' }));
  expect(missing.getAllByRole('rowheader').map(text)).toEqual([
    'No IT owner',
    'No sponsor, neither of its own nor of its goal',
    'No capability that changes',
    'The goal has no metric',
    'The goal has no baseline',
    'The goal has no target',
    'The goal has no day',
  ]);
  const liaison = screen.getByRole('textbox', { name: 'Liaison of Finance' });
  await user.type(liaison, 'Bo Lind{Enter}');
  await waitFor(() => expect([...double.plan().liaison.values()]).toMatchObject([{ person: 'Bo Lind' }]));
  await user.clear(liaison);
  await user.type(liaison, '{Enter}');
  await waitFor(() => expect(double.plan().liaison.size).toBe(0));
  await user.click(missing.getByRole('button', { name: 'Show on the board: No IT owner' }));
  expect([...useView.getState().selection]).toEqual(['Books']);
});

test('an empty plan says that nobody is served yet', async () => {
  double = startDouble({ plan: freshPlan() });
  await show(PeersScreen);
  expect(screen.getByText('Nothing is funded yet, so nobody is served.')).toBeVisible();
});

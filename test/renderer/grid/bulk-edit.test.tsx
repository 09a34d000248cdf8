import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { BulkEdit } from '../../../renderer/app/bulk-edit';
import { actions } from '../../../renderer/state/actions/actions';
import { endBulkEdit } from '../../../renderer/state/actions/bulk-edit';
import { targetOf } from '../../../renderer/state/actions/target';
import { selectAll } from '../../../renderer/state/board/selection';
import { undo } from '../../../renderer/state/plan/dispatch';
import { usePlanStore } from '../../../renderer/state/plan/plan-store';
import { cardsOf } from '../../../shared/rules/cards/cards';
import { base } from '../../helpers/plans/plans';
import { type Double, startDouble } from '../import/engine-double';
import { fiveRows } from './shown';

let double: Double;
afterEach(() => {
  act(endBulkEdit);
  double.stop();
});

const cardOf = (id: string) => cardsOf(double.plan(), base).byId.get(id);

async function shown(ids: readonly string[]) {
  double = startDouble({ plan: fiveRows() });
  await vi.waitUntil(() => usePlanStore.getState().status === 'ready', { timeout: 10_000 });
  render(<BulkEdit />);
  act(() => selectAll(ids));
  const edit = actions.find(({ id }) => id === 'edit-together');
  await act(async () => edit?.run(targetOf()));
  return screen.findByRole('dialog', { name: /^Edit / });
}

const type = (name: string, value: string) =>
  fireEvent.change(screen.getByLabelText(new RegExp(`^${name}( will be set)?$`)), { target: { value } });

test('what all have is shown, what they differ in is mixed, and what they come to stands above', async () => {
  const dialog = await shown(['Alpha', 'Gamma', 'Delta']);
  expect(dialog).toHaveAccessibleName('Edit 3 initiatives');
  // 1 + 4 + 8 = 13; Alpha alone is funded.
  expect(dialog).toHaveTextContent(/Cost €.13\.00M, funded €.1\.00M/);
  expect(screen.getByLabelText('Business unit')).toHaveValue('Sales');
  expect(screen.getByLabelText('Cost')).toHaveAttribute('placeholder', 'mixed');
  expect(within(screen.getByLabelText('Lane')).getByRole('option', { name: 'mixed' })).toBeInTheDocument();
  expect(screen.queryByLabelText('Rank')).toBeNull();
  expect(screen.getByRole('button', { name: 'Nothing to set yet' })).toBeDisabled();
});

test('several fields are set at once, in one step that can be taken back', async () => {
  await shown(['Alpha', 'Gamma', 'Delta']);
  type('Business unit', 'Group');
  type('Lane', 'Drive innovation');
  fireEvent.click(screen.getByRole('button', { name: 'Empty Cost' }));
  fireEvent.click(screen.getByRole('button', { name: 'Leave Cost as it is' }));
  fireEvent.click(screen.getByRole('button', { name: 'Set 2 fields' }));
  await waitFor(() => expect(cardOf('Delta')?.initiative.businessUnit).toBe('Group'));
  expect(cardOf('Alpha')?.placement.lane).toBe('innovate');
  expect(cardOf('Alpha')?.cost).toBe(100_000_000);
  expect(double.asked.filter(({ name }) => name === 'command/dispatch')).toHaveLength(1);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await act(() => undo());
  expect(cardOf('Alpha')?.placement.lane).toBe('run');
  expect(cardOf('Delta')?.initiative.businessUnit).toBe('Sales');
});

test('what cannot be read is told beside its field, what the rules refuse at the foot; nothing is stored', async () => {
  await shown(['Alpha', 'Gamma']);
  type('Cost', 'plenty');
  fireEvent.click(screen.getByRole('button', { name: 'Set 1 field' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(/^Not an amount/);
  fireEvent.click(screen.getByRole('button', { name: 'Leave Cost as it is' }));
  type('Outcome', '');
  fireEvent.click(screen.getByRole('button', { name: 'Set 1 field' }));
  await waitFor(() =>
    expect(screen.getByRole('alert')).toHaveTextContent(
      /^“Alpha”: This initiative is funded, so the outcome has to stay/,
    ),
  );
  expect(cardOf('Gamma')?.initiative.outcome).toBe('efficiency');
});

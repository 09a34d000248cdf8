import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { ImportScreen } from '../../../renderer/features/import/import-screen';
import type { EngineBody, EngineReplies } from '../../../shared/contract/engine';
import type { Reply } from '../../../shared/contract/envelope';
import type { Import } from '../../../shared/model/records/import';
import { freshPlan } from '../../helpers/plans/plans';
import { ok } from './check-double';
import { type Double, startDouble } from './engine-double';
import { importOf } from './import-record';
import { show } from './show';

let double: Double;
afterEach(() => double.stop());

type Undone = Reply<EngineReplies['import/undo']>;
const undoing = (answer: (body: EngineBody<'import/undo'>) => Undone) =>
  vi.fn<(body: EngineBody<'import/undo'>) => Promise<Undone>>(async (body) => answer(body));

function opened(records: readonly Import[], undo = undoing(() => ok(nothing))) {
  const plan = { ...freshPlan(), import: new Map(records.map((record) => [record.id, record])) };
  double = startDouble({ plan, answers: { 'import/undo': undo } });
  return show(ImportScreen);
}

const services = { removed: 0, restored: 0, kept: [] };
const nothing = { kept: [], removed: 0, restored: 0, services, change: null };
const october = importOf('1', {
  fileName: 'october.csv',
  at: '2026-10-03T09:00:00.000Z',
  created: 214,
  preset: 'jira',
  source: 'portfolio',
});
const november = importOf('2', {
  fileName: 'november.csv',
  created: 12,
  updated: 9,
  unchanged: 200,
  leftOut: 1,
  missing: 5,
});

test('a plan without imports shows none', async () => {
  await opened([]);
  expect(screen.queryByRole('table')).toBeNull();
});

test('imports are listed with their counts, the newest first', async () => {
  await opened([october, november]);
  const table = screen.getByRole('table', { name: 'Imports so far, the newest first' });
  const rows = within(table).getAllByRole('row').slice(1);
  expect(rows.map((row) => within(row).getByRole('rowheader').textContent)).toEqual([
    'november.csv',
    'october.csv',
  ]);
  const cells = within(rows[0] as HTMLElement).getAllByRole('cell');
  expect(cells.slice(2, 7).map(({ textContent }) => textContent)).toEqual(['12', '9', '200', '1', '5']);
  expect(within(rows[1] as HTMLElement).getByText('portfolio, Jira')).toBeVisible();
});

test('an import that was taken back says so and cannot be again', async () => {
  await opened([importOf('1', { undoneAt: '2026-11-04T09:00:00.000Z' })]);
  expect(screen.getByText(/^Undone .*2026/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Undo the import/ })).toBeNull();
});

test('undoing first says what goes, what becomes as before and which edits stay, by name', async () => {
  const kept = [{ initiativeId: 'a', title: 'Loyalty app', what: ['cost', 'placement'] as const }];
  const change = {
    patch: {},
    revision: 2,
    label: { code: 'import-undone', parameters: {} },
    how: 'do',
    undo: null,
    redo: null,
  } as const;
  const undo = undoing(({ look }) =>
    ok({ kept, removed: 12, restored: 9, services, change: look ? null : change }),
  );
  const user = await opened([november], undo);
  await user.click(screen.getByRole('button', { name: /^Undo the import of november\.csv/ }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Undo the import of november.csv?' }));
  expect(await dialog.findByRole('status')).toHaveTextContent(
    'Removes 12 initiatives and makes 9 initiatives what they were before. This is one step: it can be undone itself.',
  );
  expect(dialog.getByText('Loyalty app: cost, one-off, place in the plan')).toBeVisible();
  expect(undo).toHaveBeenCalledTimes(1);
  await user.click(dialog.getByRole('button', { name: 'Undo the import' }));
  expect(undo).toHaveBeenLastCalledWith({ importId: '2', look: false });
  expect(
    await screen.findByText('Undid the import of november.csv; 1 initiative keeps later edits.'),
  ).toBeVisible();
  await waitFor(() => expect(screen.queryByRole('dialog', { name: /^Undo the import/ })).toBeNull());
});

test('where it cannot be taken back the reason is said and nothing is done', async () => {
  const undo = undoing(() => ({ ok: false, code: 'import-not-kept', parameters: { file: 'november.csv' } }));
  const user = await opened([november], undo);
  await user.click(screen.getByRole('button', { name: /^Undo the import/ }));
  expect(await screen.findByText(/cannot be taken back\. Nothing was changed\./)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Undo the import' })).toBeDisabled();
});

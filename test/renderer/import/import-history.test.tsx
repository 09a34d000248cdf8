import { screen, within } from '@testing-library/react';
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

test('is taken back at once; what went, what is as before and which edits stay is told with the way to undo it', async () => {
  const kept = [{ initiativeId: 'a', title: 'Loyalty app', what: ['cost', 'placement'] as const }];
  const change = {
    patch: {},
    revision: 2,
    label: { code: 'import-undone', parameters: {} },
    how: 'do',
    undo: null,
    redo: null,
  } as const;
  const undo = undoing(() => ok({ kept, removed: 12, restored: 9, services, change }));
  const user = await opened([november], undo);
  await user.click(screen.getByRole('button', { name: /^Undo the import of november\.csv/ }));
  expect(undo).toHaveBeenCalledExactlyOnceWith({ importId: '2', look: false });
  expect(
    await screen.findByText(
      'Undid the import of november.csv: 12 initiatives removed, 9 initiatives as before; 1 initiative keeps later edits.',
    ),
  ).toBeVisible();
  expect(screen.queryByRole('dialog', { name: /^Undo the import/ })).toBeNull();
  expect(await screen.findByText('Loyalty app: cost, one-off, place in the plan')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(double.asked.at(-1)?.name).toBe('history/undo');
});

test('one of which nothing is left says so', async () => {
  const user = await opened([november]);
  await user.click(screen.getByRole('button', { name: /^Undo the import/ }));
  expect(await screen.findByText('Nothing of it is left to take back.')).toBeVisible();
});

test('where it cannot be taken back the reason is said and nothing is done', async () => {
  const undo = undoing(() => ({ ok: false, code: 'import-not-kept', parameters: { file: 'november.csv' } }));
  const user = await opened([november], undo);
  await user.click(screen.getByRole('button', { name: /^Undo the import/ }));
  expect((await screen.findAllByText(/cannot be taken back\. Nothing was changed\./))[0]).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

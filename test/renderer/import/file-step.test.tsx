import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { ImportScreen } from '../../../renderer/features/import/import-screen';
import { forget } from '../../../renderer/features/import/wizard-store';
import { showImport } from '../../../renderer/state/window/view-store';
import type { EngineBody } from '../../../shared/contract/engine';
import { freshPlan } from '../../helpers/plans/plans';
import { lookAt, noCheck, ok } from './check-double';
import { type Double, startDouble } from './engine-double';
import { importOf } from './import-record';
import { show } from './show';

let double: Double;
afterEach(() => {
  double.stop();
  forget();
});

const bytes = (text: string) => new TextEncoder().encode(text);

async function opened(
  csv: Uint8Array,
  answers: NonNullable<Parameters<typeof startDouble>[0]>['answers'] = {},
  plan = freshPlan(),
) {
  double = startDouble({ csv, answers, plan });
  showImport({ token: 'file-1', name: 'file.csv', bytes: csv.length });
  const user = await show(ImportScreen);
  await screen.findByRole('button', { name: 'Next' });
  return user;
}

const asked = (name: 'import/inspect' | 'import/check') => {
  const last = double.asked.findLast((one) => one.name === name);
  return (last?.body as EngineBody<'import/check'> | undefined)?.reading;
};

test('the sheet of a workbook is chosen among those it has; nothing asks for an encoding', async () => {
  const csv = bytes('Title,Cost\nTill,100\n');
  const sheets = [
    { name: 'Notes', hidden: false, rows: 3 },
    { name: 'Backlog', hidden: true, rows: 1 },
  ];
  const user = await opened(csv, {
    'import/inspect': async ({ reading }) => {
      const { sheet = 'Notes', ...others } = reading;
      return ok({ ...lookAt(csv, others, freshPlan()), encoding: '', delimiter: '', sheets, sheet });
    },
  });
  const select = await screen.findByLabelText('Sheet');
  expect(select).toHaveDisplayValue('Notes (3 rows)');
  expect(screen.queryByLabelText('Encoding')).toBeNull();
  await user.selectOptions(select, 'Backlog (1 row, hidden)');
  await waitFor(() => expect(asked('import/check')?.sheet).toBe('Backlog'));
  expect(screen.getByLabelText('Sheet')).toHaveValue('Backlog');
});

test('a word beyond ASCII is shown in each encoding it may be in, and the right one is picked', async () => {
  // "złoty" as Windows writes it in Warsaw; in Windows-1252 it is another sign.
  const user = await opened(Uint8Array.from([...bytes('Title\nz'), 0xb3, ...bytes('oty\n')]));
  const samples = await screen.findByRole('group', { name: /^How line 2 reads in each encoding/ });
  const polish = within(samples).getByRole('radio', { name: /^złoty / });
  await user.click(polish);
  expect(asked('import/inspect')?.encoding).toBe('windows-1250');
  await waitFor(() => expect(polish).toBeChecked());
  expect(await screen.findByRole('cell', { name: 'złoty' })).toBeVisible();
});

test('rows and columns can change places, and back', async () => {
  const user = await opened(bytes('Title,Till,Shop\nCost,100,200\nOwner,Ann,Bob\n'));
  const swapped = await screen.findByLabelText('Rows and columns are swapped');
  const was = (swapped as HTMLInputElement).checked;
  await user.click(swapped);
  await waitFor(() => expect(asked('import/check')?.transposed).toBe(!was));
  await user.click(swapped);
  await waitFor(() => expect(asked('import/check')?.transposed).toBe(was));
});

test('rows that look like totals are named, and can be kept', async () => {
  const user = await opened(bytes('Title,Cost\nTill,100\nShop,200\nTotal,300\n'));
  const totals = await screen.findByLabelText('Leave out totals (1 row, in line 4: “Total”)');
  expect(totals).toBeChecked();
  await user.click(totals);
  await waitFor(() => expect(asked('import/check')?.mapping?.keep).toEqual(['total']));
  expect(await screen.findByText('3 rows: 3 new, none left out')).toBeVisible();
  await user.click(screen.getByLabelText('Leave out totals'));
  await waitFor(() => expect(asked('import/check')?.mapping?.keep).toEqual([]));
});

test('a file that was imported before is told at once', async () => {
  const same = { fileName: 'file.csv', at: '2026-11-03T09:00:00.000Z' };
  const check = { ...noCheck, counts: { ...noCheck.counts, rows: 1, unchanged: 1 }, same };
  await opened(bytes('Title\nTill\n'), { 'import/check': async () => ok(check) });
  expect(
    await screen.findByText(/^This file was imported on .*Nov.* 2026; nothing would change\.$/),
  ).toBeVisible();
});

test('a file by another name can be said to be the next state of a list', async () => {
  const plan = freshPlan();
  const lists = [importOf('1', { source: 'demand' }), importOf('2', { source: 'gone', undoneAt: 'x' })];
  const withLists = { ...plan, import: new Map(lists.map((row) => [row.id, row])) };
  const answers = {
    'import/check': async ({ reading }: EngineBody<'import/check'>) =>
      ok({ ...noCheck, source: reading.mapping?.source ?? 'export' }),
  };
  const user = await opened(bytes('Title\nTill\n'), answers, withLists);
  const select = await screen.findByLabelText('It is the newest state of');
  expect(select).toHaveDisplayValue('export, a new list');
  expect(within(select).getAllByRole('option')).toHaveLength(2);
  await user.selectOptions(select, 'demand');
  await waitFor(() => expect(asked('import/check')?.mapping?.source).toBe('demand'));
  await user.selectOptions(
    await screen.findByDisplayValue('demand'),
    'The list that its name or its rows say',
  );
  await waitFor(() => expect(asked('import/check')?.mapping?.source).toBeUndefined());
});

test('a file that has the rows of another list can be said to be a list of its own', async () => {
  const plan = freshPlan();
  const withList = { ...plan, import: new Map([['1', importOf('1', { source: 'demand' })]]) };
  const answers = {
    'import/check': async ({ reading }: EngineBody<'import/check'>) =>
      ok({ ...noCheck, source: reading.mapping?.source ?? 'demand' }),
  };
  const user = await opened(bytes('Title\nTill\n'), answers, withList);
  const select = await screen.findByLabelText('It is the newest state of');
  expect(select).toHaveDisplayValue('demand');
  await user.selectOptions(select, 'file, a new list');
  await waitFor(() => expect(asked('import/check')?.mapping?.source).toBe('file'));
});

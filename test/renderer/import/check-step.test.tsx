import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { withTarget } from '../../../renderer/features/import/choices';
import { ImportScreen } from '../../../renderer/features/import/import-screen';
import { choose, forget, goTo } from '../../../renderer/features/import/wizard-store';
import { setBridge } from '../../../renderer/state/files/shell-client';
import { useAnnouncement } from '../../../renderer/state/window/announcer';
import { showImport } from '../../../renderer/state/window/view-store';
import type { EngineBody, EngineReplies } from '../../../shared/contract/engine';
import type { Reply } from '../../../shared/contract/envelope';
import type { CheckReply } from '../../../shared/contract/imports';
import { fakeShell } from '../../helpers/fake-shell';
import { noCheck, ok } from './check-double';
import { type Double, startDouble } from './engine-double';
import { show } from './show';

let double: Double;
afterEach(() => {
  double.stop();
  setBridge(null);
  forget();
});

const csv = new TextEncoder().encode('Key,Title,Cost\nA-1,Till,100\nA-2,Shop,lots\nA-3,Web,300\n');
type Checked = Reply<EngineReplies['import/check']>;

/** Opens the file at its check, which finds what the test says. */
async function checked(found: Partial<CheckReply>) {
  const check = vi.fn<(body: EngineBody<'import/check'>) => Promise<Checked>>(async () =>
    ok({ ...noCheck, ...found }),
  );
  double = startDouble({ csv, answers: { 'import/check': check } });
  showImport({ token: 'file-1', name: 'file.csv', bytes: csv.length });
  const user = await show(ImportScreen);
  await screen.findByRole('button', { name: 'Next' });
  await user.click(screen.getByRole('button', { name: /Check and import/ }));
  await waitFor(() => expect(check).toHaveBeenCalled());
  const answers = () => check.mock.calls.at(-1)?.[0].reading.answers;
  return { user, check, answers };
}

const counts = { ...noCheck.counts, rows: 221, created: 12, updated: 9, unchanged: 200, missing: 5 };
const changed = {
  id: 'till',
  title: 'Till',
  line: 2,
  back: false,
  changes: [
    { field: 'cost', mine: 10_000, base: 5_000, theirs: 20_000, take: 'open' },
    { field: 'status', mine: 'proposed', base: 'proposed', theirs: 'approved', take: 'theirs' },
  ],
} as const;

test('the parts add up to the rows, and the button says what will happen', async () => {
  await checked({ counts, last: { fileName: 'october.csv', at: '2026-10-03T09:00:00.000Z' } });
  const heading = '221 rows: 12 new, 9 changed, 200 unchanged, none left out';
  expect(await screen.findByRole('heading', { name: heading })).toBeVisible();
  expect(screen.getByText(/^Compared with october\.csv, imported on/)).toBeVisible();
  await waitFor(() => expect(screen.getByRole('button', { name: 'Create 12, update 9' })).toBeEnabled());
});

test('the same file again says so, and there is nothing to import', async () => {
  const same = { fileName: 'file.csv', at: '2026-11-03T09:00:00.000Z' };
  await checked({ counts: { ...noCheck.counts, rows: 2, unchanged: 2 }, same });
  expect(await screen.findByText(/^This file was imported on .*; nothing would change\.$/)).toBeVisible();
  expect(await screen.findByText('Nothing would change.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Import initiatives' })).toBeDisabled();
});

describe('what changes', () => {
  const found = { counts, conflicts: 1, first: { ...noCheck.first, changed: [changed] } };

  test('stands field by field, old and new, with what holds', async () => {
    await checked(found);
    const table = await screen.findByRole('table', { name: 'Initiatives that change, field by field' });
    const cost = within(table).getByRole('row', { name: /^Cost, one-off/ });
    expect(cost).toHaveTextContent('€ 100.00');
    expect(cost).toHaveTextContent('€ 200.00');
    expect(screen.getByLabelText('Cost, one-off of Till')).toHaveDisplayValue('Both changed: choose…');
    expect(screen.getByLabelText('Status of Till')).toHaveDisplayValue('Take the file’s');
    expect(screen.getByText(/^One field was changed both here and in the file/)).toBeVisible();
  });

  test('is taken or kept field by field and row by row', async () => {
    const { user, answers } = await checked(found);
    await user.selectOptions(await screen.findByLabelText('Cost, one-off of Till'), 'theirs');
    await waitFor(() => expect(answers()?.fields).toEqual([[2, 'cost', 'theirs']]));
    await user.click(screen.getByRole('button', { name: 'Keep all of the plan for Till' }));
    await waitFor(() =>
      expect(answers()?.fields).toEqual([
        [2, 'cost', 'mine'],
        [2, 'status', 'mine'],
      ]),
    );
  });

  test('can have a rule for a field in all rows', async () => {
    const { user, check } = await checked(found);
    await user.click(await screen.findByText('Whose value holds, field by field'));
    await user.selectOptions(screen.getByLabelText('Status'), 'mine');
    await waitFor(() =>
      expect(check.mock.calls.at(-1)?.[0].reading.mapping?.rules).toEqual([['status', 'mine']]),
    );
  });
});

test('what is gone is marked unless it is to be left, as the engine and the command line do it', async () => {
  const gone = [{ id: 'shop', key: 'A-9', title: 'Shop', funded: true, marked: false }];
  const { user, answers } = await checked({
    counts: { ...noCheck.counts, rows: 2, unchanged: 2, missing: 1 },
    toMark: 1,
    first: { ...noCheck.first, gone },
  });
  const table = await screen.findByRole('table', { name: 'Initiatives that the file no longer has' });
  expect(within(table).getByRole('row', { name: /A-9/ })).toHaveTextContent('Funded');
  expect(screen.getByRole('radio', { name: /^Mark them as gone/ })).toBeChecked();
  expect(screen.getByRole('button', { name: 'Mark 1 as gone' })).toBeEnabled();
  await user.click(screen.getByRole('radio', { name: 'Leave them as they are' }));
  await waitFor(() => expect(answers()?.missing).toBe('keep'));
  expect(await screen.findByText('Nothing would change.')).toBeVisible();
});

test('a row under a new key can be said to be an initiative of the plan, and that can be taken back', async () => {
  const candidates = [{ id: 'shop', from: 'A-2', title: 'Shops', likeness: 0.9 }];
  const { user, answers } = await checked({
    counts: { ...noCheck.counts, rows: 1, created: 1 },
    rekeyed: 1,
    first: { ...noCheck.first, rekeyed: [{ line: 3, key: 'B-2', title: 'Shop', candidates }] },
  });
  const select = await screen.findByLabelText('Is Shop in line 3 an initiative of the plan?');
  await user.selectOptions(select, 'It is A-2, Shops');
  await waitFor(() => expect(answers()?.links).toEqual([[3, 'shop']]));
  await user.click(screen.getByRole('button', { name: 'Ask again about line 3' }));
  await waitFor(() => expect(answers()?.links).toEqual([]));
});

test('a cell is shown with what was found and expected, and is mended in place', async () => {
  double = startDouble({ csv });
  showImport({ token: 'file-1', name: 'file.csv', bytes: csv.length });
  const user = await show(ImportScreen);
  await screen.findByRole('button', { name: 'Next' });
  goTo('check');
  await user.click(await screen.findByText(/“lots” is not an amount/));
  const row = await screen.findByRole('row', { name: /^3 lots/ });
  expect(row).toHaveTextContent('an amount such as 1,234.50');
  const field = within(row).getByLabelText('Cost in line 3 reads');
  expect(field).toHaveValue('lots');
  await user.clear(field);
  await user.type(field, '250{Enter}');
  const asked = () => {
    const last = double.asked.findLast(({ name }) => name === 'import/check');
    if (!last) throw new Error('nothing was checked');
    return (last.body as EngineBody<'import/check'>).reading.answers;
  };
  await waitFor(() => expect(asked()?.mends).toEqual([[3, 'Cost', '250']]));
  await user.click(screen.getByRole('button', { name: 'As in the file: Cost, line 3' }));
  await waitFor(() => expect(asked()?.mends).toEqual([]));
});

describe('the keyboard', () => {
  const backlog = 'Title,Cost,Start\nTill,lots,2027-01-01\nShop,some,2027-04-01\nWeb,300,someday\n';

  async function opened() {
    const bytes = new TextEncoder().encode(backlog);
    double = startDouble({ csv: bytes });
    showImport({ token: 'file-1', name: 'file.csv', bytes: bytes.length });
    const user = await show(ImportScreen);
    await screen.findByRole('button', { name: 'Next' });
    goTo('check');
    await user.click(await screen.findByText(/“lots” is not an amount/));
    return user;
  }

  test('goes from cell to cell, then to the next group, and what is left is said', async () => {
    const user = await opened();
    await user.clear(await screen.findByLabelText('Cost in line 2 reads'));
    await user.keyboard('100{Enter}');
    expect(screen.getByLabelText('Cost in line 3 reads')).toHaveFocus();
    await user.clear(screen.getByLabelText('Cost in line 3 reads'));
    await user.keyboard('200{Enter}');
    const next = screen.getByText(/“someday” is not a date/).closest('summary');
    expect(next).toHaveFocus();
    await waitFor(() => expect(screen.queryByText(/is not an amount/)).toBeNull());
    expect(next).toHaveFocus();
    await waitFor(() => expect(useAnnouncement.getState().words).toBe('1 cell or row left to look at.'));
  });

  test('is on the last step where the button that led there is gone', async () => {
    const bytes = new TextEncoder().encode('Title,Cost\nTill,100\n');
    double = startDouble({ csv: bytes });
    showImport({ token: 'file-1', name: 'file.csv', bytes: bytes.length });
    const user = await show(ImportScreen);
    for (let i = 0; i < 2; i += 1) {
      (await screen.findByRole('button', { name: 'Next' })).focus();
      await user.keyboard('{Enter}');
    }
    await waitFor(() => expect(screen.getByRole('button', { name: 'Check and import' })).toHaveFocus());
  });

  test('is not lost with what was answered', async () => {
    const user = await opened();
    const field = await screen.findByLabelText('Cost in line 2 reads');
    await user.clear(field);
    await user.type(field, '100');
    await user.tab({ shift: true });
    await user.tab();
    await waitFor(() => expect(screen.queryByLabelText('Cost in line 2 reads')).toBeNull());
    expect(screen.getByLabelText('Cost in line 3 reads')).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'As in the file: Cost, line 2' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: /^As in the file/ })).toBeNull());
    expect(document.body).not.toHaveFocus();
  });
});

test('more rows of a list are asked for', async () => {
  const rows = vi.fn<(body: EngineBody<'import/rows'>) => Promise<Reply<EngineReplies['import/rows']>>>(
    async () => ok({ list: 'changed', rows: [{ ...changed, line: 3, title: 'Shop' }], of: 2 }),
  );
  const found = { ...noCheck, counts: { ...noCheck.counts, updated: 2 } };
  const check = { ...found, first: { ...noCheck.first, changed: [changed] } };
  double = startDouble({ csv, answers: { 'import/check': async () => ok(check), 'import/rows': rows } });
  showImport({ token: 'file-1', name: 'file.csv', bytes: csv.length });
  const user = await show(ImportScreen);
  await screen.findByRole('button', { name: 'Next' });
  goTo('check');
  await user.click(await screen.findByRole('button', { name: 'Show more: 1 of 2 are shown' }));
  expect(rows).toHaveBeenCalledWith({ token: 'file-1', list: 'changed', from: 1, count: 500 });
  expect(await screen.findByLabelText('Status of Shop')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Show more/ })).toBeNull();
});

test('a check that is no longer wanted is cancelled', async () => {
  const cancel = vi.fn<(body: EngineBody<'job/cancel'>) => Promise<Reply<null>>>(async () => ok(null));
  const answers = { 'import/check': () => new Promise<Checked>(() => undefined), 'job/cancel': cancel };
  double = startDouble({ csv, answers });
  showImport({ token: 'file-1', name: 'file.csv', bytes: csv.length });
  await show(ImportScreen);
  await screen.findByRole('button', { name: 'Next' });
  goTo('check');
  await waitFor(() => expect(double.asked.some(({ name }) => name === 'import/check')).toBe(true));
  const started = double.asked.find(({ name }) => name === 'import/check');
  if (!started) throw new Error('nothing was checked');
  const { job } = started.body as { job: string };
  choose((choices) => withTarget(choices, 'services'));
  await waitFor(() => expect(cancel).toHaveBeenCalledWith({ job }));
});

test('the rows that are left out can be saved, each with its reason', async () => {
  const shell = fakeShell();
  shell.answers.set('import/save-rejected', { fileName: 'file left out.csv', rows: 2 });
  setBridge(shell);
  const { user } = await checked({ counts: { ...noCheck.counts, rows: 3, created: 1, leftOut: 2 } });
  await user.click(await screen.findByRole('button', { name: 'Save these rows as CSV…' }));
  expect(shell.asked).toContainEqual({
    name: 'import/save-rejected',
    body: { token: 'file-1', name: 'file.csv' },
  });
  expect(await screen.findByText('Saved 2 rows in file left out.csv.')).toBeVisible();
});

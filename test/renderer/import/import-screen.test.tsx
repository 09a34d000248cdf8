import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ImportScreen } from '../../../renderer/features/import/import-screen';
import { forget, useWizard } from '../../../renderer/features/import/wizard-store';
import { showImport, useView } from '../../../renderer/state/window/view-store';
import type { EngineBody, EngineReplies } from '../../../shared/contract/engine';
import type { Reply } from '../../../shared/contract/envelope';
import { ok } from './check-double';
import { type Double, startDouble } from './engine-double';
import { show } from './show';

const csv = (text: string) => new TextEncoder().encode(text);
const backlog = csv(`Name,PlannedCost,Outcome
Loyalty wallet,0.700125,revenue
Fraud scoring,0.540,risk
,0.1251,risk
Store twin,0.9404,unclear
`);

type Started = Promise<Reply<EngineReplies['import/start']>>;

/** An answer that is given when the test says so. */
function answerLater() {
  let resolve: (reply: Awaited<Started>) => void = () => undefined;
  const promise: Started = new Promise((settle) => {
    resolve = settle;
  });
  return { promise, resolve: (reply: Awaited<Started>) => resolve(reply) };
}

let double: Double;
afterEach(() => {
  double.stop();
  forget();
});

async function opened(file = backlog, answers: Parameters<typeof startDouble>[0] = {}) {
  double = startDouble({ csv: file, ...answers });
  showImport({ token: 'file-1', name: 'backlog.csv', bytes: file.length });
  return show(ImportScreen);
}

const goOn = async (user: Awaited<ReturnType<typeof opened>>, times: number) => {
  for (let i = 0; i < times; i++) await user.click(await screen.findByRole('button', { name: 'Next' }));
};
const toCheck = async (user: Awaited<ReturnType<typeof opened>>) =>
  user.click(await screen.findByRole('button', { name: 'Check and import' }));
const importButton = () => screen.getByRole('button', { name: /^Import( \d|$)/ });

test('without a file the screen says what it is for and offers one', async () => {
  double = startDouble();
  await show(ImportScreen);
  expect(screen.getByText('Bring in a backlog')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Choose a file…' })).toBeEnabled();
});

describe('the file', () => {
  test('what was found is shown, and a click on another row makes that the header', async () => {
    const user = await opened(csv('Export of 2026;;\nName;Cost;\nTill;100;\nShop;200;\n'));
    expect(await screen.findByLabelText('Columns are separated by')).toHaveValue(';');
    expect(screen.getByLabelText('Encoding')).toHaveValue('utf-8');
    const header = await screen.findByRole('radio', { name: 'Line 2 names the columns' });
    expect(header).toBeChecked();
    await user.click(screen.getByText('Export of 2026'));
    await waitFor(() =>
      expect(screen.getByRole('radio', { name: 'Line 1 names the columns' })).toBeChecked(),
    );
    expect(useWizard.getState().choices.form).toEqual({ headerLine: 1 });
  });

  test('another delimiter cuts the rows at once', async () => {
    const user = await opened(csv('a,b;c\n1,2;3\n4,5;6\n'));
    await user.selectOptions(await screen.findByLabelText('Columns are separated by'), ';');
    expect(await screen.findByRole('cell', { name: '1,2' })).toBeVisible();
  });

  test('a file that cannot be read is refused in words, and the encoding can be changed', async () => {
    const latin = new Uint8Array([...csv('Name\n'), 0xe9, 0x0a]);
    const user = await opened(latin);
    const encoding = await screen.findByLabelText('Encoding');
    await user.selectOptions(encoding, 'utf-8');
    expect(await screen.findByText(/The file is not utf-8/)).toBeVisible();
    await user.selectOptions(encoding, 'windows-1252');
    expect(await screen.findByRole('cell', { name: 'é' })).toBeVisible();
  });

  test('a file that no choice makes readable says why in place of the choices, and offers another', async () => {
    const user = await opened(csv(''));
    const said = await screen.findByRole('alert');
    expect(said).toHaveTextContent(
      'This file cannot be importedThe file is empty. Nothing in the plan has changed.',
    );
    expect(screen.queryByLabelText('Encoding')).toBeNull();
    expect(within(said).getByRole('button', { name: 'Choose another file…' })).toBeEnabled();
    await user.click(within(said).getByRole('button', { name: 'Cancel' }));
    expect(useView.getState()).toMatchObject({ backlogOffered: null, screen: 'board' });
  });

  test('a header without rows keeps the choices: another row may be the header', async () => {
    await opened(csv('Title,Cost\n'));
    expect(await screen.findByLabelText('Encoding')).toBeVisible();
    expect(screen.queryByText('This file cannot be imported')).toBeNull();
  });
});

describe('the columns', () => {
  test('the guess is shown with its reason, and the scale is asked until it is answered', async () => {
    const user = await opened();
    await goOn(user, 1);
    const row = screen.getByRole('row', { name: /^PlannedCost/ });
    expect(within(row).getByText('By its name')).toBeVisible();
    const scale = screen.getByLabelText('PlannedCost is counted in');
    expect(scale).toHaveAccessibleDescription('Ones, thousands or millions? Millions seems likely.');
    expect(screen.getByText(/One question is open/)).toBeVisible();
    await toCheck(user);
    expect(importButton()).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Answer' }));
    await waitFor(() => expect(screen.getByLabelText('PlannedCost is counted in')).toHaveFocus());
    await user.selectOptions(screen.getByLabelText('PlannedCost is counted in'), '1000000');
    await toCheck(user);
    await waitFor(() => expect(importButton()).toBeEnabled());
    expect(await screen.findByText('€ 700,125.00')).toBeVisible();
  });

  test('rows that say no outcome get the one for all, and those that say one keep theirs', async () => {
    const user = await opened(csv('Title,Outcome\nTill,risk\nShop,\n'));
    await goOn(user, 1);
    await user.selectOptions(screen.getByLabelText('Outcome'), 'revenue');
    await toCheck(user);
    const preview = within(await screen.findByTestId('import-preview'));
    await waitFor(() => expect(preview.getByRole('row', { name: /Shop/ })).toHaveTextContent('Revenue'));
    expect(preview.getByRole('row', { name: /Till/ })).toHaveTextContent('Risk');
  });

  test('dates that can be read in two ways are told, and the user decides', async () => {
    const user = await opened(csv('Title,Start\nTill,01/10/2027\nShop,02/11/2027\n'));
    await goOn(user, 1);
    expect(await screen.findByText(/Dates such as “01\/10\/2027” can be read in two ways/)).toBeVisible();
    await user.selectOptions(screen.getByLabelText('They are written like'), 'en-US');
    await waitFor(() => expect(screen.queryByText(/can be read in two ways/)).toBeNull());
    await toCheck(user);
    expect(within(await screen.findByTestId('import-preview')).getAllByText('Q1 2027')).toHaveLength(2);
  });

  test('without a column for the titles nothing can be imported', async () => {
    const user = await opened(csv('Title,Cost\nTill,100\n'));
    await goOn(user, 1);
    await user.selectOptions(screen.getByLabelText('Title becomes'), '');
    expect(await screen.findByText('No column gives the titles. Choose one.')).toBeVisible();
    await toCheck(user);
    expect(importButton()).toBeDisabled();
  });
});

describe('the check', () => {
  async function checked(answers: Parameters<typeof startDouble>[0] = {}) {
    const user = await opened(backlog, answers);
    await goOn(user, 1);
    await user.selectOptions(screen.getByLabelText('PlannedCost is counted in'), '1000000');
    await toCheck(user);
    await waitFor(() => expect(importButton()).toBeEnabled());
    return user;
  }

  test('rows in the file are those created and those left out, with line and reason', async () => {
    await checked();
    expect(screen.getByRole('heading', { name: '4 rows: 3 new, 1 left out' })).toBeVisible();
    expect(screen.getByText('The row has no title.')).toHaveTextContent('The row has no title. (line 4)');
    expect(screen.getByText(/“unclear” is not a known outcome/)).toBeVisible();
    expect(importButton()).toHaveTextContent('Import 3 initiatives');
  });

  test('going back keeps every answer', async () => {
    const user = await checked();
    await user.click(screen.getByRole('button', { name: 'Back' }));
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(screen.getByLabelText('PlannedCost is counted in')).toHaveValue('1000000');
  });

  test('an import asks for what was shown, tells its progress, and ends on the board with an Undo', async () => {
    const started = answerLater();
    const start = vi.fn<(body: EngineBody<'import/start'>) => Started>(() => started.promise);
    const user = await checked({ answers: { 'import/start': start } });
    await user.click(importButton());
    const [asked] = start.mock.calls[0] ?? [];
    expect(asked?.reading.mapping?.columns).toContainEqual({
      column: 'PlannedCost',
      field: 'cost',
      scale: 1_000_000,
    });
    act(() => double.emit({ type: 'progress', job: asked?.job ?? '', done: 2_000, rows: 5_000 }));
    expect(screen.getByRole('progressbar')).toHaveAttribute('value', '2000');
    expect(screen.getByText(/2,000 of 5,000 lines/)).toBeVisible();
    const change = {
      patch: {},
      revision: 2,
      label: { code: 'imported', parameters: {} },
      how: 'do',
      undo: null,
      redo: null,
    } as const;
    const summary = {
      file: 'backlog.csv',
      encoding: 'utf-8',
      delimiter: ',',
      headerLine: 1,
      preset: null,
      mapping: {},
      rows: 4,
      created: 3,
      updated: 0,
      unchanged: 0,
      missing: [],
      inferred: { lane: 0, outcome: 0 },
    };
    const leftOut = [{ line: 4, reason: 'The row has no title.' }];
    started.resolve(ok({ summary: { ...summary, leftOut, warnings: [] }, change }));
    expect(await screen.findByText('Imported 3 initiatives from backlog.csv; 1 row left out.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Undo' })).toBeVisible();
    expect(useView.getState()).toMatchObject({ screen: 'board', backlogOffered: null });
  });

  test('a cancelled import leaves nothing and stays where it was', async () => {
    const started = answerLater();
    const cancel = vi.fn<(body: EngineBody<'job/cancel'>) => Promise<Reply<null>>>(async () => ok(null));
    const user = await checked({
      answers: { 'import/start': () => started.promise, 'job/cancel': cancel },
    });
    await user.click(importButton());
    await user.click(screen.getByRole('button', { name: 'Cancel the import' }));
    expect(cancel).toHaveBeenCalledWith({ job: useWizard.getState().job?.id });
    expect(screen.getByRole('button', { name: 'Cancel the import' })).toBeDisabled();
    started.resolve({ ok: false, code: 'cancelled', parameters: {} });
    expect(await screen.findByText(/Cancelled\. Nothing was imported\./)).toBeVisible();
    expect(importButton()).toBeEnabled();
    expect(double.plan().initiative.size).toBe(0);
  });

  test('a failure says what is safe and leaves the answers standing', async () => {
    const failed = async () => ({
      ok: false as const,
      code: 'backlog-gone',
      parameters: { file: 'backlog.csv' },
    });
    const user = await checked({ answers: { 'import/start': failed } });
    await user.click(importButton());
    expect(await screen.findByText(/backlog\.csv cannot be read\. Nothing was imported\./)).toBeVisible();
    expect(useWizard.getState().choices.columns.size).toBe(1);
  });

  test('into a read-only plan nothing can be imported, and the way out is named', async () => {
    const user = await opened(csv('Title\nTill\n'), { readOnly: 'file' });
    await toCheck(user);
    expect(screen.getByText('This plan is read-only. Save a copy, then import into that.')).toBeVisible();
    expect(importButton()).toBeDisabled();
  });
});

test('an answer to an older question is ignored', async () => {
  const waiting: ((reply: Reply<EngineReplies['import/inspect']>) => void)[] = [];
  const answers = {
    'import/inspect': () =>
      new Promise<Reply<EngineReplies['import/inspect']>>((resolve) => waiting.push(resolve)),
  };
  await opened(backlog, { answers });
  await waitFor(() => expect(waiting).toHaveLength(1));
  act(() => useWizard.setState(({ choices }) => ({ choices: { ...choices, form: { delimiter: ';' } } })));
  await waitFor(() => expect(waiting).toHaveLength(2));
  await act(async () => waiting[0]?.({ ok: false, code: 'backlog-gone', parameters: {} }));
  expect(screen.getByText('Reading the file…')).toBeVisible();
  await act(async () =>
    waiting[1]?.({ ok: false, code: 'backlog-too-large', parameters: { file: 'backlog.csv' } }),
  );
  expect(screen.getByText(/backlog\.csv is too large to import/)).toBeVisible();
});

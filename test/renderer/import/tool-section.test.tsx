import { readFileSync } from 'node:fs';
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { ImportScreen } from '../../../renderer/features/import/import-screen';
import { forget } from '../../../renderer/features/import/wizard-store';
import { showImport } from '../../../renderer/state/window/view-store';
import type { Mapping } from '../../../shared/backlog/mapping';
import type { EngineBody } from '../../../shared/contract/engine';
import type { Plan } from '../../../shared/model/plan';
import { freshPlan } from '../../helpers/plans/plans';
import { type Double, startDouble } from './engine-double';
import { importOf } from './import-record';
import { show } from './show';

let double: Double;
afterEach(() => {
  double.stop();
  forget();
});

async function opened(csv: Uint8Array, plan: Plan = freshPlan()) {
  double = startDouble({ csv, plan });
  showImport({ token: 'file-1', name: 'file.csv', bytes: csv.length });
  const user = await show(ImportScreen);
  await user.click(await screen.findByRole('button', { name: 'Next' }));
  return user;
}

const lastAsked = (what: 'import/inspect' | 'import/check') => {
  const asked = double.asked.findLast(({ name }) => name === what);
  if (!asked) throw new Error('nothing was looked at');
  return (asked.body as EngineBody<'import/check'>).reading;
};
const jira = readFileSync('test/fixtures/backlog/jira-repeated.csv');

test('the tool that is found is named, and its columns say so', async () => {
  await opened(jira);
  expect(screen.getByRole('heading', { name: 'Looks like a Jira export' })).toBeVisible();
  const tool = screen.getByLabelText('The tool it comes from');
  expect(tool).toHaveDisplayValue('Jira');
  expect(tool).toHaveAccessibleDescription('Not so? Choose another one.');
  expect(within(screen.getByRole('row', { name: /^Summary/ })).getByText('By Jira')).toBeVisible();
});

test('another tool, or none, makes the columns be guessed anew', async () => {
  const user = await opened(jira);
  await user.selectOptions(screen.getByLabelText('Summary becomes'), '');
  await user.selectOptions(screen.getByLabelText('The tool it comes from'), 'none');
  expect(await screen.findByRole('heading', { name: 'From no tool whose columns are known' })).toBeVisible();
  expect(screen.getByLabelText('Summary becomes')).toHaveValue('title');
  expect(within(screen.getByRole('row', { name: /^Summary/ })).getByText('By its name')).toBeVisible();
  expect(lastAsked('import/inspect')).toMatchObject({ preset: null });
  await user.selectOptions(screen.getByLabelText('The tool it comes from'), 'ado');
  expect(await screen.findByRole('heading', { name: 'Read as an Azure DevOps export' })).toBeVisible();
});

const before: Mapping = {
  columns: [
    { column: 'Name', field: 'description' },
    { column: 'Note', field: 'title' },
  ],
  lane: 'run',
  infer: false,
};
const table = new TextEncoder().encode('Name,Note\nTill,Replace it\n');
const planBefore = () => {
  const earlier = importOf('1', { fileName: 'october.csv', mapping: JSON.stringify(before) });
  return { ...freshPlan(), import: new Map([['1', earlier]]) };
};

test('a table with the columns of an earlier import is read as that was, all of it', async () => {
  const user = await opened(table, planBefore());
  expect(screen.getByText(/It has the columns of october\.csv, imported on .*Nov.* 2026/)).toBeVisible();
  expect(screen.getByLabelText('Note becomes')).toHaveValue('title');
  expect(screen.getByLabelText('Lane')).toHaveValue('run');
  await user.selectOptions(screen.getByLabelText('Outcome'), 'risk');
  await waitFor(() => expect(lastAsked('import/check').mapping).toEqual({ ...before, outcome: 'risk' }));
  await user.selectOptions(screen.getByLabelText('Lane'), 'backlog');
  await waitFor(() => expect(lastAsked('import/check').mapping?.lane).toBe('backlog'));
});

test('that words say lane and outcome where no column does can be switched off, and on again', async () => {
  const user = await opened(new TextEncoder().encode('Name\nNew till\n'));
  const said = screen.getByLabelText('What no column says');
  expect(said).toHaveValue('words');
  expect(screen.getByLabelText('Lane')).toHaveAccessibleDescription(
    'Rows whose words do not say it go here.',
  );
  await user.selectOptions(said, 'open');
  await waitFor(() => expect(lastAsked('import/check').mapping?.infer).toBe(false));
  expect(screen.getByLabelText('Lane')).toHaveAccessibleDescription('All rows go here.');
  await user.selectOptions(said, 'words');
  await waitFor(() => expect(lastAsked('import/check').mapping?.infer).toBe(true));
});

test('it can be guessed anew, and read as before after all', async () => {
  const user = await opened(table, planBefore());
  await user.click(screen.getByRole('button', { name: 'Guess anew' }));
  await waitFor(() => expect(screen.getByLabelText('Name becomes')).toHaveValue('title'));
  expect(lastAsked('import/inspect')).toMatchObject({ fresh: true });
  await user.click(screen.getByRole('button', { name: 'Read as before' }));
  await waitFor(() => expect(screen.getByLabelText('Note becomes')).toHaveValue('title'));
});

test('what rows become that have others below them is chosen where rows are part of others', async () => {
  const user = await opened(new TextEncoder().encode('ID,Title,Parent\n1,Retail,\n2,Till,1\n3,Shop,1\n'));
  const becomes = () => screen.findByLabelText('Rows that have others below them become');
  await user.selectOptions(screen.getByLabelText('Parent becomes'), 'parent');
  await user.selectOptions(await becomes(), 'Only the programme of those below');
  await waitFor(() => expect(lastAsked('import/check').mapping?.hierarchy).toBe('groups'));
  await user.selectOptions(await becomes(), 'Initiatives like all others');
  await waitFor(() => expect(lastAsked('import/check').mapping?.hierarchy).toBeUndefined());
  await user.selectOptions(screen.getByLabelText('Parent becomes'), '');
  expect(screen.queryByText('Rows that are part of others')).toBeNull();
});

test('so it is where titles are indented', async () => {
  await opened(new TextEncoder().encode('Title,Cost\nCloud,300\n   Network,100\n   Servers,200\n'));
  expect(await screen.findByLabelText('Rows that have others below them become')).toHaveValue('groups');
  await waitFor(() =>
    expect(lastAsked('import/check').mapping?.columns[0]).toMatchObject({ indented: true }),
  );
});

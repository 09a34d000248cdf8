import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ImportScreen } from '../../../renderer/features/import/import-screen';
import { forget } from '../../../renderer/features/import/wizard-store';
import { setBridge } from '../../../renderer/state/files/shell-client';
import { showImport } from '../../../renderer/state/window/view-store';
import type { Mapping } from '../../../shared/backlog/mapping';
import type { EngineBody } from '../../../shared/contract/engine';
import { type FakeShell, fakeShell } from '../../helpers/fake-shell';
import { type Double, startDouble } from './engine-double';
import { show } from './show';

let double: Double;
let shell: FakeShell;
beforeEach(() => {
  shell = fakeShell();
  setBridge(shell);
});
afterEach(() => {
  double.stop();
  forget();
  setBridge(null);
});

async function opened(text: string) {
  const csv = new TextEncoder().encode(text);
  double = startDouble({ csv });
  showImport({ token: 'file-1', name: 'file.csv', bytes: csv.length });
  const user = await show(ImportScreen);
  await user.click(await screen.findByRole('button', { name: 'Next' }));
  return user;
}

const checked = () => {
  const asked = double.asked.findLast(({ name }) => name === 'import/check');
  return (asked?.body as EngineBody<'import/check'> | undefined)?.reading;
};
const mapping: Mapping = {
  columns: [
    { column: 'Name', field: 'description' },
    { column: 'Note', field: 'title' },
  ],
  delimiter: ';',
  source: 'Requests',
  key: ['Name'],
  lane: 'run',
};

test('the mapping of the check is saved, named after the file', async () => {
  const user = await opened('Name,State\nTill,Done\n');
  const save = await screen.findByRole('button', { name: 'Save this mapping…' });
  await waitFor(() => expect(save).toBeEnabled());
  shell.answers.set('mapping/save', { fileName: 'file mapping.json' });
  await user.click(save);
  expect(shell.asked).toContainEqual({
    name: 'mapping/save',
    body: {
      name: 'file.csv',
      mapping: expect.objectContaining({
        columns: expect.arrayContaining([expect.objectContaining({ column: 'Name', field: 'title' })]),
      }),
    },
  });
  expect(await screen.findByText('Saved the mapping in file mapping.json.')).toBeVisible();
});

test('a mapping that is loaded holds, and what is chosen then lies over it', async () => {
  const user = await opened('Name;Note\nTill;Replace it\n');
  shell.answers.set('mapping/open', { fileName: 'requests.json', mapping });
  await user.click(screen.getByRole('button', { name: 'Load a mapping…' }));
  expect(await screen.findByRole('heading', { name: 'Read by a mapping' })).toBeVisible();
  await waitFor(() => expect(screen.getByLabelText('Note becomes')).toHaveValue('title'));
  expect(screen.getByLabelText('Lane')).toHaveValue('run');
  await user.selectOptions(screen.getByLabelText('Name becomes'), 'programme');
  await waitFor(() =>
    expect(checked()?.mapping).toMatchObject({
      source: 'Requests',
      key: ['Name'],
      lane: 'run',
      columns: [
        { column: 'Name', field: 'programme' },
        { column: 'Note', field: 'title' },
      ],
    }),
  );
  await user.click(screen.getByRole('button', { name: 'Guess anew' }));
  await waitFor(() => expect(screen.getByLabelText('Name becomes')).toHaveValue('title'));
});

test('a mapping of another table says which column is missing', async () => {
  const user = await opened('Name;State\nTill;Done\n');
  shell.answers.set('mapping/open', { fileName: 'requests.json', mapping });
  await user.click(screen.getByRole('button', { name: 'Load a mapping…' }));
  expect(
    await screen.findByText('The mapping names the column “Note”, which the file does not have.'),
  ).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Guess anew' }));
  await waitFor(() => expect(screen.queryByText(/The mapping names/)).toBeNull());
});

import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { ImportScreen } from '../../../renderer/features/import/import-screen';
import { forget } from '../../../renderer/features/import/wizard-store';
import { showImport } from '../../../renderer/state/window/view-store';
import type { EngineBody } from '../../../shared/contract/engine';
import { type Double, startDouble } from './engine-double';
import { show } from './show';

let double: Double;
afterEach(() => {
  double.stop();
  forget();
});

async function opened(text: string) {
  const csv = new TextEncoder().encode(text);
  double = startDouble({ csv });
  showImport({ token: 'file-1', name: 'file.csv', bytes: csv.length });
  const user = await show(ImportScreen);
  await user.click(await screen.findByRole('button', { name: 'Next' }));
  return user;
}

const mapping = () => {
  const asked = double.asked.findLast(({ name }) => name === 'import/check');
  if (!asked) throw new Error('nothing was checked');
  return (asked.body as EngineBody<'import/check'>).reading.mapping;
};
const fieldOf = (name: string) => mapping()?.columns.find(({ column }) => column === name)?.field;
const line = (column: string) => screen.getByRole('row', { name: new RegExp(`^${column} `) });

describe('the key of a row', () => {
  const projects = 'Project,Slot,Title,Cost\nTill,1,Screen,5\nTill,2,Drawer,6\nShop,1,Door,7\n';

  test('is none until a column is chosen, which then becomes the key itself', async () => {
    const user = await opened(projects);
    const key = await screen.findByLabelText('Key');
    expect(key).toHaveDisplayValue('None: by its title');
    expect(screen.queryByLabelText('And with')).toBeNull();
    await user.selectOptions(key, 'Slot');
    await waitFor(() => expect(fieldOf('Slot')).toBe('sourceKey'));
    expect(mapping()).not.toHaveProperty('key');
    expect(screen.getByLabelText('Slot becomes')).toHaveDisplayValue('Key in the other tool');
    expect(
      await screen.findByText(
        '1 row has a key that stands in an earlier row already, as “1” in lines 2 and 4. Another column may tell them apart.',
      ),
    ).toBeVisible();
  });

  test('is several columns together, each of which stays what it is', async () => {
    const user = await opened(projects);
    await user.selectOptions(await screen.findByLabelText('Key'), 'Slot');
    await user.selectOptions(await screen.findByLabelText('Together with'), 'Project');
    await waitFor(() => expect(mapping()?.key).toEqual(['Slot', 'Project']));
    expect(fieldOf('Project')).toBe('programme');
    expect(fieldOf('Slot')).toBeNull();
    expect(line('Slot')).toHaveTextContent('Part of the key');
    expect(line('Project')).toHaveTextContent('By its name, part of the key');
    await waitFor(() => expect(screen.queryByText(/stands in an earlier row already/)).toBeNull());
    expect(within(screen.getByLabelText('And with')).queryByText('Project')).toBeNull();
    await user.selectOptions(screen.getByLabelText('Together with'), 'No other column');
    await waitFor(() => expect(fieldOf('Slot')).toBe('sourceKey'));
    expect(mapping()).not.toHaveProperty('key');
  });

  test('of one column that is something else leaves it that', async () => {
    const user = await opened(projects);
    await user.selectOptions(await screen.findByLabelText('Key'), 'Title');
    await waitFor(() => expect(mapping()?.key).toEqual(['Title']));
    expect(fieldOf('Title')).toBe('title');
    await user.selectOptions(screen.getByLabelText('Slot becomes'), 'sourceKey');
    await waitFor(() => expect(mapping()).not.toHaveProperty('key'));
    expect(screen.getByLabelText('Key')).toHaveDisplayValue('Slot');
  });
});

test('by which column rows name one another is shown where a tool says it, and can be changed', async () => {
  const user = await opened(
    'ID,Unique ID,Name,Duration,Start,Finish,Predecessors,Active\n1,71,Till,5 days,2027-01-04,2027-01-08,,Yes\n2,72,Shop,5 days,2027-01-11,2027-01-15,1,No\n',
  );
  expect(await screen.findByLabelText('Key')).toHaveDisplayValue('Unique ID');
  const by = screen.getByLabelText('Rows name one another by');
  expect(by).toHaveDisplayValue('ID');
  await user.selectOptions(by, 'Their key or title');
  await waitFor(() => expect(mapping()).not.toHaveProperty('linkKey'));
});

describe('rows to leave out', () => {
  const cards = 'Title,State\nTill,Open\nShop,Gone\nWeb,gone\nApp,\n';

  test('are said by a column and what stands in it, and counted', async () => {
    const user = await opened(cards);
    const section = (await screen.findByRole('heading', { name: 'Rows to leave out' })).closest('section');
    if (!section) throw new Error('no section');
    const within_ = within(section);
    expect(within_.getByRole('button', { name: 'Leave them out' })).toBeDisabled();
    await user.selectOptions(within_.getByLabelText('Where'), 'State');
    await user.type(within_.getByLabelText('is'), 'Gone{Enter}');
    await waitFor(() => expect(mapping()?.leaveOut).toEqual([['State', 'Gone']]));
    expect(await within_.findByText('2 rows left out by this.')).toBeVisible();
    await user.click(within_.getByRole('button', { name: 'Leave them out' }));
    await waitFor(() => expect(mapping()?.leaveOut?.[1]).toEqual(['State', '']));
    expect(await within_.findByText('3 rows left out by this.')).toBeVisible();
    expect(within_.getByText('State is empty')).toBeVisible();
    await user.click(within_.getByRole('button', { name: 'Take rows where State is “Gone”' }));
    await waitFor(() => expect(mapping()?.leaveOut).toEqual([['State', '']]));
  });

  test('stand as the tool has them', async () => {
    const user = await opened('Card ID,Card Name,List Name,Archived\n1,Till,To do,false\n2,Shop,Done,true\n');
    await user.click(await screen.findByRole('button', { name: 'Take rows where Archived is “true”' }));
    await waitFor(() => expect(mapping()).not.toHaveProperty('leaveOut'));
  });
});

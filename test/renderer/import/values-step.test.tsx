import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { ImportScreen } from '../../../renderer/features/import/import-screen';
import { forget } from '../../../renderer/features/import/wizard-store';
import { showImport } from '../../../renderer/state/window/view-store';
import type { EngineBody } from '../../../shared/contract/engine';
import type { Plan } from '../../../shared/model/plan';
import { after, freshPlan } from '../../helpers/plans/plans';
import { noCheck, ok } from './check-double';
import { type Double, startDouble } from './engine-double';
import { show } from './show';

type Answers = NonNullable<NonNullable<Parameters<typeof startDouble>[0]>['answers']>;

let double: Double;
afterEach(() => {
  double.stop();
  forget();
});

/** Opens the file at the step behind its columns. */
async function opened(text: string, answers: Answers = {}, plan: Plan = freshPlan()) {
  const csv = new TextEncoder().encode(text);
  double = startDouble({ csv, answers, plan });
  showImport({ token: 'file-1', name: 'file.csv', bytes: csv.length });
  const user = await show(ImportScreen);
  for (let i = 0; i < 2; i += 1) await user.click(await screen.findByRole('button', { name: 'Next' }));
  return user;
}

const reading = () => {
  const asked = double.asked.findLast(({ name }) => name === 'import/check');
  if (!asked) throw new Error('nothing was checked');
  return (asked.body as EngineBody<'import/check'>).reading;
};
const columnOf = (name: string) => reading().mapping?.columns.find(({ column }) => column === name);

describe('the values of a column', () => {
  const backlog =
    'Title,State,Unit\nTill,In progress,Sales\nShop,Ready-ish,Sales dept\nWeb,Ready-ish,Sales\nApp,,Sales\n';

  test('stand with their count, what each becomes and why', async () => {
    await opened(backlog);
    const table = await screen.findByRole('table', { name: 'State, as status' });
    const known = within(table).getByRole('row', { name: /^In progress/ });
    expect(known).toHaveTextContent('By its words');
    expect(within(known).getByRole('combobox')).toHaveDisplayValue('Delivering');
    const unknown = within(table).getByRole('row', { name: /^Ready-ish 2/ });
    expect(unknown).toHaveTextContent('Not understood');
    expect(within(unknown).getByRole('combobox')).toHaveDisplayValue(
      'Choose… Until then it counts as proposed',
    );
    expect(screen.getByText('2 different values; 1 row without one.')).toBeVisible();
  });

  test('can be said to mean something else, for all rows at once', async () => {
    const user = await opened(backlog);
    await user.selectOptions(await screen.findByLabelText('“Ready-ish” in State becomes'), 'Approved');
    await waitFor(() => expect(columnOf('State')?.values).toEqual([['Ready-ish', 'approved']]));
    const row = screen.getByRole('row', { name: /^Ready-ish/ });
    expect(row).toHaveTextContent('Your choice');
    await user.selectOptions(within(row).getByRole('combobox'), 'Left empty');
    await waitFor(() => expect(columnOf('State')?.values).toEqual([['Ready-ish', null]]));
  });

  test('can be narrowed to those not understood; what is answered stays in sight', async () => {
    const user = await opened(backlog);
    await user.click(await screen.findByLabelText('Only those that are not understood (1)'));
    expect(screen.queryByRole('row', { name: /^In progress/ })).toBeNull();
    await user.selectOptions(screen.getByLabelText('“Ready-ish” in State becomes'), 'Approved');
    expect(await screen.findByText('Only those that are not understood (0)')).toBeVisible();
    expect(screen.getByRole('row', { name: /^Ready-ish/ })).toHaveTextContent('Your choice');
  });

  test('that are names can be brought together', async () => {
    const user = await opened(backlog);
    await user.click(screen.getByRole('button', { name: 'Back' }));
    await user.selectOptions(screen.getByLabelText('Unit becomes'), 'businessUnit');
    await user.click(screen.getByRole('button', { name: 'Next' }));
    const name = await screen.findByLabelText('“Sales dept” in Unit becomes');
    await user.clear(name);
    await user.type(name, 'Sales{Enter}');
    await waitFor(() => expect(columnOf('Unit')?.values).toEqual([['Sales dept', 'Sales']]));
  });

  test('are forgotten with their field', async () => {
    const user = await opened(backlog);
    await user.selectOptions(await screen.findByLabelText('“Ready-ish” in State becomes'), 'Approved');
    await user.click(screen.getByRole('button', { name: 'Back' }));
    await user.selectOptions(screen.getByLabelText('State becomes'), 'priority');
    await waitFor(() => expect(columnOf('State')).toEqual({ column: 'State', field: 'priority' }));
  });
});

test('a team that the plan does not have is made, tied to one it has, or left out', async () => {
  const core = { id: 'core', name: 'Core', daysPerQuarter: 100, runDaysPerQuarter: 0, dayRate: null };
  const plan = after(freshPlan(), { type: 'team/set', team: core });
  const user = await opened('Title,Team,Effort (PD)\nTill,Ops,5\nShop,core; Data,8\n', {}, plan);
  const ops = await screen.findByLabelText('“Ops” in Team becomes');
  expect(ops).toHaveDisplayValue('New team “Ops”');
  expect(screen.getByRole('row', { name: /^Ops/ })).toHaveTextContent('Not in the plan');
  expect(screen.getByLabelText('“core” in Team becomes')).toHaveDisplayValue('Core');
  expect(
    screen.getByText(
      'A team that the plan does not have is made, without days of its own yet, unless you choose another one.',
    ),
  ).toBeVisible();
  await user.selectOptions(ops, 'Core');
  await waitFor(() => expect(columnOf('Team')?.values).toEqual([['Ops', 'Core']]));
  await user.selectOptions(screen.getByLabelText('“Data” in Team becomes'), 'New team “Ops”');
  await user.selectOptions(screen.getByLabelText('“core” in Team becomes'), 'Left out, with its days');
  await waitFor(() =>
    expect(columnOf('Team')?.values).toEqual([
      ['Ops', 'Core'],
      ['Data', 'Ops'],
      ['core', null],
    ]),
  );
});

describe('what can be read in two ways', () => {
  test('an amount is shown in both, and the answer holds for the column', async () => {
    const user = await opened('Title,Cost\nTill,1.234\nShop,2.000\n');
    const asked = await screen.findByRole('group', { name: /^How the amounts of Cost are written/ });
    const point = within(asked).getByLabelText(/^A point is the decimal mark/);
    expect(point).toHaveAccessibleName(/“1\.234” is €\s1\.23$/);
    expect(within(asked).getByLabelText(/^A comma/)).toHaveAccessibleName(/“1\.234” is €\s1,234\.00$/);
    expect(asked).toHaveTextContent('Open; taken as marked until you choose.');
    await user.click(point);
    await waitFor(() => expect(columnOf('Cost')?.decimal).toBe('.'));
    expect(point).toBeChecked();
    expect(asked).not.toHaveTextContent('Open');
  });

  test('a suggestion that is right is an answer as well', async () => {
    const user = await opened('Title,Start\nTill,01/10/2027\nShop,02/11/2027\n');
    const asked = await screen.findByRole('group', { name: /^How the dates of Start are written/ });
    const dayFirst = within(asked).getByLabelText(/^The day comes before the month/);
    expect(dayFirst).toBeChecked();
    expect(dayFirst).toHaveAccessibleName(/“01\/10\/2027” is .*Oct/);
    await user.click(dayFirst);
    await waitFor(() => expect(columnOf('Start')?.dayOrder).toBe('day-month'));
  });
});

test('in what a length is counted is asked where nothing says it', async () => {
  const user = await opened('Title,Duration\nTill,6\nShop,9\n');
  expect(
    await screen.findByText('In what Duration is counted; nothing in the file says it for sure.'),
  ).toBeVisible();
  await user.click(screen.getByRole('button', { name: /^It is/ }));
  await waitFor(() => expect(screen.queryByRole('button', { name: /^It is/ })).toBeNull());
  await user.selectOptions(screen.getByLabelText('Duration is counted in'), 'quarters');
  await waitFor(() => expect(columnOf('Duration')?.unit).toBe('quarters'));
});

test('a scale that only the whole file puts in doubt is asked, and ones are an answer', async () => {
  // The first 2,000 rows are whole sums.
  const rows = Array.from({ length: 2_000 }, (_, at) => `Row ${at},${at + 1}`);
  const fine = Array.from({ length: 1_500 }, (_, at) => `Late ${at},${at % 90}.1234`);
  const user = await opened(`Title,Cost\n${[...rows, ...fine].join('\n')}\n`);
  const scale = await screen.findByLabelText('Cost is counted in');
  expect(scale).toHaveAccessibleDescription('Ones, thousands or millions? Millions seems likely.');
  expect(columnOf('Cost')).not.toHaveProperty('scale');
  await user.selectOptions(scale, '1');
  await waitFor(() => expect(columnOf('Cost')?.scale).toBe(1));
  expect(screen.getByLabelText('Cost is counted in')).toHaveValue('1');
});

describe('an amount unlike those around it', () => {
  const rows = ['1,100', '2,130', '3,120', '4,250000', '5,140', '6,110', '7,125', '8,118'];
  const backlog = `Title,Cost\n${rows.map((row) => `Row ${row}`).join('\n')}\n`;
  const field = () => screen.findByLabelText('“250000” in Cost, line 5, is');

  test('can be right', async () => {
    const user = await opened(backlog);
    expect(await screen.findByRole('row', { name: /^5 250000 2,\d{3} times as large/ })).toBeVisible();
    await user.selectOptions(await field(), 'Right as it stands');
    await waitFor(() => expect(reading().answers?.accepted).toEqual([[5, 'Cost']]));
    await user.click(await screen.findByRole('button', { name: 'Ask again: Cost, line 5' }));
    expect(await field()).toBeVisible();
  });

  test('can be wrong by its scale, or not be known', async () => {
    const user = await opened(backlog);
    await user.selectOptions(await field(), 'Wrong by its scale: read 250');
    await waitFor(() => expect(reading().answers?.mends).toEqual([[5, 'Cost', '250']]));
  });
});

describe('lanes and outcomes that no column says', () => {
  const backlog = 'Title\nPrototype of a till\nPrototype of a shop\nServer maintenance\nGDPR audit\n';

  test('stand with the word they were taken from and can be done without', async () => {
    const user = await opened(backlog);
    const table = await screen.findByRole('table', { name: 'What lanes and outcomes were taken from' });
    expect(within(table).getByRole('row', { name: /“prototype” in Title 2/i })).toHaveTextContent(
      'Lane: Drive innovation',
    );
    const on = screen.getByLabelText('Take them from the words of a row where no column says them');
    expect(on).toBeChecked();
    await user.click(on);
    await waitFor(() => expect(reading().mapping?.infer).toBe(false));
    await waitFor(() =>
      expect(screen.queryByRole('table', { name: 'What lanes and outcomes were taken from' })).toBeNull(),
    );
    expect(on).not.toBeChecked();
  });

  test('are told in one line at the end, with the way to them', async () => {
    const user = await opened(backlog);
    await user.click(screen.getByRole('button', { name: 'Check and import' }));
    expect(
      await screen.findByText(/^Of the new rows 3 got a lane and 1 got an outcome from words/),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'See which' }));
    expect(await screen.findByRole('heading', { name: 'Lanes and outcomes taken from words' })).toBeVisible();
  });
});

test('where nothing is open or listed the step is left out', async () => {
  await opened('Title,Cost\nTill,100\n');
  expect(await screen.findByRole('heading', { name: '1 row: 1 new, none left out' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Values' })).toBeNull();
});

test('the app’s own export needs no values to be mapped', async () => {
  const mapping = { columns: [], preset: 'own' as const };
  const values = [{ text: 'run', count: 1, line: 2, code: 'run', how: 'word' as const }];
  const lane = { column: 'Lane', field: 'lane' as const, values, different: 1, blank: 0 };
  await opened('Title,Lane\nTill,run\n', {
    'import/check': async () => ok({ ...noCheck, mapping, values: [lane] }),
  });
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Values' })).toBeNull());
});

test('what is open is told at the end, with the way to it', async () => {
  const user = await opened('Title,State\nTill,Ready-ish\n');
  await user.click(await screen.findByRole('button', { name: 'Check and import' }));
  expect(await screen.findByText(/^Open: 1 value not understood\./)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Answer them' }));
  expect(await screen.findByRole('table', { name: 'State, as status' })).toBeVisible();
});

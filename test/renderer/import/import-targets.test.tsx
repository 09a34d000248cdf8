import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { ImportScreen } from '../../../renderer/features/import/import-screen';
import { forget } from '../../../renderer/features/import/wizard-store';
import { showImport, type WaitingBacklog } from '../../../renderer/state/window/view-store';
import type { EngineBody } from '../../../shared/contract/engine';
import type { Plan } from '../../../shared/model/plan';
import { quarterIn } from '../../../shared/model/quarter';
import { actualLineId } from '../../../shared/model/records/actual-line';
import { simpleMoneyLine } from '../../../shared/rules/initiatives/simple-lines';
import { adding, after, freshPlan } from '../../helpers/plans/plans';
import { noCheck, ok } from './check-double';
import { type Double, startDouble } from './engine-double';
import { show } from './show';

let double: Double;
afterEach(() => {
  double.stop();
  forget();
});

type Answers = NonNullable<NonNullable<Parameters<typeof startDouble>[0]>['answers']>;

async function opened(text: string, more: Partial<WaitingBacklog> = {}, plan?: Plan, answers: Answers = {}) {
  const csv = new TextEncoder().encode(text);
  double = startDouble({ csv, answers, ...(plan && { plan }) });
  showImport({ token: 'file-1', name: 'file.csv', bytes: csv.length, ...more });
  return show(ImportScreen);
}

const next = () => screen.findByRole('button', { name: 'Next' });
const services = 'Application,Annual cost,Contract end,Indexation\nERP,1200,2028-12-31,3.5\n,5,,\n';

test('what is in the file is taken from its headers, and columns and preview follow', async () => {
  const user = await opened(services);
  expect(await screen.findByLabelText('Its rows are')).toHaveValue('services');
  expect(screen.getByText('A guess from the headers.')).toBeVisible();
  await user.click(await next());
  expect(screen.getByLabelText('Application becomes')).toHaveDisplayValue('Name');
  expect(screen.getByLabelText('Indexation becomes')).toHaveValue('indexation');
  // Lanes and outcomes are nothing that a service has.
  expect(screen.queryByLabelText('Lane')).toBeNull();
  await user.click(await next());
  expect(await screen.findByRole('heading', { name: '2 rows: 1 new, 1 left out' })).toBeVisible();
  expect(screen.getByText('The row has no name.', { exact: false })).toBeVisible();
  const preview = await screen.findByTestId('import-preview');
  expect(preview).toHaveTextContent('3.5 %');
  expect(preview).toHaveTextContent('2028-12-31');
  // No row says of which year its cost is.
  expect(preview).not.toHaveTextContent('Cost year');
  expect(screen.getByRole('button', { name: 'Import 1 service' })).toBeEnabled();
});

test('another answer makes other columns of them', async () => {
  const user = await opened(services);
  await user.selectOptions(await screen.findByLabelText('Its rows are'), 'initiatives');
  expect(screen.queryByText('A guess from the headers.')).toBeNull();
  expect(await screen.findByText('2 rows: 1 new, 1 left out')).toBeVisible();
  await user.click(await next());
  expect(screen.getByLabelText('Lane')).toBeVisible();
  expect(screen.getByLabelText('Indexation becomes')).toHaveDisplayValue('Not imported');
});

test('a file chosen for actual costs is read as those, and says what stands in the way', async () => {
  const user = await opened('Thing,Sum\nERP,5\n', { target: 'actuals' });
  expect(await screen.findByLabelText('Its rows are')).toHaveValue('actuals');
  expect(
    await screen.findByText('No column says when it was booked. Choose a period, or a year and a month.'),
  ).toBeVisible();
  await user.click(await next());
  expect(screen.getByLabelText('Sum becomes')).toHaveDisplayValue('Amount');
});

test('before actual costs are stored, what they change is said with old and new sum', async () => {
  const before = [{ period: '2027-01', costCentre: '', text: 'Licences', amount: 5_00, rows: 1 }];
  const line = {
    ...simpleMoneyLine({ initiativeId: 'Portal' }, 'oneOff', 5_00),
    id: actualLineId('Portal', quarterIn(2027, 1), '6000'),
    stage: 'actual' as const,
    anchor: quarterIn(2027, 1),
    account: '6000',
    bookings: before,
  };
  const plan = after(freshPlan(), adding('Portal'), { type: 'money/set', line });
  const user = await opened(
    'Key,Account,Amount,Period,Posting text\nPortal,6000,7,2027-01,Licences\nPortal,6000,2,2027-01,Days\n',
    {},
    plan,
  );
  await user.click(await next());
  expect(screen.getByLabelText('Posting text becomes')).toHaveDisplayValue('Description');
  await user.click(await next());
  expect(
    await screen.findByText(/^Portal, Q1 2027, account 6000: €.5\.00 was booked; €.9\.00 takes its place\.$/),
  ).toBeVisible();
  const preview = screen.getByTestId('import-preview');
  expect(preview).toHaveTextContent('Jan 2027');
  expect(preview).toHaveTextContent('Days');
});

test('services that the plan has are shown field by field, and what is gone from their list stays', async () => {
  const changes = [
    { field: 'runCost', mine: 1_200_00, base: 1_200_00, theirs: 1_300_00, take: 'theirs' },
    { field: 'indexation', mine: 300, base: undefined, theirs: 250, take: 'open' },
    { field: 'costYear', mine: null, base: null, theirs: 2027, take: 'theirs' },
  ] as const;
  const counts = { ...noCheck.counts, rows: 1, updated: 1, missing: 1 };
  const gone = [{ id: 'a', key: 'Archive', title: 'Archive of letters', funded: false, marked: false }];
  const changed = [{ id: 'e', title: 'ERP', line: 2, back: false, changes }];
  const user = await opened(services, {}, undefined, {
    'import/check': async () =>
      ok({ ...noCheck, counts, conflicts: 1, first: { ...noCheck.first, changed, gone } }),
  });
  await user.click(await next());
  await user.click(await next());
  const table = await screen.findByRole('table', { name: 'Services that change, field by field' });
  expect(within(table).getByRole('row', { name: /^Cost a year/ })).toHaveTextContent(
    /^Cost a year€.?1,200\.00€.?1,300\.00/,
  );
  expect(within(table).getByRole('row', { name: /^Indexation/ })).toHaveTextContent('3 %2.5 %Open: choose…');
  expect(within(table).getByRole('row', { name: /^Cost year/ })).toHaveTextContent('empty2027');
  expect(screen.getByRole('table', { name: 'Services that the file no longer has' })).toHaveTextContent(
    'Archive of letters',
  );
  expect(screen.getByText(/^They stay as they are\./)).toBeVisible();
  await user.selectOptions(screen.getByLabelText('Indexation, % a year of ERP'), 'Take the file’s');
  await waitFor(() => {
    const asked = double.asked.findLast(({ name }) => name === 'import/check');
    const { reading } = (asked as { body: EngineBody<'import/check'> }).body;
    expect(reading.answers?.fields).toEqual([[2, 'indexation', 'theirs']]);
  });
});

test('rows of another list are shown field by field as well; the file’s values hold unless the plan’s are kept', async () => {
  const counts = { ...noCheck.counts, rows: 1, updated: 1 };
  const listed = [
    { field: 'outcome', mine: 'revenue', theirs: 'risk', take: 'theirs' },
    { field: 'target', mine: 1_500, theirs: 700, take: 'theirs' },
    { field: 'targetDate', mine: null, theirs: '2027-12-31', take: 'mine' },
  ] as const;
  const changed = [{ id: '', title: 'Sell more', line: 2, back: false, changes: [], listed }];
  const user = await opened(
    'Goal,Outcome,Metric,Target,Target date\nSell more,risk,m,700,31.12.2027\n',
    {},
    undefined,
    {
      'import/check': async () => ok({ ...noCheck, counts, first: { ...noCheck.first, changed } }),
    },
  );
  await user.click(await next());
  await user.click(await next());
  const table = await screen.findByRole('table', { name: 'Rows that change, field by field' });
  const row = (name: RegExp) => within(table).getByRole('row', { name });
  expect(row(/^Outcome/)).toHaveTextContent('OutcomeRevenue generationRisk management');
  expect(row(/^Target 1/)).toHaveTextContent('Target1,500700');
  expect(row(/^Target date/)).toHaveTextContent('Target dateempty31 Dec 2027');
  const select = (name: string) => within(table).getByLabelText(`${name} of Sell more`);
  expect([select('Target'), select('Target date')].map((each) => (each as HTMLSelectElement).value)).toEqual([
    'theirs',
    'mine',
  ]);
  const kept = () => {
    const asked = double.asked.findLast(({ name }) => name === 'import/check');
    return (asked as { body: EngineBody<'import/check'> }).body.reading.answers?.kept;
  };
  await user.selectOptions(select('Target'), 'Keep the plan’s');
  await waitFor(() => expect(kept()).toEqual([[2, 'target']]));
  await user.click(within(table).getByRole('button', { name: 'Keep all of the plan for Sell more' }));
  await waitFor(() => expect(kept()).toHaveLength(3));
  await user.click(within(table).getByRole('button', { name: 'Take all of the file for Sell more' }));
  await waitFor(() => expect(kept()).toEqual([]));
});

test('a service under a new name can be said to be one that is gone', async () => {
  const counts = { ...noCheck.counts, rows: 1, created: 1, missing: 1 };
  const candidates = [{ id: 'crm', from: '', title: 'CRM', likeness: 0.7 }];
  const rekeyed = [{ line: 2, key: '', title: 'CRM cloud', candidates }];
  const user = await opened(services, {}, undefined, {
    'import/check': async () => ok({ ...noCheck, counts, rekeyed: 1, first: { ...noCheck.first, rekeyed } }),
  });
  await user.click(await next());
  await user.click(await next());
  const table = await screen.findByRole('table', { name: 'Services that may have been renamed' });
  const select = within(table).getByLabelText('Is CRM cloud in line 2 a service of the plan?');
  await user.selectOptions(select, 'It is CRM');
  await waitFor(() => {
    const asked = double.asked.findLast(({ name }) => name === 'import/check');
    const { reading } = (asked as { body: EngineBody<'import/check'> }).body;
    expect(reading.answers?.links).toEqual([[2, 'crm']]);
  });
});

test('agreements that the plan has are shown field by field, their times as the app writes them', async () => {
  const listed = [
    { field: 'responseTime', mine: 4, theirs: 1, take: 'theirs' },
    { field: 'deliveryTime', mine: 16, theirs: 28, take: 'mine' },
    { field: 'serviceName', mine: null, theirs: 'Shop', take: 'theirs' },
  ] as const;
  const counts = { ...noCheck.counts, rows: 1, updated: 1 };
  const changed = [{ id: 'a', title: 'New access, Sales', line: 2, back: false, changes: [], listed }];
  const user = await opened(
    'Request,Business unit,Response time (hours),Delivery time (hours)\nNew access,Sales,1,28\n',
    {},
    undefined,
    { 'import/check': async () => ok({ ...noCheck, counts, first: { ...noCheck.first, changed } }) },
  );
  await user.click(await next());
  await user.click(await next());
  const table = await screen.findByRole('table', { name: 'Rows that change, field by field' });
  const row = (name: RegExp) => within(table).getByRole('row', { name });
  expect(row(/^Answer within/)).toHaveTextContent('Answer within4 hours1 hour');
  expect(row(/^Deliver within/)).toHaveTextContent('Deliver within2 days3 days 4 hours');
  expect(row(/^Service/)).toHaveTextContent('ServiceemptyShop');
  await user.selectOptions(
    within(table).getByLabelText('Answer within of New access, Sales'),
    'Keep the plan’s',
  );
  await waitFor(() => {
    const asked = double.asked.findLast(({ name }) => name === 'import/check');
    const { reading } = (asked as { body: EngineBody<'import/check'> }).body;
    expect(reading.answers?.kept).toEqual([[2, 'responseTime']]);
  });
});

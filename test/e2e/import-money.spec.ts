import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { answerDialogs } from '../helpers/board-page';
import { bimodal } from '../helpers/command-line';
import { launchBoard } from '../helpers/launch-board';

const services = [
  'Application;Annual cost (€k);Cost centre;Contract end',
  'ERP;1.200,50;9000;31.12.2028',
  ';5,00;9001;',
  '',
].join('\r\n');
const finance = [
  'Cost centre;GL account;Amount;Posting date',
  '9000;6000;100,50;15.02.2027',
  '7;6000;1,00;15.02.2027',
  '',
].join('\r\n');

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'bimodal-money-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

test('services are imported from their own screen, then actual costs from the money screen', async () => {
  const folder = folderWith({ 'services.csv': services, 'finance.csv': finance });
  const { app, page } = await launchBoard();
  const goTo = (name: string) =>
    page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name }).click();
  await answerDialogs(app, join(folder, 'services.csv'));
  await goTo('Services');
  await page.getByRole('button', { name: 'Import services…' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Its rows are')).toHaveValue('services');
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByLabel('Contract end becomes')).toHaveValue('contractEnd');
  await page.getByRole('button', { name: 'Check and import' }).click();
  await expect(page.getByRole('heading', { name: '2 rows: 1 new, 1 left out' })).toBeVisible();
  await page.getByRole('button', { name: 'Import 1 service' }).click();
  await expect(page.getByRole('heading', { name: 'Services', level: 1 })).toBeVisible();
  await expect(page.getByText('Imported 1 service from services.csv; 1 row left out.').first()).toBeVisible();

  await answerDialogs(app, join(folder, 'finance.csv'));
  await goTo('Money');
  await page.getByRole('button', { name: 'Import actual costs…' }).click();
  await expect(page.getByLabel('Its rows are')).toHaveValue('actuals');
  expect((await new AxeBuilder({ page }).setLegacyMode(true).analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Check and import' }).click();
  await expect(page.getByText('No initiative and no service has the cost centre “7”.')).toBeVisible();
  await page.getByRole('button', { name: 'Import 1 booking' }).click();
  await expect(page.getByRole('heading', { name: 'Money', level: 1 })).toBeVisible();
  await app.close();
});

test('the command line imports services and actual costs, twice with the same account, and refuses a mapping of another kind', async () => {
  const folder = folderWith({ 'services.csv': services, 'finance.csv': finance });
  const run = (...args: string[]) => bimodal(folder, ...args);
  const made = await run('import', 'services.csv', '--plan', 'p.bimodal', '--as', 'services', '--json');
  expect(made).toMatchObject({ status: 0, said: '' });
  expect(JSON.parse(made.out)).toMatchObject({ rows: 2, created: 1, mapping: { target: 'services' } });
  const book = () => run('import', 'finance.csv', '--plan', 'p.bimodal', '--as', 'actuals', '--json');
  const booked = JSON.parse((await book()).out);
  expect(booked).toMatchObject({ rows: 2, created: 1 });
  expect(booked.leftOut).toEqual([
    { line: 3, reason: 'No initiative and no service has the cost centre “7”.' },
  ]);
  expect(JSON.parse((await book()).out)).toEqual(booked);
  expect(await run('check', 'p.bimodal')).toMatchObject({ status: 0 });
  writeFileSync(join(folder, 'mapping.json'), JSON.stringify(booked.mapping));
  const odd = await run(
    'import',
    'finance.csv',
    '--plan',
    'p.bimodal',
    '--as',
    'services',
    '--mapping',
    'mapping.json',
  );
  expect(odd.status).not.toBe(0);
  expect(odd.said).toContain('is for actuals, not services');
  expect(await run('export', 'p.bimodal', '--csv', 'out.csv', '--services')).toMatchObject({
    status: 0,
    out: 'out.csv written: 1 service.\n',
  });
});

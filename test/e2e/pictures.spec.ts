import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { carry, drop, pointIn } from '../helpers/board-page';
import { askEngine, launchBoard } from '../helpers/launch-board';

/** `BIMODAL_PICTURES=docs` renews the picture of the README; without it the picture is only made and thrown away. */
const folder = resolve(
  import.meta.dirname,
  '..',
  '..',
  process.env['BIMODAL_PICTURES'] ?? 'test-results/pictures',
);

const services: readonly [name: string, cost: number, contractEnd: string][] = [
  ['Merchandise system', 9_000_000, '2028-06-30'],
  ['Data centre', 6_500_000, '2027-12-31'],
  ['Store computers', 5_500_000, '2029-03-31'],
  ['Networks', 4_000_000, '2027-09-30'],
  ['Licences', 3_800_000, '2027-06-30'],
  ['Service desk', 2_220_000, '2028-12-31'],
];

let stamps = 0;

async function command(page: Page, body: object): Promise<void> {
  const stamp = { id: `picture-${stamps++}`, at: new Date().toISOString() };
  expect(await askEngine(page, 'command/dispatch', { command: body, stamp })).toMatchObject({ ok: true });
}

/** The sample, with the budgets, the guardrail and the services that its README picture shows. */
async function sampleYear(page: Page): Promise<void> {
  const { tables } = (await askEngine(page, 'plan/read', {})).value as {
    tables: { scenario: { names: string[]; values: string[][] } };
  };
  const scenarioId = tables.scenario.values[tables.scenario.names.indexOf('id')]?.[0];
  await command(page, {
    type: 'plan/edit',
    changes: { title: 'IT plan 2027', guardrailMin: 50, guardrailMax: 60, guardrailHard: false },
  });
  for (const [scope, amount] of [
    ['total', 4_000_000_000],
    ['run', 460_000_000],
    ['innovate', 480_000_000],
  ])
    await command(page, { type: 'budget/set', scenarioId, fiscalYear: 2027, scope, amount, hard: false });
  for (const [name, cost, contractEnd] of services)
    await command(page, { type: 'service/add', id: name, name, changes: { cost: cost * 100, contractEnd } });
}

test('a card in the air shows the plan as it would be: the picture of the README', async () => {
  const { app, page } = await launchBoard();
  await app.evaluate(({ BrowserWindow, nativeTheme }) => {
    nativeTheme.themeSource = 'light';
    BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 900);
  });
  await page.getByRole('button', { name: 'Load the sample' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Check and import' }).click();
  await page.getByRole('button', { name: 'Import 60 initiatives' }).click();
  await expect(page.getByTestId('board')).toBeVisible();
  await sampleYear(page);
  await page.reload();
  await expect(page.getByTestId('board')).toBeVisible();
  await expect(page.getByTestId('strip')).toContainText('40.00M');
  const head = await page
    .getByTestId('lane-innovate')
    .getByText(/^\d+ funded/)
    .textContent();
  const funded = Number.parseInt(head ?? '', 10);
  const target = page.getByTestId('lane-innovate').locator('[data-card]').nth(3);
  await carry(page, 'Data exchange with the parcel carriers', await pointIn(target, 'middle'));
  await expect(page.getByTestId('slot')).toContainText('stays free');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, 'board.png') });
  await drop(page);
  // In its head: not all cards of a lane are drawn.
  await expect(page.getByTestId('lane-innovate')).toContainText(`${funded + 1} funded`);
  await app.close();
});

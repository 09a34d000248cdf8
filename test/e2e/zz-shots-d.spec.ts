import { mkdirSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { askEngine, launchBoard } from '../helpers/launch-board';

const folder = '/tmp/shots-d';
const services: readonly [string, number, number][] = [
  ['Merchandise system', 9_000_000, 400],
  ['Data centre', 6_500_000, 300],
  ['Store computers', 5_500_000, 200],
  ['Networks', 4_000_000, 350],
  ['Licences', 3_800_000, 500],
  ['Service desk', 2_220_000, 250],
];
let stamps = 0;
async function command(page: Page, body: object): Promise<void> {
  const stamp = { id: `picture-${stamps++}`, at: new Date().toISOString() };
  const reply = await askEngine(page, 'command/dispatch', { command: body, stamp });
  if (!reply.ok || reply.value['kind'] !== 'done') console.log(JSON.stringify(reply).slice(0, 400));
}
test('shots', async () => {
  test.setTimeout(180_000);
  mkdirSync(folder, { recursive: true });
  const { app, page } = await launchBoard();
  await app.evaluate(({ BrowserWindow, nativeTheme }) => {
    nativeTheme.themeSource = 'light';
    BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 900);
  });
  await page.getByRole('button', { name: 'Load the sample' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Import 60 initiatives' }).click();
  await expect(page.getByTestId('board')).toBeVisible();
  const { tables } = (await askEngine(page, 'plan/read', {})).value as {
    tables: {
      scenario: { names: string[]; values: string[][] };
      initiative: { names: string[]; values: string[][] };
    };
  };
  const scenarioId = tables.scenario.values[tables.scenario.names.indexOf('id')]?.[0];
  const ids = tables.initiative.values[tables.initiative.names.indexOf('id')] ?? [];
  const titles = tables.initiative.values[tables.initiative.names.indexOf('title')] ?? [];
  await command(page, {
    type: 'plan/edit',
    changes: { title: 'IT plan 2027', guardrailMin: 50, guardrailMax: 60, guardrailHard: false },
  });
  for (const year of [2027, 2028, 2029])
    for (const [scope, amount, contingency] of [
      ['total', 4_000_000_000, 100_000_000],
      ['run', 460_000_000, 20_000_000],
      ['innovate', 480_000_000, 60_000_000],
    ] as const)
      if (year < 2029 || scope === 'total')
        await command(page, {
          type: 'budget/set',
          scenarioId,
          fiscalYear: year,
          scope,
          amount,
          contingency,
          hard: scope === 'total',
        });
  for (const [name, cost, indexation] of services)
    await command(page, {
      type: 'service/add',
      id: name,
      name,
      changes: { cost: cost * 100, indexation, costYear: 2026 },
    });
  const dc = ids[titles.indexOf('Second data centre closed')] as string;
  await command(page, {
    type: 'initiative/edit',
    ids: [dc],
    changes: { spent: 30_000_000, exitCost: 15_000_000, committed: 10_000_000 },
  });
  await page.reload();
  await expect(page.getByTestId('board')).toBeVisible();
  const shot = async (name: string, full = false) => {
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await app.evaluate(({ nativeTheme }, s) => {
        nativeTheme.themeSource = s;
      }, scheme);
      await page.waitForTimeout(150);
      await page.screenshot({ path: `${folder}/${name}-${scheme}.png`, fullPage: full });
    }
  };
  await shot('board');
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name: 'Money' }).click();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 2300));
  await page.waitForTimeout(300);
  await shot('money');
  await page.getByRole('button', { name: /^Without it: Second data centre/ }).click();
  await page.waitForTimeout(300);
  await shot('money-trial');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1080, 2300));
  await page.waitForTimeout(300);
  await shot('money-narrow');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 1800));
  await page.getByRole('button', { name: /^Second data centre closed saves/ }).click();
  await page.waitForTimeout(300);
  for (const name of ['Money by quarter', 'Benefits, line by line']) {
    const summary = page.getByText(name);
    if (await summary.count()) await summary.click();
  }
  await page.waitForTimeout(300);
  await shot('panel');
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name: 'Report' }).click();
  await page.waitForTimeout(800);
  const money = page.getByTestId('report-budgets');
  if (await money.count()) await money.scrollIntoViewIfNeeded();
  await shot('report');
  await app.close();
});

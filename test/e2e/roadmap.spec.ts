import { AxeBuilder } from '@axe-core/playwright';
import { type ElectronApplication, expect, type Locator, type Page, test } from '@playwright/test';
import { askEngine, launchBoard } from '../helpers/launch-board';

let app: ElectronApplication;
let page: Page;
test.describe.configure({ mode: 'serial' });

const at = (year: number, quarter: number) => year * 4 + quarter - 1;
let stamps = 0;
async function command(body: object): Promise<void> {
  const stamp = { id: `roadmap-${stamps++}`, at: new Date().toISOString() };
  expect(await askEngine(page, 'command/dispatch', { command: body, stamp })).toMatchObject({ ok: true });
}

/** A plan of 2027 to 2029 with three initiatives of the innovation lane, two of them funded. */
async function smallPlan(): Promise<void> {
  const { tables } = (await askEngine(page, 'plan/read', {})).value as {
    tables: { scenario: { names: string[]; values: string[][] } };
  };
  const scenarioId = tables.scenario.values[tables.scenario.names.indexOf('id')]?.[0];
  for (const [id, start, lengthQuarters, funding] of [
    ['Order API', at(2027, 2), 2, 'full'],
    ['Digital twin', at(2027, 4), 2, 'full'],
    ['Loyalty wallet', at(2028, 1), 2, 'none'],
  ] as const) {
    const changes = { outcome: 'revenue', cost: 80_000_000 };
    const initiativeIds = [id];
    await command({ type: 'initiative/add', scenarioId, id, title: id, lane: 'innovate', changes });
    await command({
      type: 'placement/schedule',
      scenarioId,
      initiativeIds,
      changes: { start, lengthQuarters },
    });
    await command({ type: 'placement/fund', scenarioId, initiativeIds, funding, amount: null });
  }
}

test.beforeAll(async () => {
  ({ app, page } = await launchBoard());
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800));
  await smallPlan();
  await page.reload();
  await expect(page.getByTestId('board')).toBeVisible();
});

test.afterAll(() => app.close());

const row = (title: string): Locator => page.locator(`[data-bar="${title}"]`);
const expectDates = (title: string, words: string) =>
  expect(row(title).getByRole('gridcell')).toHaveAccessibleName(new RegExp(`^${words};`));

test('by keyboard alone: to the roadmap, a bar moved and stretched, its dates typed, what it needs, and undone', async () => {
  await page.getByRole('button', { name: 'Roadmap' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('roadmap')).toBeVisible();
  await page.getByRole('button', { name: 'Fold all' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^How is this made\?/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Copy or save: Roadmap' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-row]').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(row('Order API')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expectDates('Order API', 'Q3 2027 to Q4 2027, 2 quarters');
  await page.keyboard.press('Shift+ArrowRight');
  await expectDates('Order API', 'Q3 2027 to Q1 2028, 3 quarters');
  await page.keyboard.press('Enter');
  await page.getByLabel('Length in quarters').fill('none');
  await page.keyboard.press('Enter');
  await expect(page.getByText('A whole number from 1 to 80, please.')).toBeVisible();
  await page.getByLabel('Length in quarters').fill('2');
  await page.keyboard.press('Enter');
  await expectDates('Order API', 'Q3 2027 to Q4 2027, 2 quarters');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(row('Order API')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('d');
  await expect(page.getByRole('combobox', { name: 'Initiative' })).toBeFocused();
  await page.keyboard.type('order');
  await expect(page.getByRole('option', { name: 'Order API' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('needsOrder API');
  await page.keyboard.press('Escape');
  await expect(page.getByText('1 dependency is not kept')).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(row('Digital twin')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('1 dependency is not kept')).toBeHidden();
  await page.keyboard.press('Control+y');
  await expect(page.getByText('1 dependency is not kept')).toBeVisible();
});

test('axe finds nothing, in light and dark', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    const said = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id} ${target.join(' ')}`),
    );
    expect(said, colorScheme).toEqual([]);
  }
});

async function middleOf(target: Locator): Promise<{ x: number; y: number; width: number }> {
  const box = await target.boundingBox();
  if (!box) throw new Error('not in sight');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width };
}

test('by mouse: one click mends, a bar is carried with Escape and without, stretched, and tied to another', async () => {
  await page.getByRole('button', { name: 'Start in Q1 2028' }).click();
  await expectDates('Digital twin', 'Q1 2028 to Q2 2028, 2 quarters');
  const bar = page.getByTestId('bar-Loyalty wallet');
  const from = await middleOf(bar);
  const quarter = from.width / 2;
  const carry = async (by: number) => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + by * quarter, from.y + 3, { steps: 6 });
    await expect(page.getByTestId('hand-label')).toContainText('Q2 2028 to Q3 2028, 2 quarters');
  };
  await carry(1);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expectDates('Loyalty wallet', 'Q1 2028 to Q2 2028, 2 quarters');
  await carry(1);
  await page.mouse.up();
  await expectDates('Loyalty wallet', 'Q2 2028 to Q3 2028, 2 quarters');
  const end = await middleOf(bar.locator('[data-grip="last"]'));
  await page.mouse.move(end.x, end.y);
  await page.mouse.down();
  await page.mouse.move(end.x + quarter, end.y, { steps: 6 });
  await page.mouse.up();
  await expectDates('Loyalty wallet', 'Q2 2028 to Q4 2028, 3 quarters');
  await page.getByTestId('bar-Digital twin').hover();
  const tie = await middleOf(page.getByTestId('bar-Digital twin').locator('[data-grip="tie"]'));
  const target = await middleOf(bar);
  await page.mouse.move(tie.x, tie.y);
  await page.mouse.down();
  await page.mouse.move(target.x, target.y, { steps: 6 });
  await expect(page.getByTestId('hand-label')).toHaveText(
    '“Loyalty wallet” needs “Digital twin” finished first',
  );
  await page.mouse.up();
  await expect(page.getByTestId('line-Loyalty wallet.needs.Digital twin')).toBeAttached();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByTestId('line-Loyalty wallet.needs.Digital twin')).toBeHidden();
});

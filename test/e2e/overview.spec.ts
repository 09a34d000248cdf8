import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { bimodal } from '../helpers/command-line';
import { tabTo } from '../helpers/keyboard';
import { launchBoard } from '../helpers/launch-board';
import { outOfReach } from '../helpers/out-of-reach';
import { smallTargets } from '../helpers/small-targets';

/** So many initiatives, over the lists and outcomes. */
function backlog(count: number): string {
  const rows = Array.from({ length: count }, (_, index) => {
    const lane = ['backlog', 'run', 'innovate'][index % 3];
    const outcome = ['revenue', 'efficiency', 'risk'][index % 3];
    return `A-${index},${index === 77 ? 'Loyalty wallet' : `Work ${index}`},${lane},${outcome},1000,${index % 2 ? 'full' : 'none'}`;
  });
  return ['Key,Title,Lane,Outcome,Cost,Funding', ...rows, ''].join('\n');
}

test('from afar all of ten thousand cards are seen at once, one is named, and Enter or a click leads to it', async () => {
  test.slow();
  const folder = mkdtempSync(join(tmpdir(), 'bimodal-overview-'));
  writeFileSync(join(folder, 'backlog.csv'), backlog(10_000));
  const imported = await bimodal(folder, 'import', 'backlog.csv', '--plan', 'plan.bimodal');
  expect(imported.status, imported.said).toBe(0);
  const { app, page } = await launchBoard({ args: [join(folder, 'plan.bimodal')] });
  await page.keyboard.press('ControlOrMeta+Shift+O');
  const all = page.getByRole('listbox', { name: 'All cards, 10,000' });
  await expect(all).toBeVisible();
  expect(
    await page.evaluate(() => document.querySelectorAll('[data-testid="overview"] *').length),
  ).toBeLessThan(400);
  await tabTo(page, /^All cards/);
  const option = all.getByRole('option');
  await expect(option).toHaveText(/^Work 0 · Backlog · Revenue generation · €\s1,000$/);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowRight');
  await expect(option).toHaveText(/^Work 7 · Keep the lights on, funded · /);
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('board')).toBeVisible();
  await expect(page.locator('[data-card]:focus')).toContainText('Work 7');

  // What is looked for stays bright, and the arrows walk over it alone.
  await page.keyboard.press('ControlOrMeta+Shift+O');
  await page.keyboard.press('/');
  await page.keyboard.type('loyalty');
  await expect(page.getByText('1 of 10,000')).toBeVisible();
  await tabTo(page, /^All cards/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await expect(option).toHaveText(/^Loyalty wallet · .*, found$/);
  expect(
    (await new AxeBuilder({ page }).setLegacyMode(true).analyze()).violations.filter(
      ({ impact }) => impact === 'serious' || impact === 'critical',
    ),
  ).toEqual([]);
  expect(await outOfReach(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);

  // A pointer names what it is over, and a click leads there.
  const box = await all.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 3, (box?.y ?? 0) + 21);
  await expect(page.getByTestId('overview-told')).toHaveText(/^Work 0 · /);
  await page.mouse.click((box?.x ?? 0) + 3, (box?.y ?? 0) + 21);
  await expect(page.locator('[data-card]:focus')).toContainText('Work 0');
  await app.close();
});

import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { card } from '../helpers/board-page';
import { launchApp } from '../helpers/launch';
import { launchBoard } from '../helpers/launch-board';
import { openSampleWindow } from '../helpers/plans/sample-window';

let app: ElectronApplication;
let page: Page;

test.beforeAll(async () => {
  ({ app } = await launchBoard());
  page = await openSampleWindow(app);
  await app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.setContentSize(1024, 640);
  });
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(1024);
});
test.afterAll(() => app.close());

/** Texts of the elements that do not show all they hold. */
const cutIn = (selector: string) =>
  page
    .locator(selector)
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.scrollWidth > element.clientWidth + 1)
        .map(({ textContent }) => textContent),
    );

test('in the smallest window no sum of the backlog and of the lanes is cut', async () => {
  expect(await page.locator('[data-testid^="lane-"] header p').count()).toBe(6);
  expect(await cutIn('[data-testid^="lane-"] header p, [data-testid="backlog"] header p')).toEqual([]);
});

test('nor in German the sum of the strip and what is free of it', async () => {
  const german = await launchApp({ args: ['--lang=de'] });
  const sample = await openSampleWindow(german.app);
  await german.app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.setContentSize(1024, 640);
  });
  await expect.poll(() => sample.evaluate(() => window.innerWidth)).toBe(1024);
  const cut = await sample
    .getByText(/^38,97/)
    .first()
    .evaluate((element) => {
      const line = element.closest('p')?.firstElementChild;
      return !line || line.scrollWidth > line.clientWidth + 1;
    });
  expect(cut).toBe(false);
  await german.app.close();
});

test('the bar of a selection lies whole within the board, with its sums', async () => {
  await card(page, 'Returns without a call').click();
  await card(page, 'Store telephones').click({ modifiers: ['ControlOrMeta'] });
  const bar = page.getByRole('toolbar', { name: 'Selected initiatives' });
  await expect(bar).toContainText(/2 selectedCost .*, funded .*, run cost a year/);
  for (const button of await bar.getByRole('button').all()) {
    const box = await button.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 1024).toBe(true);
  }
  await page.keyboard.press('Escape');
});

test('in a narrow lane the button of a selected card covers none of its words', async () => {
  await card(page, 'Returns without a call').click();
  await card(page, 'Store telephones').click({ modifiers: ['ControlOrMeta'] });
  await page.mouse.move(5, 5);
  await expect(card(page, 'Returns without a call').getByRole('button')).toHaveCSS('opacity', '0');
  await page.keyboard.press('Escape');
});

test('at 200 % the head says whole that all is stored, beside the button that takes back', async () => {
  await card(page, 'Store telephones').click();
  await page.keyboard.press('Alt+ArrowUp');
  const undo = page.getByRole('banner').getByRole('button', { name: /^Undo/ });
  await expect(undo).toBeVisible();
  const setZoom = (width: number, height: number, zoom: number) =>
    app.evaluate(
      ({ BrowserWindow }, [w, h, factor]) => {
        for (const window of BrowserWindow.getAllWindows()) {
          window.setContentSize(w, h);
          window.webContents.setZoomFactor(factor);
        }
      },
      [width, height, zoom] as const,
    );
  await setZoom(1280, 1024, 2);
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(640);
  const stored = page.getByRole('banner').getByRole('status');
  const shown = await stored.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const box = range.getBoundingClientRect();
    const [x, y] = [box.right - 2, (box.top + box.bottom) / 2];
    return element.contains(document.elementFromPoint(x, y));
  });
  expect(shown).toBe(true);
  await expect
    .poll(() => undo.locator('svg').evaluate((icon) => icon.getBoundingClientRect().width))
    .toBe(14);
  await setZoom(1024, 640, 1);
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(1024);
});

test('a choice of the interview shows its key', async () => {
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('Answer what is missing');
  await page.keyboard.press('Enter');
  const choice = page.getByRole('dialog').getByRole('button', { name: /^Revenue generation/ });
  await expect(choice).toBeVisible();
  const inside = await choice.evaluate((element) => {
    const [outer, key] = [
      element.getBoundingClientRect(),
      element.querySelector('kbd')?.getBoundingClientRect(),
    ];
    return key !== undefined && key.width > 0 && key.right <= outer.right && key.left >= outer.left;
  });
  expect(inside).toBe(true);
  await page.keyboard.press('Escape');
});

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { carry, drop, importFile, lane, order, pointIn } from '../helpers/board-page';
import { launchBoard } from '../helpers/launch-board';

function backlogFile(rows: readonly string[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'bimodal-dragging-')), 'backlog.csv');
  writeFileSync(file, ['Title,Lane,Outcome', ...rows].join('\n'));
  return file;
}

/** Types into the field to find by, then clicks on "Report", both sooner after the next drop than a hand could. */
async function actAtNextDrop(page: Page): Promise<() => Promise<string | undefined>> {
  await page.evaluate(() => {
    const filter = document.querySelector<HTMLInputElement>('#find-text');
    const report = [...document.querySelectorAll<HTMLElement>('nav button')].find(
      ({ textContent }) => textContent?.trim() === 'Report',
    );
    if (!filter || !report) throw new Error('no field to find by or no way to the report');
    const act = () => {
      filter.focus();
      setTimeout(() => {
        document.execCommand('insertText', false, 'Sm');
        document.body.dataset.typed = filter.value;
        report.click();
      }, 15);
    };
    window.addEventListener('pointerup', () => setTimeout(act, 0), { once: true });
  });
  return () => page.evaluate(() => document.body.dataset.typed);
}

test('as soon as a card is let go of, what is typed and clicked elsewhere arrives', async () => {
  const { app, page } = await launchBoard();
  await importFile(app, page, backlogFile(['Small,run,risk', 'Great,run,risk']));
  const typed = await actAtNextDrop(page);
  await carry(page, 'Small', await pointIn(lane(page, 'innovate'), 'middle'));
  await page.mouse.up();
  await expect.poll(typed).toBe('Sm');
  await expect(page.getByRole('heading', { name: /^Report/ }).first()).toBeVisible();
  await app.close();
});

test('a card held at the edge of a long lane scrolls it, down and up, and is dropped out of sight', async () => {
  const { app, page } = await launchBoard();
  const titles = Array.from({ length: 60 }, (_, index) => `Item ${String(index + 1).padStart(2, '0')}`);
  await importFile(app, page, backlogFile(titles.map((title) => `${title},run,risk`)));
  const scroller = lane(page, 'run').getByRole('grid');
  const fromTop = () => scroller.evaluate(({ scrollTop }) => scrollTop);
  const toFoot = () =>
    scroller.evaluate(({ scrollTop, scrollHeight, clientHeight }) => scrollHeight - clientHeight - scrollTop);
  const box = await scroller.boundingBox();
  if (!box) throw new Error('the lane is not in sight');
  const foot = { x: box.x + box.width / 2, y: box.y + box.height - 12 };
  expect(await toFoot()).toBeGreaterThan(box.height);

  await carry(page, 'Item 02', foot);
  // The hand rests: the lane goes on by itself, to its end.
  await expect.poll(toFoot).toBeLessThan(1);
  await page.mouse.move(foot.x, box.y + 12, { steps: 6 });
  await expect.poll(fromTop).toBe(0);
  await page.mouse.move(foot.x, foot.y, { steps: 6 });
  await expect.poll(toFoot).toBeLessThan(1);
  await drop(page);
  await expect.poll(async () => (await order(page, 'run')).slice(-2)).toEqual(['Item 60', 'Item 02']);

  await page
    .getByRole('button', { name: /^Undo / })
    .first()
    .click();
  await scroller.evaluate((element) => element.scrollTo(0, 0));
  await expect
    .poll(async () => (await order(page, 'run')).slice(0, 4))
    .toEqual(['—', 'Item 01', 'Item 02', 'Item 03']);
  await app.close();
});

test('a card in the hand lights nothing that it passes, and the wheel still turns the lane under it', async () => {
  const { app, page } = await launchBoard();
  const titles = Array.from({ length: 40 }, (_, index) => `Item ${String(index + 1).padStart(2, '0')}`);
  await importFile(app, page, backlogFile(titles.map((title) => `${title},run,risk`)));
  const scroller = lane(page, 'run').getByRole('grid');
  const under = await pointIn(scroller, 'middle');
  await page.mouse.move(under.x, under.y);
  const hovered = () => page.locator('[data-card]:hover').count();
  await expect.poll(hovered).toBe(1);

  await carry(page, 'Item 02', under);
  await page.mouse.move(under.x, under.y + 3);
  await expect.poll(hovered).toBe(0);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => scroller.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(60);

  // Put back, the pointer is over the cards again.
  await page.keyboard.press('Escape');
  await page.mouse.move(under.x, under.y + 6);
  await expect.poll(hovered).toBe(1);
  await page.mouse.up();
  await app.close();
});

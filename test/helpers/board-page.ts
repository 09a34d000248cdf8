import { type ElectronApplication, expect, type Locator, type Page } from '@playwright/test';

/** What a person does on the board, by what a person sees there. */

export function card(page: Page, title: string): Locator {
  return page.locator('[data-card]').filter({ hasText: title });
}

type Lane = 'run' | 'innovate';

export function lane(page: Page, name: Lane | 'backlog'): Locator {
  return page.getByTestId(name === 'backlog' ? 'backlog' : `lane-${name}`);
}

/** Titles of a lane from top to bottom, the funding line as "—". */
export async function order(page: Page, name: Lane | 'backlog'): Promise<string[]> {
  const rows = lane(page, name).locator('[data-card], [data-testid^="funding-line"]');
  const seen = await rows.evaluateAll((elements) =>
    elements
      .map((element) => ({ top: element.getBoundingClientRect().top, element }))
      .sort((a, b) => a.top - b.top)
      .map(({ element }) =>
        element.hasAttribute('data-card')
          ? (element.querySelector('span[title]')?.getAttribute('title') ?? '')
          : '—',
      ),
  );
  return seen;
}

/** Takes a card by its middle and carries it to a point; the hand rests there. */
export async function carry(page: Page, title: string, to: { x: number; y: number }): Promise<void> {
  const box = await card(page, title).boundingBox();
  if (!box) throw new Error(`${title} is not in sight`);
  await page.mouse.move(box.x + box.width / 3, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 3 + 12, box.y + box.height / 2 + 4, { steps: 3 });
  await page.mouse.move(to.x, to.y, { steps: 12 });
  await expect(page.getByTestId('drag-follower')).toBeVisible();
}

export async function drop(page: Page): Promise<void> {
  await page.mouse.up();
  await expect(page.getByTestId('drag-follower')).toBeHidden();
}

/** The middle of the upper or lower half of something. */
export async function pointIn(
  target: Locator,
  half: 'upper' | 'lower' | 'middle',
): Promise<{ x: number; y: number }> {
  const box = await target.boundingBox();
  if (!box) throw new Error('the target is not in sight');
  const share = { upper: 0.2, middle: 0.5, lower: 0.85 }[half];
  return { x: box.x + box.width / 2, y: box.y + box.height * share };
}

/** Answers the next file dialogs of main with a path, as a user would. */
export async function answerDialogs(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
  }, path);
}

/** Imports a file through the dialog. A money column without a scale is answered as millions, and words place no row. */
export async function importFile(
  app: ElectronApplication,
  page: Page,
  path: string,
  scale?: string,
): Promise<void> {
  await answerDialogs(app, path);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  if (scale) {
    await page.getByLabel(`${scale} is counted in`).selectOption('1000000');
    await page.getByLabel('What no column says').selectOption('open');
  }
  await page.getByRole('button', { name: 'Check and import' }).click();
  await page.getByRole('button', { name: /^Import \d/ }).click();
  await expect(page.getByTestId('board')).toBeVisible();
}

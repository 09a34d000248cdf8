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

test.describe('in German, whose words are longer,', () => {
  let german: ElectronApplication;
  let sample: Page;

  test.beforeAll(async () => {
    ({ app: german } = await launchApp({ args: ['--lang=de'] }));
    sample = await openSampleWindow(german);
    await german.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) window.setContentSize(1024, 640);
    });
    await expect.poll(() => sample.evaluate(() => window.innerWidth)).toBe(1024);
  });
  test.afterAll(() => german.close());

  const goTo = (name: string) =>
    sample.getByRole('navigation').first().getByRole('button', { name, exact: true }).click();
  /** Texts of the elements that do not show all they hold. */
  const cutOf = (selector: string) =>
    sample
      .locator(selector)
      .evaluateAll((elements) =>
        elements
          .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
          .map(({ textContent }) => textContent),
      );

  test('the sum of the strip and what is free of it are whole, and the budget with its year', async () => {
    await goTo('Board');
    await expect(sample.getByText(/^38,97/).first()).toBeVisible();
    expect(await cutOf('[data-testid="strip"] p, [data-testid="strip"] p span:not(span span span)')).toEqual(
      [],
    );
  });

  test('all three outcomes are read without scrolling', async () => {
    await goTo('Board');
    const list = sample.getByRole('list', { name: 'Wirkungen' });
    await expect(list).toBeVisible();
    expect(await list.evaluate((element) => element.scrollHeight - element.clientHeight)).toBe(0);
  });

  test('the heads of both lanes are of one height', async () => {
    await goTo('Board');
    for (const width of [1024, 1280]) {
      await german.evaluate(({ BrowserWindow }, wide) => {
        for (const window of BrowserWindow.getAllWindows()) window.setContentSize(wide, 640);
      }, width);
      await expect.poll(() => sample.evaluate(() => window.innerWidth)).toBe(width);
      const heights = await sample
        .locator('[data-testid^="lane-"] > header')
        .evaluateAll((heads) => heads.map((head) => head.getBoundingClientRect().height));
      expect(heights).toHaveLength(2);
      expect(heights[0]).toBe(heights[1]);
    }
    await german.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) window.setContentSize(1024, 640);
    });
    await expect.poll(() => sample.evaluate(() => window.innerWidth)).toBe(1024);
  });

  test('names of screens keep off the edges of their column, also while they are chosen', async () => {
    for (const name of ['Wirkungen', 'Ressorts', 'Szenarien']) {
      await goTo(name);
      const button = sample.getByRole('navigation').first().getByRole('button', { name, exact: true });
      await expect(button).toHaveAttribute('aria-current', 'page');
      const room = await button.evaluate((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return element.getBoundingClientRect().width - range.getBoundingClientRect().width;
      });
      expect(room, name).toBeGreaterThanOrEqual(2);
    }
  });

  test('what mends a dependency of the roadmap is named whole, and so is how much of a group is funded', async () => {
    await goTo('Roadmap');
    await expect(sample.getByRole('button', { name: /finanzieren$/ }).first()).toBeVisible();
    expect(await cutOf('[data-testid="roadmap"] section button, [role="row"][aria-level="1"] span')).toEqual(
      [],
    );
  });

  test('the head of the services is read in lines of words, not word by word', async () => {
    await goTo('Services');
    const free = sample.getByTestId('free-of-year');
    await expect(free).toContainText('IT-Budget');
    const { height, width } = (await free.boundingBox()) ?? { height: Infinity, width: 0 };
    expect(height).toBeLessThan(40);
    expect(width).toBeGreaterThan(300);
  });

  test('amounts of the budgets are whole, and the fields of a year stand in a row', async () => {
    await goTo('Geld');
    const first = sample.getByRole('textbox', { name: 'IT-Budget 2027', exact: true });
    await expect(first).toHaveValue('39.500.000');
    expect(await first.evaluate((field) => field.scrollWidth - field.clientWidth)).toBe(0);
    await goTo('Einstel\u00adlungen');
    const tops = await sample
      .getByRole('group', { name: 'Budgets 2027' })
      .getByRole('textbox')
      .evaluateAll((fields) => fields.map((field) => Math.round(field.getBoundingClientRect().top)));
    expect(tops).toHaveLength(3);
    expect(new Set(tops).size).toBe(1);
  });

  test('at 200 % the signs of the screens keep their size, and each column of the scenarios its room', async () => {
    const setZoom = (width: number, height: number, zoom: number) =>
      german.evaluate(
        ({ BrowserWindow }, [w, h, factor]) => {
          for (const window of BrowserWindow.getAllWindows()) {
            window.setContentSize(w, h);
            window.webContents.setZoomFactor(factor);
          }
        },
        [width, height, zoom] as const,
      );
    await goTo('Szenarien');
    await setZoom(1280, 800, 2);
    await expect.poll(() => sample.evaluate(() => window.innerWidth)).toBe(640);
    const signs = await sample
      .getByRole('navigation')
      .first()
      .locator('svg')
      .evaluateAll((icons) => icons.map((icon) => Math.round(icon.getBoundingClientRect().width)));
    expect(new Set(signs)).toEqual(new Set([19]));
    const names = sample.getByRole('columnheader', { name: 'Name', exact: true });
    expect((await names.boundingBox())?.width).toBeGreaterThan(100);
    await setZoom(1024, 640, 1);
    await expect.poll(() => sample.evaluate(() => window.innerWidth)).toBe(1024);
  });

  test('the sheet of a report is seen in its whole width', async () => {
    await goTo('Bericht');
    const preview = sample.getByTestId('report-preview');
    await expect(preview).toContainText('Sample portfolio');
    expect(await preview.evaluate((desk) => desk.scrollWidth - desk.clientWidth)).toBe(0);
  });
});

test('words that are cut are told by a tip while the pointer is over them', async () => {
  const cut = await page.evaluateHandle(() =>
    [...document.querySelectorAll<HTMLElement>('[data-card] span')].find(
      (element) =>
        element.scrollWidth > element.clientWidth + 1 &&
        getComputedStyle(element).textOverflow === 'ellipsis' &&
        element.closest('[title]') === null,
    ),
  );
  const element = cut.asElement();
  expect(element).not.toBeNull();
  await element?.hover();
  expect(await element?.getAttribute('title')).toBe(await element?.textContent());
  await page.mouse.move(5, 5);
  expect(await element?.getAttribute('title')).toBeNull();
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
  const stored = page.getByTestId('stored');
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

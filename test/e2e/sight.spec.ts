import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { axeFaults } from '../helpers/axe-faults';
import { launchBoard } from '../helpers/launch-board';
import { outOfReach } from '../helpers/out-of-reach';
import { allScreens, clickMenuItem, goToScreen, openSampleWindow } from '../helpers/plans/sample-window';
import { smallTargets } from '../helpers/small-targets';

let app: ElectronApplication;
let page: Page;

test.beforeAll(async () => {
  ({ app } = await launchBoard());
  page = await openSampleWindow(app);
});
test.afterAll(() => app.close());

/** Each screen in turn, at rest. */
async function onEachScreen(look: (name: string) => Promise<void>): Promise<void> {
  for (const name of allScreens) {
    await goToScreen(page, name);
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 2_000 })));
    await look(name);
  }
}

function setSize(width: number, height: number, zoom: number): Promise<void> {
  return app.evaluate(
    ({ BrowserWindow }, [w, h, factor]) => {
      for (const window of BrowserWindow.getAllWindows()) {
        window.setContentSize(w, h);
        window.webContents.setZoomFactor(factor);
      }
    },
    [width, height, zoom] as const,
  );
}

for (const [words, width, height, zoom] of [
  ['at 1024 by 640', 1024, 640, 1],
  ['at 1280 by 1024 and 200 %', 1280, 1024, 2],
] as const)
  test(`${words} every control of every screen is reached and seen, with a notice over them`, async () => {
    test.slow();
    await setSize(width, height, zoom);
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBeLessThanOrEqual(width / zoom);
    await onEachScreen(async (name) => {
      await clickMenuItem(app, 'save');
      await expect(page.getByText(/^Everything is stored/).first()).toBeVisible();
      expect.soft(await outOfReach(page), name).toEqual([]);
    });
    await setSize(1280, 800, 1);
  });

test('with the text spacing of WCAG every control is reached and seen', async () => {
  test.slow();
  await setSize(1280, 800, 1);
  await app.evaluate(async ({ BrowserWindow }) => {
    const css =
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }';
    for (const { webContents } of BrowserWindow.getAllWindows())
      await webContents.insertCSS(css, { cssOrigin: 'user' });
  });
  await onEachScreen(async (name) => {
    expect.soft(await outOfReach(page), name).toEqual([]);
  });
  await page.reload();
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible();
});

test('every target is 24 pixels high and wide, or has the room of one', async () => {
  test.slow();
  for (const density of ['roomy', 'compact']) {
    await clickMenuItem(app, density);
    await expect(page.locator('html')).toHaveAttribute('data-density', density);
    await onEachScreen(async (name) => {
      expect.soft(await smallTargets(page), `${name}, ${density}`).toEqual([]);
    });
  }
  await clickMenuItem(app, 'roomy');
});

test('in the colours of the system nothing serious is found, and what is selected is told by a line', async () => {
  test.slow();
  await page.emulateMedia({ forcedColors: 'active' });
  await onEachScreen(async (name) => {
    expect.soft(await axeFaults(page, { rules: ['color-contrast', 'nested-interactive'] }), name).toEqual([]);
  });
  await goToScreen(page, 'Board');
  const first = page.locator('[data-card]').first();
  await first.click();
  await expect(first).toHaveCSS('outline-style', 'solid');
  await page.keyboard.press('Escape');
  await page.emulateMedia({ forcedColors: 'none' });
});

test('with more contrast nothing serious is found, in light and dark', async () => {
  test.slow();
  await clickMenuItem(app, 'contrast');
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'more');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await onEachScreen(async (name) => {
      expect
        .soft(await axeFaults(page, { rules: ['color-contrast'] }), `${name}, ${colorScheme}`)
        .toEqual([]);
    });
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await clickMenuItem(app, 'contrast');
});

test('nothing moves where the system asks for less motion', async () => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await goToScreen(page, 'Board');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  const moving = await page.evaluate(() => ({
    running: document.getAnimations().length,
    times: [...document.querySelectorAll('*')]
      .map((element) => getComputedStyle(element).transitionDuration)
      .filter((time) => !/^(?:0s(?:, )?)+$/.test(time)),
  }));
  expect(moving).toEqual({ running: 0, times: [] });
  await page.keyboard.press('Escape');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
});

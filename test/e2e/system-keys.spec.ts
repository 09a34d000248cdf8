import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { card, order } from '../helpers/board-page';
import { launchBoard } from '../helpers/launch-board';
import { openSampleWindow } from '../helpers/plans/sample-window';

let app: ElectronApplication;
let page: Page;

test.beforeAll(async () => {
  ({ app } = await launchBoard());
  page = await openSampleWindow(app);
});
test.afterAll(() => app.close());

/**
 * A key as the system hands it over: what the page leaves unanswered goes on to the window and its menu. The keys of the driver end
 * in the page.
 */
const systemKey = (type: 'keyDown' | 'keyUp', keyCode: string, modifiers: 'alt'[] = []) =>
  app.evaluate(
    ({ webContents }, [url, event]) =>
      webContents
        .getAllWebContents()
        .find((contents) => contents.getURL() === url)
        ?.sendInputEvent(event),
    [page.url(), { type, keyCode, modifiers }] as const,
  );

async function altAnd(key: string): Promise<void> {
  await systemKey('keyDown', 'Alt', ['alt']);
  await systemKey('keyDown', key, ['alt']);
  // As fingers do it: the one that has held the longest is let go of first.
  await systemKey('keyUp', 'Alt');
  await systemKey('keyUp', key);
}

/** Whether the page has the keyboard, and not the menu of its window; the page itself is told that it has, by the driver. */
const hasKeyboard = () =>
  app.evaluate(
    ({ webContents }, url) =>
      webContents
        .getAllWebContents()
        .find((contents) => contents.getURL() === url)
        ?.isFocused(),
    page.url(),
  );

test('Alt with an arrow moves a card time after time: the menu of the window does not take the keyboard', async () => {
  await card(page, 'Fax gateway ended').click();
  const before = await order(page, 'backlog');
  await altAnd('Up');
  await expect.poll(() => order(page, 'backlog')).not.toEqual(before);
  const once = await order(page, 'backlog');
  expect(await hasKeyboard()).toBe(true);
  await altAnd('Up');
  await expect.poll(() => order(page, 'backlog')).not.toEqual(once);
  expect(await hasKeyboard()).toBe(true);
});

test('Alt alone still leads to the menu of the window', async () => {
  test.skip(process.platform === 'darwin', 'a Mac has no menu in its windows');
  await systemKey('keyDown', 'Alt', ['alt']);
  await systemKey('keyUp', 'Alt');
  await expect.poll(hasKeyboard).toBe(false);
});

import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { card } from '../helpers/board-page';
import { type Heard, heardInVain, heardOf } from '../helpers/heard';
import { launchBoard } from '../helpers/launch-board';
import { allScreens, goToScreen, openSampleWindow } from '../helpers/plans/sample-window';

let app: ElectronApplication;
let page: Page;

test.beforeAll(async () => {
  ({ app } = await launchBoard());
  page = await openSampleWindow(app);
});
test.afterAll(() => app.close());

const namesOf = (heard: readonly Heard[], role: string) =>
  heard.filter((one) => one.role === role).map(({ name }) => name);

const inVain = async () => heardInVain(await heardOf(page));

test('on every screen what takes the keyboard has a name, and no name is said twice', async () => {
  test.slow();
  for (const name of allScreens) {
    await goToScreen(page, name);
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 2_000 })));
    expect.soft(await inVain(), name).toEqual([]);
  }
});

test('a name that is missing and one that is said twice are found', async () => {
  await goToScreen(page, 'Board');
  const planted = await page.evaluateHandle(() => {
    const button = Object.assign(document.createElement('button'), { title: 'Twice' });
    button.setAttribute('aria-label', 'Twice');
    document.querySelector('main')?.append(button, document.createElement('button'));
    return button;
  });
  expect(await inVain()).toEqual(['button “Twice” said twice', 'button without a name']);
  await planted.evaluate((button) => {
    button.nextElementSibling?.remove();
    button.remove();
  });
});

test('a card, a bar and a column are said by what they are, without the names of their buttons', async () => {
  await goToScreen(page, 'Board');
  const cards = namesOf(await heardOf(page), 'row');
  expect(cards.find((name) => name.includes('Fax gateway ended'))).toBe('Efficiency Fax gateway ended 0.02M');
  await goToScreen(page, 'Roadmap');
  const bars = namesOf(await heardOf(page), 'rowheader');
  expect(bars).toContain('Store telephones replaced');
  await goToScreen(page, 'Grid');
  expect(namesOf(await heardOf(page), 'columnheader').slice(0, 3)).toEqual(['Title', 'Lane', 'Funding']);
});

test('a menu has the name of what opened it, and says why something cannot be done', async () => {
  await goToScreen(page, 'Board');
  await page.getByRole('button', { name: 'Views', exact: true }).click();
  await expect(page.getByRole('menu', { name: 'Views' })).toBeVisible();
  await page.keyboard.press('Escape');
  await card(page, 'Intranet search').click({ button: 'right' });
  await expect(page.getByRole('menuitem', { name: 'One place up' })).toContainText('Already at the top.');
  expect(heardInVain(await heardOf(page))).toEqual([]);
  await page.keyboard.press('Escape');
});

import { resolve } from 'node:path';
import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { answerDialogs, card, lane, order } from '../helpers/board-page';
import { tabTo as reach } from '../helpers/keyboard';
import { launchBoard } from '../helpers/launch-board';

const backlog = resolve(import.meta.dirname, '..', 'fixtures', 'backlog', 'projects-feed.csv');

let app: ElectronApplication;
let page: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  ({ app, page } = await launchBoard());
});

test.afterAll(async () => {
  await app.close();
});

const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

/** The accelerators of the menu are the system's; a test reaches them by the menu itself. */
const chooseInMenu = (menu: string, entry: RegExp) =>
  app.evaluate(
    ({ Menu }, [menuLabel, source]) => {
      const top = Menu.getApplicationMenu()?.items.find(({ label }) => label.replace('&', '') === menuLabel);
      const found = top?.submenu?.items.find(({ label }) =>
        new RegExp(source ?? '').test(label.replace('&', '')),
      );
      if (!found) throw new Error(`no ${source} in ${menuLabel}`);
      found.click();
    },
    [menu, entry.source] as const,
  );

const tabTo = (name: RegExp) => reach(page, name);

const focusedCard = () => page.locator('[data-card]:focus');
const expectOn = (title: string) => expect(focusedCard()).toContainText(title);
const panel = () => page.locator('#initiative-panel');
// Notices have the role of a dialog as well.
const question = () => page.getByRole('dialog', { name: 'Which outcome does it serve?' });

test('a backlog comes in by the menu and Tab', async () => {
  await answerDialogs(app, backlog);
  await chooseInMenu('File', /^Import/);
  await expect(page.getByRole('heading', { name: /^Import projects-feed/ })).toBeVisible();
  await tabTo(/^Next$/);
  await press('Enter');
  await tabTo(/^PlannedCost is counted in/);
  await press('m');
  await expect(page.getByLabel('PlannedCost is counted in')).toHaveValue('1000000');
  await tabTo(/^What no column says/);
  await press('l');
  await expect(page.getByLabel('What no column says')).toHaveValue('open');
  await tabTo(/^Next$/);
  await press('Enter');
  await expect(page.getByRole('heading', { name: 'What the values stand for' })).toBeVisible();
  await tabTo(/^Next$/);
  await press('Enter');
  await tabTo(/^Import \d/);
  await press('Enter');
  await expect(page.getByTestId('board')).toBeVisible();
});

test('an arrow reaches the first card; outcome and lane by one key each, and the next card is up', async () => {
  await press('ArrowDown');
  await expectOn('Berth planning O&M');
  await press('2', 'r');
  await expectOn('Berth planning for partners');
  await press('1', 'Shift+I');
  await expectOn('Pilot boats, new radio');
  await press('r');
  await expectOn('Pilot boats dispatch on a map');
  await expect.poll(() => order(page, 'run')).toEqual(['—', 'Berth planning O&M', 'Pilot boats, new radio']);
  await expect.poll(() => order(page, 'innovate')).toEqual(['Berth planning for partners', '—']);
});

test('arrows go from lane to lane; F funds and asks for the outcome, which a key answers', async () => {
  await press('ArrowRight', 'ArrowDown');
  await expectOn('Pilot boats, new radio');
  await press('f');
  await expect(question()).toBeVisible();
  await press('3');
  // Gone with the key: the next one is the card's.
  expect(await question().count()).toBe(0);
  await expect.poll(() => order(page, 'run')).toEqual(['Pilot boats, new radio', '—', 'Berth planning O&M']);
  await expectOn('Pilot boats, new radio');
  await press('Alt+ArrowDown');
  await expect.poll(() => order(page, 'run')).toEqual(['—', 'Pilot boats, new radio', 'Berth planning O&M']);
  await press('Alt+ArrowRight');
  await expect(lane(page, 'innovate')).toContainText('Pilot boats, new radio');
  await expectOn('Pilot boats, new radio');
});

test('Enter opens the panel, fields are stored by Enter, bad input stays beside its reason, Escape goes back', async () => {
  await press('Enter');
  await expect(panel()).toBeFocused();
  await tabTo(/^Title/);
  await press('Control+A');
  await page.keyboard.type('Pilot boats, digital radio');
  await press('Enter');
  await expect(card(page, 'Pilot boats, digital radio')).toBeVisible();
  await tabTo(/^One-off cost/);
  await press('Control+A');
  await page.keyboard.type('twelve');
  await press('Enter');
  await expect(panel()).toContainText('Not an amount');
  await press('Control+A');
  await page.keyboard.type('1.2m');
  await press('Enter');
  await expect(card(page, 'Pilot boats, digital radio')).toContainText('€ 1.20M');
  await page.keyboard.type('0');
  await press('Escape');
  await expect(page.getByLabel('One-off cost')).toHaveValue('1,200,000');
  await press('Escape');
  await expect(panel()).toBeHidden();
  await expectOn('Pilot boats, digital radio');
});

test('Ctrl+D puts a copy right below, with the keyboard on it, and Ctrl+Z takes it away', async () => {
  const before = await order(page, 'innovate');
  const original = 'Pilot boats, digital radio';
  await press('Control+D');
  await expectOn(`${original} (copy)`);
  // A copy is never funded, so it stands below the line.
  const after = await order(page, 'innovate');
  expect(after.indexOf(`${original} (copy)`)).toBeGreaterThan(after.indexOf('—'));
  expect(after.filter((title) => title !== `${original} (copy)`)).toEqual(before);
  await press('Control+Z');
  await expect.poll(() => order(page, 'innovate')).toEqual(before);
});

test('undo and redo by keys and by the menu take the board back and forth', async () => {
  await press('Control+Z');
  await expect(card(page, 'Pilot boats, digital radio')).not.toContainText('€ 1.20M');
  await press('Control+Z');
  await expect(card(page, 'Pilot boats, new radio')).toBeVisible();
  await press('Control+Shift+Z');
  await expect(card(page, 'Pilot boats, digital radio')).toBeVisible();
  await chooseInMenu('Edit', /^Undo/);
  await expect(card(page, 'Pilot boats, new radio')).toBeVisible();
});

test('a question answered in the moment it comes up leaves nothing over the page', async () => {
  await card(page, 'Pilot boats dispatch on a map').click();
  await page.evaluate(() => {
    const answer = new MutationObserver(() => {
      if (!document.querySelector('[data-takes-keys]')) return;
      answer.disconnect();
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: '2', bubbles: true, cancelable: true }),
      );
    });
    answer.observe(document.body, { childList: true, subtree: true });
  });
  await press('Shift+R');
  await expect.poll(() => order(page, 'run')).toContain('Pilot boats dispatch on a map');
  expect(await question().count()).toBe(0);
  // What lies under a dialog has no role while it is open.
  await page.getByRole('button', { name: 'Import', exact: true }).click({ trial: true });
});

test('what is being typed is kept when a new initiative takes the panel', async () => {
  await card(page, 'Pilot boats, new radio').click();
  await press('Enter');
  await tabTo(/^Title/);
  await press('Control+A');
  await page.keyboard.type('Pilot boats, old radio');
  await chooseInMenu('Edit', /^Add an initiative/);
  const title = page.getByLabel('Title', { exact: true });
  await expect(title).toHaveValue('New initiative');
  await expect(title).toBeFocused();
  await expect(card(page, 'Pilot boats, old radio')).toBeVisible();
  await expect(card(page, 'New initiative')).toBeVisible();
});

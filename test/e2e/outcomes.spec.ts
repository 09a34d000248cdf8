import { expect, test } from '@playwright/test';
import { axeFaultsInThemes } from '../helpers/axe-faults';
import { order } from '../helpers/board-page';
import { launchBoard } from '../helpers/launch-board';
import { goToScreen, openSampleWindow } from '../helpers/plans/sample-window';
import { unfoldPart } from '../helpers/unfold-part';

test('by keyboard alone: a priority, a goal and what serves it, a lane ranked by its value and back', async () => {
  const { app, page } = await launchBoard();
  const press = (...keys: readonly string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  await page.getByRole('button', { name: 'Load the sample' }).press('Enter');
  // A disabled button takes no key: each step is waited for.
  const next = page.getByRole('button', { name: 'Next' });
  await expect(page.getByRole('table', { name: 'First rows of the file' })).toBeVisible();
  await expect(next).toBeEnabled();
  await next.press('Enter');
  await expect(page.getByRole('table', { name: 'Columns of the file' })).toBeVisible();
  await page.getByRole('button', { name: 'Check and import' }).press('Enter');
  await page.getByRole('button', { name: 'Import 60 initiatives' }).press('Enter');
  await expect(page.getByTestId('board')).toBeVisible();
  // So high that the funding line is seen in its place, beside the panel too.
  await app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.setContentSize(1440, 1100);
  });
  await expect.poll(() => page.evaluate(() => window.innerHeight)).toBe(1100);
  const before = await order(page, 'innovate');
  const goTo = (name: string) =>
    page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name }).press('Enter');

  await goTo('Outcomes');
  const revenue = page.getByRole('slider', { name: 'Revenue generation' });
  await revenue.focus();
  await press('PageUp', 'ArrowRight');
  const points = Number(await revenue.inputValue());
  expect(points).toBeGreaterThan(34);
  const rest = await Promise.all(
    ['Efficiency', 'Risk management'].map((name) => page.getByRole('slider', { name }).inputValue()),
  );
  expect(rest.reduce((sum, value) => sum + Number(value), points)).toBe(100);

  await page.getByRole('button', { name: 'Add a goal' }).press('Enter');
  const name = page.getByRole('dialog').getByLabel('Name');
  await expect(name).toBeFocused();
  await page.keyboard.type('Always open');
  await page.getByLabel('Unit').fill('%');
  await page.getByLabel('Baseline').fill('99.1');
  await page.getByLabel('Target').fill('99.9');
  await press('Enter');
  await expect(page.getByText('Nothing serves it yet')).toBeVisible();
  expect(await axeFaultsInThemes(page)).toEqual([]);

  await page.getByRole('tab', { name: 'Priority and goals' }).focus();
  await press('ArrowRight', 'Enter');
  await expect(page.getByRole('table', { name: 'Scores' })).toBeVisible();
  expect(await axeFaultsInThemes(page)).toEqual([]);
  await page.getByRole('columnheader', { name: 'Net present value' }).getByRole('button').press('Enter');
  await page.getByRole('button', { name: /^Rank a list by net present value/ }).press('Enter');
  await page.getByRole('menuitem', { name: 'Drive innovation' }).press('Enter');
  await expect(page.getByText('Ranking of drive innovation').first()).toBeVisible();

  await page.locator('[data-bubble][tabindex="0"]').focus();
  await press('End', 'Enter');
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Second data centre closed');
  const ranked = await order(page, 'innovate');
  expect(ranked).not.toEqual(before);
  expect(ranked.indexOf('—')).toBe(before.indexOf('—'));

  await unfoldPart(page, 'Goal');
  await page.getByLabel('Tied to').selectOption({ label: 'Always open (revenue)' });
  await page.getByLabel('Adds to its metric, %').fill('0.2');
  await press('Enter', 'Escape');
  await goTo('Outcomes');
  await expect(page.getByText('Funded plan gets to 99.3 %')).toBeVisible();
  await expect(page.getByText('Short by 0.6 %')).toBeVisible();

  await goTo('Board');
  await press('Control+z', 'Control+z', 'Control+z');
  // A list that has been looked at may draw more rows below those than it did at first.
  const drawn = async () => (await order(page, 'innovate')).slice(0, before.length);
  await expect.poll(drawn).toEqual(before);
  await page.getByLabel('Sort the backlog').selectOption('score');
  await expect(page.getByTestId('backlog').locator('[data-card]').first()).toBeVisible();
  await app.close();
});

test('by mouse: three answers in pairs make 100 points and are one step to undo; a bubble leads to its card', async () => {
  test.setTimeout(120_000);
  const { app } = await launchBoard();
  const page = await openSampleWindow(app);
  await goToScreen(page, 'Outcomes');
  const points = () =>
    Promise.all(
      ['Revenue generation', 'Efficiency', 'Risk management'].map((name) =>
        page.getByRole('slider', { name }).inputValue(),
      ),
    );
  const before = await points();
  await page.getByRole('button', { name: 'Ask me in pairs' }).click();
  const take = page.getByRole('button', { name: 'Take these points' });
  await expect(take).toBeDisabled();
  const answer = (question: string, choice: string) =>
    page.getByRole('group', { name: question }).getByRole('radio', { name: choice, exact: true }).check();
  await answer('Revenue or efficiency?', 'Revenue much more');
  await answer('Revenue or risk?', 'Revenue more');
  await answer('Efficiency or risk?', 'Risk more');
  // Weights: the cube roots of 5 × 3 = 15, 1/5 × 1/3 = 1/15 and 1/3 × 3 = 1, so 2.466, 0.405 and 1 of 3.872.
  await take.click();
  await expect.poll(points).toEqual(['64', '10', '26']);
  const said = 'riority of 64, 10 and 26 points for revenue, efficiency and risk';
  await expect(page.getByTestId('announcements')).toContainText(`P${said}`);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(points).toEqual(before);
  await expect(page.getByText(`Undone: p${said}`)).toBeVisible();

  await page.getByRole('tab', { name: 'Value and ranking' }).click();
  const bubble = page.locator('[data-bubble]').last();
  const title = (await bubble.getAttribute('aria-label'))?.split(', Cost')[0] ?? '';
  await bubble.click();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue(title);
  await app.close();
});

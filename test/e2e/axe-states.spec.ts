import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { axeFaultsInThemes } from '../helpers/axe-faults';
import { card } from '../helpers/board-page';
import { launchBoard } from '../helpers/launch-board';
import { clickMenuItem, goToScreen, openSampleWindow } from '../helpers/plans/sample-window';
import { smallTargets } from '../helpers/small-targets';

let app: ElectronApplication;
let page: Page;

// States of the sample portfolio; those of a plan that is filled step by step are in axe.spec.ts.
test.beforeAll(async () => {
  ({ app } = await launchBoard());
  page = await openSampleWindow(app);
});
test.afterAll(() => app.close());

const dialog = () => page.getByRole('dialog').last();
const escape = () => page.keyboard.press('Escape');
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });

/** In both themes, and with targets that can be hit. */
async function expectNothing(state: string): Promise<void> {
  expect.soft(await axeFaultsInThemes(page), state).toEqual([]);
  expect.soft(await smallTargets(page), state).toEqual([]);
}

/** Does an action by its words, as who knows no key does. */
async function find(words: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('dialog', { name: 'Find an action or an initiative' }).waitFor();
  await page.keyboard.type(words);
  await page
    .getByRole('option', { name: new RegExp(words) })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
}

/** A dialog by an action; seen, looked over, left. */
async function lookAt(words: string): Promise<void> {
  await find(words);
  await expect(dialog()).toBeVisible();
  await expectNothing(words);
  await escape();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test('what is opened over the board by an action', async () => {
  test.slow();
  for (const words of [
    'About Bimodal Planner',
    'Help',
    'Answer what is missing',
    'Ask for missing answers',
    'Write down a decision',
    'Freeze a baseline',
    'Duplicate the scenario',
    'Export the backlog',
  ])
    await lookAt(words);
});

test('the palette, what is found and what is not; the sheet of keys, and a key that is taken', async () => {
  await page.keyboard.press('ControlOrMeta+k');
  await expect(dialog()).toBeVisible();
  await expectNothing('palette');
  await page.keyboard.type('Fund in full');
  await expect(page.getByRole('option', { name: /Fund in full/ })).toContainText(
    'No initiative is selected.',
  );
  await expectNothing('palette, not now');
  await escape();
  await page.keyboard.press('?');
  await button('Change keys').click();
  await dialog()
    .getByRole('button', { name: /^Save: |^Key of Save|Save, / })
    .first()
    .click();
  await page.keyboard.press('ControlOrMeta+p');
  await expect(dialog()).toContainText(/Print the report/);
  await expectNothing('key taken');
  await escape();
  await escape();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('many selected: the bar, its menus, the edit of all at once', async () => {
  await card(page, 'Loyalty wallet').click();
  await card(page, 'Returns without a call').click({ modifiers: ['ControlOrMeta'] });
  await expect(page.getByRole('toolbar')).toContainText('2 selected');
  await expect(page.getByRole('toolbar')).toContainText('funded');
  await expectNothing('bar');
  await page.getByRole('toolbar').getByRole('button', { name: 'Move to' }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await expectNothing('menu of the bar');
  await escape();
  await button('Edit …').click();
  await expect(page.getByRole('dialog', { name: 'Edit 2 initiatives' })).toBeVisible();
  await expectNothing('bulk edit');
  await escape();
  await button('Why A before B').click();
  await expect(page.getByRole('heading', { name: /^Why .* before / })).toBeVisible();
  await expectNothing('why A before B');
  await goToScreen(page, 'Board');
  await escape();
});

test('filters, views, scenarios, templates, swimlanes, how a figure is made, and the panel beside the board', async () => {
  test.slow();
  for (const name of [
    'Filter',
    'Views',
    /^Scenario: /,
    'Add from a template',
    'How is this made? The plan in figures',
  ]) {
    await button(name).click();
    await expect(page.getByRole('dialog').or(page.getByRole('menu'))).toBeVisible();
    await expectNothing(String(name));
    await escape();
  }
  await page.getByLabel('Group the cards by').selectOption({ label: 'Team' });
  await expect(page.getByText('Grouped: dragging changes')).toBeVisible();
  await expectNothing('swimlanes');
  await page.getByLabel('Group the cards by').selectOption({ label: 'none' });
  await card(page, 'Store telephones').click();
  await page.keyboard.press('Enter');
  await expect(button('Close (Esc)')).toBeVisible();
  await expectNothing('panel');
  await button('Close (Esc)').click();
  await card(page, 'Store telephones').click({ button: 'right' });
  await page.getByRole('menuitem', { name: /^Split/ }).click();
  await expect(dialog()).toBeVisible();
  await expectNothing('split');
  await escape();
});

test('the grid: menu of a column, columns to choose, groups; a cell that refuses what is typed', async () => {
  await goToScreen(page, 'Grid');
  await page.getByRole('columnheader', { name: 'Cost' }).first().click({ button: 'right' });
  await expect(page.getByRole('menu')).toBeVisible();
  await expectNothing('menu of a column');
  await page.getByRole('menuitem', { name: 'Group by this' }).click();
  await expectNothing('groups');
  await button('Columns…').click();
  await expect(dialog()).toBeVisible();
  await expectNothing('columns');
  await escape();
});

test('history, settings that are looked for, the start page, the tour', async () => {
  await find('History');
  await expect(page.getByRole('heading', { name: 'History' })).toBeVisible();
  await expectNothing('history');
  await goToScreen(page, 'Settings');
  await page.getByRole('searchbox', { name: 'Find a setting' }).fill('fiscal');
  await expect(page.getByText('1 group of settings')).toBeVisible();
  await expectNothing('settings found');
  await page.getByRole('searchbox', { name: 'Find a setting' }).fill('');
  await clickMenuItem(app, 'start-page');
  await expect(page.getByRole('heading', { name: 'Recent plans' })).toBeVisible();
  await expectNothing('start page');
  await page.getByRole('button', { name: /^Back to/ }).click();
  await clickMenuItem(app, 'tour');
  await expect(
    page
      .getByRole('dialog')
      .or(page.getByRole('region', { name: /tour/i }))
      .first(),
  ).toBeVisible();
  await expectNothing('tour');
  await escape();
});

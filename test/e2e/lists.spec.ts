import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { answerDialogs } from '../helpers/board-page';
import { tabTo } from '../helpers/keyboard';
import { launchBoard } from '../helpers/launch-board';
import { unfoldPart } from '../helpers/unfold-part';

const backlog =
  'Title,Lane,Funding,Outcome,Cost,Business owner\nWeb shop,innovate,full,revenue,1000,Ann\nLedger,run,full,efficiency,500,Bob\n';

/** Files as other tools write them: each is known by its headers. */
const lists = [
  {
    of: 'goals',
    text: 'Objective,Outcome,KPI,Baseline,Target,Due,Executive\nSell online,revenue,Share of orders,12,40,2028-12-31,CMO\n',
    words: '1 goal',
  },
  {
    of: 'readings',
    text: 'Goal name,KPI,Read on,Reading\nSell online,Share of orders,2027-06-30,18\nSell online,Share of orders,2027-09-30,21\n',
    words: '2 readings',
  },
  {
    of: 'agreements',
    text: 'Request,Business unit,Response time (hours),Delivery time (days)\nNew access,Sales,4,2\n',
    words: '1 agreement',
  },
  { of: 'liaisons', text: 'Department,BRM\nSales,Dora\n', words: '1 liaison' },
  {
    of: 'emergencies',
    text: 'Incident,List,Effort,Reported on,Closed\nShop down,run,3,2027-02-01,2027-02-02\n',
    words: '1 emergency',
  },
  {
    of: 'hidden-work',
    text: 'Project,Kind of work,Effort,Weeks\nWeb shop,Security,5,2\n',
    words: '1 part of hidden work',
  },
  {
    of: 'reviews',
    text: 'Project,Date,Reviewer,Finding\nLedger,2028-02-01,Eve,Half of it came\n',
    words: '1 review',
  },
  {
    of: 'enablers',
    text: 'Enabling initiative,Enabled initiative,Share\nLedger,Web shop,30\n',
    words: '1 enabler',
  },
  {
    of: 'roles',
    text: 'Project,Role,Assigned to\nWeb shop,Integration expert,\nWeb shop,Product owner,Ann\n',
    words: '2 required roles',
  },
  {
    of: 'teams',
    text: 'Team name,Quarter,Days per quarter,Run days\nWeb,,90,10\nWeb,2027 Q3,60,\n',
    words: '2 rows of team days',
  },
  {
    of: 'milestones',
    text: 'Project,Milestone,Type,After quarters of work,Date\nWeb shop,Pilot,usable,1,\n',
    words: '1 milestone',
  },
] as const;

let app: ElectronApplication;
let page: Page;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  ({ app, page } = await launchBoard());
});
test.afterAll(() => app.close());

const folder = mkdtempSync(join(tmpdir(), 'bimodal-lists-'));

/** The accelerators of the menu are the system's; a test reaches them by the menu itself. */
const chooseImport = () =>
  app.evaluate(({ Menu }) => {
    const file = Menu.getApplicationMenu()?.items.find(({ label }) => label.replace('&', '') === 'File');
    file?.submenu?.items.find(({ label }) => label.replace('&', '').startsWith('Import'))?.click();
  });

const goTo = (name: string) =>
  page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name }).press('Enter');

/**
 * File, columns, values where there are any: each is one key. Next goes to the values while nobody knows yet whether
 * there are any, and on from there by itself: so each step is looked at when what was read is known.
 */
async function goToCheck(): Promise<void> {
  const step = page.locator('[aria-current="step"]');
  for (;;) {
    await expect(page.locator('[data-busy]')).toHaveCount(0);
    const before = (await step.textContent()) ?? '';
    if (before.endsWith('Check and import')) return;
    await tabTo(page, /^(?:Next|Check and import)$/);
    await page.keyboard.press('Enter');
    await expect(step).not.toHaveText(before);
  }
}

/** From the menu to the plan, by keyboard alone. */
async function imports(name: string, text: string, of: string, words: string): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, text);
  await answerDialogs(app, path);
  await chooseImport();
  await expect(page.getByLabel('Its rows are')).toHaveValue(of);
  await goToCheck();
  await tabTo(page, new RegExp(`^Import ${words}$`));
  await page.keyboard.press('Enter');
  await expect(page.getByText(`Imported ${words} from ${name}`, { exact: false }).first()).toBeVisible();
}

test('lists of other tools are known by their headers, and are in the plan by keyboard alone', async () => {
  await imports('backlog.csv', backlog, 'initiatives', '2 initiatives');
  for (const { of, text, words } of lists) await imports(`${of}.csv`, text, of, words);
  await goTo('Services');
  await page.getByRole('tab', { name: 'Agreements' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Deliver within of New access' })).toHaveValue('2 days');
  await goTo('Outcomes');
  await expect(page.getByText('Sell online').first()).toBeVisible();
});

test('a goal that comes again shows what changes field by field, and one undo takes it back', async () => {
  const path = join(folder, 'again.csv');
  writeFileSync(path, lists[0].text.replace(',40,', ',45,'));
  await answerDialogs(app, path);
  await chooseImport();
  await goToCheck();
  await expect(page.getByRole('heading', { name: '1 row: 1 changed, none left out' })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Target 40 45/ })).toBeVisible();
  expect((await new AxeBuilder({ page }).setLegacyMode(true).analyze()).violations).toEqual([]);
  // By keyboard alone: the plan's value is kept, and the file's is taken after all.
  await tabTo(page, /^Target of Sell online$/);
  await page.keyboard.press('k');
  await expect(page.getByRole('heading', { name: '1 row: 1 unchanged, none left out' })).toBeVisible();
  // The keyboard stays where it was.
  await expect(page.getByLabel('Target of Sell online')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('heading', { name: '1 row: 1 changed, none left out' })).toBeVisible();
  await page.getByRole('button', { name: 'Update 1' }).press('Enter');
  const goal = page.getByText(/^Share of orders from 12 to 45/);
  await expect(goal).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/^Share of orders from 12 to 40/)).toBeVisible();
});

test('an agreement that comes again is taken field by field: the plan’s time is kept, the sponsor of the file is taken', async () => {
  const path = join(folder, 'agreed.csv');
  writeFileSync(
    path,
    'Request,Business unit,Response time (hours),Delivery time (days),Sponsor\nNew access,Sales,4,3,Weber\n',
  );
  await answerDialogs(app, path);
  await chooseImport();
  await goToCheck();
  await expect(page.getByRole('row', { name: /^Deliver within 2 days 3 days/ })).toBeVisible();
  expect((await new AxeBuilder({ page }).setLegacyMode(true).analyze()).violations).toEqual([]);
  await tabTo(page, /^Deliver within of New access, Sales$/);
  await page.keyboard.press('k');
  await expect(page.getByLabel('Deliver within of New access, Sales')).toHaveValue('mine');
  await tabTo(page, /^Update 1$/);
  await page.keyboard.press('Enter');
  await goTo('Services');
  await page.getByRole('tab', { name: 'Agreements' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Deliver within of New access' })).toHaveValue('2 days');
  const sponsor = page.getByRole('textbox', { name: 'Sponsor of New access' });
  await expect(sponsor).toHaveValue('Weber');
  await page.getByRole('tab', { name: 'Agreements' }).focus();
  await page.keyboard.press('Control+z');
  await expect(sponsor).toHaveValue('');
});

test('by keyboard alone: teams with their days and a first usable slice of the lists are where they are planned', async () => {
  await goTo('People');
  await expect(page.getByRole('textbox', { name: /^Days a quarter of Web/ })).toHaveValue('90');
  await goTo('Board');
  await page.keyboard.press('/');
  await page.keyboard.type('integration expert');
  await expect(page.locator('[data-card]')).toHaveCount(1);
  const shop = page.locator('[data-card]').filter({ hasText: 'Web shop' });
  await shop.focus();
  await page.keyboard.press('Enter');
  await unfoldPart(page, 'Milestones');
  await expect(page.locator('#initiative-panel').getByRole('group', { name: 'Pilot' })).toContainText(
    'The end of',
  );
  await page.keyboard.press('Escape');
  await expect(shop).toBeFocused();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox').or(page.getByPlaceholder(/^Find/))).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect(page.locator('[data-card]')).toHaveCount(2);
});

test('by keyboard alone: a role that nobody fills is flagged, filled in the panel, and no longer flagged', async () => {
  const openStrengths = async () => {
    await goTo('People');
    await page.getByRole('tab', { name: 'Teams' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
  };
  await openStrengths();
  const roles = page.getByRole('table', { name: 'Required roles' });
  await expect(roles.getByRole('row', { name: /^Integration expert/ })).toContainText('nobody yet');
  await expect(roles.getByRole('row', { name: /^Product owner/ })).toContainText('Ann');
  expect((await new AxeBuilder({ page }).setLegacyMode(true).analyze()).violations).toEqual([]);
  await tabTo(page, /^Web shop$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Required roles/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Filled by$/);
  await page.keyboard.type('Dora');
  await page.keyboard.press('Enter');
  await tabTo(page, /^Add a role$/);
  await page.keyboard.type('Tester');
  await page.keyboard.press('Enter');
  const panel = page.locator('#initiative-panel');
  await expect(panel.getByRole('group', { name: 'Tester' })).toBeVisible();
  await openStrengths();
  await expect(roles.getByRole('row', { name: /^Integration expert/ })).toContainText('Dora');
  await expect(roles.getByRole('row', { name: /^Tester/ })).toContainText('nobody yet');
  await page.keyboard.press('Control+z');
  await expect(roles.getByRole('row', { name: /^Tester/ })).toHaveCount(0);
});

test('by keyboard alone: which part of the other’s benefits an enabler is credited with, changed and taken back', async () => {
  await goTo('Board');
  const ledger = page.locator('[data-card]').filter({ hasText: 'Ledger' });
  await ledger.focus();
  await page.keyboard.press('Enter');
  await unfoldPart(page, 'Depends on');
  const share = page.getByLabel('Credited to this one, % of the other’s benefits');
  await expect(share).toHaveValue('30');
  await share.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('40');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Undo .*Ledger.*Web shop/ })).toBeVisible();
  await ledger.focus();
  await page.keyboard.press('Control+z');
  await expect(share).toHaveValue('30');
});

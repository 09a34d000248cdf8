import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { axeFaultsInThemes } from '../helpers/axe-faults';
import { tabTo } from '../helpers/keyboard';
import { launchBoard } from '../helpers/launch-board';
import { onlyScenario, sendCommands } from '../helpers/send-commands';

let app: ElectronApplication;
let page: Page;

const M = (amount: number) => Math.round(amount * 100_000_000);

/** Portal is funded; of the three million left, Small and Middle bring more than Large. Law has to be done. */
function works(scenarioId: string) {
  return (
    [
      ['Portal', 2, 1],
      ['Large', 3, 2],
      ['Small', 1, 0.9],
      ['Middle', 2, 1.7],
    ] as const
  ).flatMap(([id, cost, margin]) => {
    const placed = { scenarioId, initiativeIds: [id] };
    const benefit = { kind: 'margin' as const, low: 0, likely: M(margin), high: M(margin) };
    const changes = { outcome: 'revenue' as const, cost: M(cost), benefit };
    return [
      { type: 'initiative/add', scenarioId, id, title: id, lane: 'innovate', changes } as const,
      { type: 'placement/schedule', ...placed, changes: { start: 2027 * 4, lengthQuarters: 4 } } as const,
    ];
  });
}

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  ({ app, page } = await launchBoard());
  const scenarioId = await onlyScenario(page);
  await sendCommands(page, [
    { type: 'budget/set', scenarioId, fiscalYear: 2027, scope: 'innovate', amount: M(5), hard: true },
    ...works(scenarioId),
    { type: 'placement/fund', scenarioId, initiativeIds: ['Portal'], funding: 'full', amount: null },
  ]);
  await page.reload();
  await expect(page.getByTestId('board')).toBeVisible();
});

test.afterAll(async () => {
  await app.close();
});

const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const dialog = () => page.getByRole('dialog', { name: 'Find the best set' });

async function askFromPalette(): Promise<void> {
  await press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('best set');
  await press('Enter');
  await expect(dialog()).toBeVisible();
}

test('by keyboard alone the best set is found, and a scenario made of it in one step', async () => {
  await askFromPalette();
  await expect(dialog().getByLabel(/^As much as there can be of/)).toBeFocused();
  await expect(dialog().getByLabel(/^Each budget holds/)).toBeChecked();
  expect(await axeFaultsInThemes(page, { part: '[role=dialog]' })).toEqual([]);
  await tabTo(page, /^Find$/);
  await press('Enter');
  const heading = dialog().getByRole('heading', { name: /^Net present value of cash: / });
  await expect(heading).toBeFocused({ timeout: 20_000 });
  await expect(dialog()).toContainText('It is proved that no set has more.');
  const added = dialog().getByRole('region', { name: 'Newly funded (2)' });
  await expect(added).toContainText('Middle');
  await expect(added).toContainText('Small');
  await expect(dialog()).toContainText('1 initiative more would not fit.');
  expect(await axeFaultsInThemes(page, { part: '[role=dialog]' })).toEqual([]);
  await tabTo(page, /^Name of the new scenario/);
  await page.keyboard.type('Best of 2027');
  await press('Enter');
  await expect(dialog()).toBeHidden();
  await expect(page.getByRole('button', { name: /^Scenario: Best of 2027/ })).toBeVisible();
  await press('Control+z');
  await expect(page.getByRole('button', { name: /^Scenario: Base/ })).toBeVisible();
});

test('what contradicts itself is said in words, and asking otherwise leads back', async () => {
  const scenarioId = await onlyScenario(page);
  await sendCommands(page, [
    { type: 'placement/mark', scenarioId, initiativeIds: ['Large', 'Middle'], mark: 'must' },
  ]);
  await askFromPalette();
  await tabTo(page, /^Find$/);
  await press('Enter');
  await expect(dialog().getByRole('heading', { name: /^No set holds all of this/ })).toBeFocused({
    timeout: 20_000,
  });
  const said = dialog().getByRole('listitem');
  await expect(said).toHaveCount(3);
  await expect(said.nth(0)).toHaveText(/^Has to be funded, and is not yet: “Large”, “Middle”\.$/);
  expect(await axeFaultsInThemes(page, { part: '[role=dialog]' })).toEqual([]);
  await tabTo(page, /^Ask otherwise$/);
  await press('Enter');
  await expect(dialog().getByLabel(/^As much as there can be of/)).toBeFocused();
  await press('Escape');
  await expect(dialog()).toBeHidden();
});

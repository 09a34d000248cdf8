import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { answerDialogs } from '../helpers/board-page';
import { launchBoard } from '../helpers/launch-board';

const fixtures = resolve(import.meta.dirname, '..', 'fixtures');

/** A copy of the plan that the released version made, to be spoilt. */
function planCopy(spoil: (bytes: Buffer) => void = () => {}): string {
  const path = join(mkdtempSync(join(tmpdir(), 'bimodal-files-')), 'Harbour.bimodal');
  const bytes = readFileSync(join(fixtures, 'plans', 'version-10.bimodal'));
  spoil(bytes);
  writeFileSync(path, bytes);
  return path;
}

/** What the boxes of main said since. */
async function listenToBoxes(app: ElectronApplication): Promise<() => Promise<string>> {
  await app.evaluate(({ dialog }) => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    dialog.showMessageBox = (...given: unknown[]) => {
      const { message, detail } = given.at(-1) as { message: string; detail?: string };
      said.push(`${message} ${detail ?? ''}`);
      return Promise.resolve({ response: 0, checkboxChecked: false });
    };
  });
  return () => app.evaluate(() => (globalThis as unknown as { said: string[] }).said.join('\n'));
}

const clickMenu = (app: ElectronApplication, id: string) =>
  app.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id);

async function addByHand(app: ElectronApplication, page: Page, title: string): Promise<void> {
  await clickMenu(app, 'add-initiative');
  await page.getByLabel('Title', { exact: true }).fill(title);
  await page.getByLabel('Title', { exact: true }).press('Enter');
}

const refusals: readonly [string, RegExp, (bytes: Buffer) => void][] = [
  ['damaged', /is damaged and was not opened/, (bytes) => bytes.fill(0, 4096, 12_288)],
  ['of a newer version', /newer version/, (bytes) => bytes.writeUInt32BE(9_990, 60)],
  ['of another program', /is not a plan/, (bytes) => bytes.writeUInt32BE(1, 68)],
];

for (const [what, words, spoil] of refusals)
  test(`a plan that is ${what} is refused in words and left as it is`, async () => {
    const path = planCopy(spoil);
    const before = readFileSync(path);
    const { app } = await launchBoard();
    const said = await listenToBoxes(app);
    await answerDialogs(app, path);
    await clickMenu(app, 'open-plan');
    await expect.poll(said).toMatch(words);
    expect(readFileSync(path).equals(before)).toBe(true);
    await app.close();
  });

test('a read-only plan opens as such: editing is off, and a copy can be saved', async () => {
  const path = planCopy();
  chmodSync(path, 0o444);
  const before = readFileSync(path);
  const { app, page } = await launchBoard({ args: [path] });
  await expect(page.getByText(/Read-only file/).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Import', exact: true })).toBeDisabled();
  const copy = join(mkdtempSync(join(tmpdir(), 'bimodal-files-')), 'Copy.bimodal');
  await answerDialogs(app, copy);
  await page.getByRole('button', { name: /Save a copy/ }).click();
  await expect.poll(() => existsSync(copy)).toBe(true);
  expect(readFileSync(path).equals(before)).toBe(true);
  await app.close();
});

test('a plan that goes away while it is open is noticed before an edit is lost, and a copy holds all of it', async () => {
  const path = planCopy();
  const { app, page } = await launchBoard({ args: [path] });
  await addByHand(app, page, 'Stored before');
  await expect(page.getByTitle('Stored before').first()).toBeVisible();
  renameSync(path, `${path}.elsewhere`);
  await page.getByLabel('Title', { exact: true }).fill('Not stored');
  await page.getByLabel('Title', { exact: true }).press('Enter');
  await expect(page.getByText(/was moved, replaced or deleted/).first()).toBeVisible();
  const copy = join(mkdtempSync(join(tmpdir(), 'bimodal-files-')), 'Copy.bimodal');
  await answerDialogs(app, copy);
  await clickMenu(app, 'save-copy');
  await expect.poll(() => existsSync(copy)).toBe(true);
  renameSync(`${path}.elsewhere`, path);
  await page.getByLabel('Title', { exact: true }).fill('Stored again');
  await page.getByLabel('Title', { exact: true }).press('Enter');
  await expect(page.getByTitle('Stored again').first()).toBeVisible();
  await expect(page.getByText('Saved').first()).toBeVisible();
  await app.close();
});

test('a CSV dropped on the window is looked at before it is imported', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'bimodal-files-')), 'dropped.csv');
  copyFileSync(join(fixtures, 'backlog', 'projects-feed.csv'), path);
  const { app, page } = await launchBoard();
  const devtools = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data });
  await expect(page.getByRole('heading', { name: /dropped\.csv/ })).toBeVisible();
  await expect(page.getByText('Berth planning for partners')).toBeVisible();
  await app.close();
});

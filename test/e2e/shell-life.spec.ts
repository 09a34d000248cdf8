import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type ElectronApplication, expect, test } from '@playwright/test';
import { launchApp } from '../helpers/launch';
import { askEngine, launchBoard } from '../helpers/launch-board';

const projectRoot = resolve(import.meta.dirname, '..', '..');

const enginePid = (app: ElectronApplication): Promise<number> =>
  app.evaluate(({ app: electronApp }) => {
    const engine = electronApp.getAppMetrics().find(({ name }) => name === 'Bimodal Planner engine');
    return engine?.pid ?? 0;
  });

const titles = (app: ElectronApplication): Promise<string[]> =>
  app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .map((window) => window.getTitle())
      .sort(),
  );

/** Whether one of the windows says so: which of them is in front is the system's to know. */
async function isShown(app: ElectronApplication, words: string | RegExp): Promise<boolean> {
  const counts = await Promise.all(app.windows().map((page) => page.getByText(words).count()));
  return counts.some((count) => count > 0);
}

test('an engine that dies is started again, the page reads the plan anew, and nothing acknowledged is lost', async () => {
  const { app, page } = await launchBoard();
  const read = async () =>
    (await askEngine(page, 'plan/read', {})).value as {
      revision: number;
      tables: { scenario: { values: string[][]; names: string[] } };
    };
  const { tables } = await read();
  const scenarioId = tables.scenario.values[tables.scenario.names.indexOf('id')]?.[0] ?? '';
  for (let round = 1; round <= 3; round++) {
    const id = `0197e2a0-0000-7000-8000-00000000000${round}`;
    const stamp = { id: `0197e2a0-0000-7000-9000-00000000000${round}`, at: new Date().toISOString() };
    const command = {
      type: 'initiative/add',
      scenarioId,
      id,
      title: `Kept ${round}`,
      lane: 'backlog',
      changes: {},
    };
    const reply = await askEngine(page, 'command/dispatch', { command, stamp });
    expect(reply).toMatchObject({ ok: true, value: { kind: 'done' } });
    const pid = await enginePid(app);
    process.kill(pid, 'SIGKILL');
    await expect.poll(() => enginePid(app)).not.toBe(pid);
    await expect(page.getByTestId(`card-${id}`)).toBeVisible();
    await expect.poll(async () => (await read()).revision).toBe(round);
  }
  await expect(page.getByText('was started again').first()).toBeVisible();
  await app.close();
});

test('a page that dies comes back with the plan', async () => {
  const { app, page } = await launchBoard();
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );
  // A page that is down answers nothing, so each question has an end.
  const showsBoard = () =>
    app.evaluate(({ BrowserWindow }) =>
      Promise.race([
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
          `document.querySelector('[data-testid="board"]') !== null`,
        ),
        new Promise((done) => setTimeout(() => done('no answer'), 500)),
      ]),
    );
  await expect.poll(showsBoard).toBe(true);
  expect(page.isClosed()).toBe(false);
  await app.close();
});

test('the first start makes “My plan”, the next one opens the plan that was open last', async () => {
  const { app, userData } = await launchBoard();
  expect(existsSync(join(userData, 'My plan.bimodal'))).toBe(true);
  await expect.poll(() => titles(app)).toEqual(['My plan – Bimodal Planner']);
  const other = join(userData, 'Other.bimodal');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, other);
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('save-copy')?.click());
  await expect.poll(() => existsSync(other)).toBe(true);
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
    return undefined;
  }, other);
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript("window.shell.request('plan/open', {})"),
  );
  await expect.poll(async () => (await titles(app)).length).toBe(2);
  await app.close();
  const settings = JSON.parse(readFileSync(join(userData, 'settings.json'), 'utf8'));
  expect(settings.recent[0]).toBe(other);
  const again = await launchBoard({ userData });
  const { fileName } = (await askEngine(again.page, 'plan/read', {})).value;
  expect(fileName).toBe('Other.bimodal');
  await again.app.close();
});

test('a second start hands its plan to the first and ends', async () => {
  const { app, userData } = await launchBoard();
  const plan = join(userData, 'My plan.bimodal');
  const copy = join(userData, 'Copy.bimodal');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, copy);
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('save-copy')?.click());
  await expect.poll(() => existsSync(copy)).toBe(true);
  const second = (argument: string): Promise<number | null> => {
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const child: ChildProcess = spawn(
      process.env['BIMODAL_ELECTRON'] ?? '',
      [...asRoot, `--user-data-dir=${userData}`, projectRoot, argument],
      { stdio: 'ignore' },
    );
    return new Promise((done) => child.on('exit', done));
  };
  expect(await second(copy)).toBe(0);
  await expect.poll(async () => (await titles(app)).length).toBe(2);
  // A list opens the import in the window that is there; what is neither is told, and changes nothing.
  const list = join(userData, 'backlog.csv');
  writeFileSync(list, 'Title;Cost\r\nPortal;1000\r\n');
  expect(await second(list)).toBe(0);
  await expect.poll(() => isShown(app, 'backlog.csv')).toBe(true);
  const photo = join(userData, 'photo.heic');
  writeFileSync(photo, 'no table');
  expect(await second(photo)).toBe(0);
  await expect.poll(() => isShown(app, /^photo\.heic is neither a plan nor a table/)).toBe(true);
  expect(await isShown(app, 'backlog.csv')).toBe(true);
  // Open already, or no plan at all: no further window.
  for (const argument of [plan, copy, '/etc/passwd', 'https://example.org/x.bimodal'])
    expect(await second(argument)).toBe(0);
  await new Promise((done) => setTimeout(done, 500));
  expect(await titles(app)).toHaveLength(2);
  await app.close();
});

test('a list that the first start names is looked at for import once there is a plan', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bimodal-shell-'));
  const list = join(folder, 'october.csv');
  writeFileSync(list, 'Title;Cost\r\nPortal;1000\r\n');
  const { app, page } = await launchApp({ args: [list], firstRun: true });
  await expect(page.getByRole('heading', { name: 'Import', level: 1 })).toBeVisible();
  await expect(page.getByText('october.csv').first()).toBeVisible();
  await app.close();
});

test('a plan that cannot be opened is said so and left as it is, and there is a plan to work in', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bimodal-shell-'));
  const damaged = join(folder, 'Damaged.bimodal');
  writeFileSync(damaged, 'this is no plan');
  const { app, userData } = await launchBoard({ args: [damaged] });
  expect(existsSync(join(userData, 'My plan.bimodal'))).toBe(true);
  expect(readFileSync(damaged, 'utf8')).toBe('this is no plan');
  await app.close();
});

test('SIGTERM closes the plan and ends the app', async () => {
  const { app, userData } = await launchBoard();
  const child = app.process();
  const ended = new Promise((done) => child.on('exit', (status) => done(status)));
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(existsSync(join(userData, 'My plan.bimodal'))).toBe(true);
  expect(existsSync(join(userData, 'My plan.bimodal-journal'))).toBe(false);
});

for (const [way, end] of [
  [
    'the window closes',
    (app: ElectronApplication) =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()),
  ],
  [
    'the app is ended from outside',
    (app: ElectronApplication) => Promise.resolve(app.process().kill('SIGTERM')),
  ],
] as const)
  test(`text that is being typed when ${way} is kept`, async () => {
    const { app, page, userData } = await launchBoard();
    await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('add-initiative')?.click());
    const title = page.getByLabel('Title', { exact: true });
    await title.fill('');
    await title.pressSequentially('Half typed');
    const ended = new Promise((done) => app.process().on('exit', done));
    await end(app);
    await ended;
    const again = await launchBoard({ userData });
    await expect(again.page.getByTitle('Half typed').first()).toBeVisible();
    await again.app.close();
  });

import type { ElectronApplication, Page } from '@playwright/test';
import { type Input, paintTime } from './paint-time';

/** Told of each thing that was done: what it is, and milliseconds to its paint. */
export type Seen = (what: string, time: number) => void;

/** Each main screen by its name in the navigation, and what of it must be there to be seen. */
export const screens: Readonly<Record<string, string>> = {
  Board: '[data-testid=board] [data-card]',
  Grid: '[role=grid] [role=rowheader]',
  Outcomes: '[data-scroll=Outcomes] section',
  Roadmap: '[data-testid=roadmap] [data-bar]',
  Money: '[data-scroll=Money] section',
  Services: '[data-scroll=Services] table',
  People: '[data-scroll=People] table',
  Peers: '[data-scroll=Peers] h1',
  Scenarios: '[data-scroll=Scenarios] section',
  Decisions: '[data-scroll=Decisions] section',
  Report: '[data-testid=report-preview] section',
  Settings: '[data-scroll="Settings of the plan"] section',
};

const isThere = (selector: string) => `[document.querySelector('${selector}') ? 'there' : null]`;

/** A click in the navigation until the screen is there. */
export function toScreen(page: Page, name: string): Promise<number> {
  const button = page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name, exact: true });
  return paintTime(page, {
    event: 'click',
    sees: isThere(screens[name] ?? ''),
    act: () => button.click(),
  });
}

export const key = (page: Page, keys: string, sees: string): Promise<number> =>
  paintTime(page, { event: 'keydown', sees, act: () => page.keyboard.press(keys) });

const title = `[document.querySelector('#initiative-panel input')?.value]`;

/** The panel of an initiative of the board is opened, gone through and closed. */
export async function throughPanel(page: Page, seen: Seen): Promise<void> {
  const card = page.getByTestId('lane-run').locator('[data-card]').nth(3);
  await card.click();
  seen('opening the panel', await key(page, 'Enter', title));
  await page.locator('#initiative-panel').focus();
  for (const step of ['j', 'j', 'k', 'k'])
    seen(`${step.toUpperCase()} in the panel`, await key(page, step, title));
  await page.keyboard.press('Escape');
}

/** From the board to all of its cards from afar, over a few of them, and back. */
export async function throughOverview(page: Page, seen: Seen): Promise<void> {
  seen('the board from afar', await key(page, 'Control+Shift+O', isThere('[data-testid=overview] path')));
  await page.getByTestId('overview').getByRole('listbox').focus();
  const option = `[document.querySelector('#overview-mark')?.textContent]`;
  for (const step of ['ArrowRight', 'ArrowDown', 'PageDown', 'End'])
    seen('a key in the overview', await key(page, step, option));
  await toScreen(page, 'Board');
}

const pasted = 5_000;
const together = 1_000;
/** Milliseconds after which what was copied is known everywhere. */
const untilCopied = 300;
const firstCell = '[role=rowgroup] > [data-row] [data-column=cost]';
// What is seen is the first row and the sum of all.
const costs = `['${firstCell}', '[data-testid=grid-foot] [data-column=cost]'].map((part) => document.querySelector(part)?.textContent)`;

// What is stored sooner than it is said to be is seen by its result.
const saving = `[document.querySelector('[data-saving]')?.textContent ?? document.querySelector('${firstCell}')?.textContent]`;

/** Amounts are pasted into the grid, many and some, and taken back. */
export async function pasteInGrid(
  page: Page,
  app: ElectronApplication,
  seen: Seen,
  round: number,
): Promise<void> {
  await page.locator(firstCell).first().click();
  const text = (rows: number) =>
    Array.from({ length: rows }, () => `${200_000 + (round + 1) * 10_000}`).join('\r\n');
  const paste = (rows: number): Input => ({
    event: 'paste',
    sees: costs,
    act: async () => {
      await app.evaluate(({ clipboard }, copied) => void clipboard.writeText(copied), text(rows));
      // The system says a moment later that the clipboard has changed; a page that reads it then is given nothing.
      await page.waitForTimeout(untilCopied);
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.paste());
    },
  });
  seen(`paste of ${pasted.toLocaleString('en')} rows`, await paintTime(page, paste(pasted)));
  await page.waitForTimeout(1_000);
  await key(page, 'Control+z', costs);
  await page.waitForTimeout(1_000);
  await paintTime(page, paste(together));
  await page.waitForTimeout(1_000);
  seen(`undo of a change of ${together.toLocaleString('en')}`, await key(page, 'Control+z', costs));
  await page.waitForTimeout(1_000);
  // What takes longer than its goal says at once that it is at work: that is a figure of its own.
  seen(
    `paste of ${pasted.toLocaleString('en')} rows, until it says that it is saving`,
    await paintTime(page, { ...paste(pasted), sees: saving }),
  );
  await page.waitForTimeout(3_000);
  await key(page, 'Control+z', costs);
  await page.waitForTimeout(1_000);
  await paintTime(page, paste(together));
  await page.waitForTimeout(1_000);
  seen(
    `undo of a change of ${together.toLocaleString('en')}, until it says that it is saving`,
    await key(page, 'Control+z', saving),
  );
  await page.waitForTimeout(1_000);
}

const found = `['[data-testid=find-count]', '[data-testid=lane-run] header'].map((part) => document.querySelector(part)?.textContent)`;

/** Each letter of a number is typed into the search of the board, and finds fewer than the one before. */
export async function typeInSearch(page: Page, seen: Seen): Promise<void> {
  for (const number of ['4217', '5833', '7121']) {
    await page.locator('#find-text').focus();
    // Every text is read once the field has the keyboard.
    await page.waitForTimeout(500);
    for (const letter of number) {
      seen('a letter in the search', await key(page, letter, found));
      await page.waitForTimeout(100);
    }
    await page.locator('#find-text').fill('');
    await page.waitForTimeout(500);
  }
}

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { type BenchRun, freshFolder } from './bench-run';
import { timeCommand } from './electron-process';
import type { Measured } from './figure';
import { drawnText, recordDrawn } from './frames';
import { inApp } from './in-app';

/** Longer than this a page must not be deaf. */
const longest = 50;
const planted = 200;
const patience = 300_000;

/** The page while a large import is stored and arrives in it: how long it is busy at a stretch. */
export async function benchPageImport(run: BenchRun, csv: string, name: string): Promise<Measured> {
  run.say(`${name}, in the page`);
  const folder = freshFolder(run, 'page-import');
  const [plan, first] = [join(folder, 'plan.bimodal'), join(folder, 'first.csv')];
  writeFileSync(first, 'Title\nWork\n');
  await timeCommand(run, [run.app, '--cli', 'import', first, '--plan', plan]);
  const { seen, slow } = await inApp(run, [run.app, plan], async (page, app) => {
    await toLastStep(page, app, csv);
    const drawn = await recordDrawn(page, () => imported(page));
    return { seen: drawn, slow: await recordDrawn(page, () => busyOnce(page)) };
  });
  return {
    figures: [],
    bounds: [
      { what: `${name}, the page's longest task`, value: seen.longestTask, limit: longest, unit: 'ms' },
    ],
    controls: [
      {
        what: `a page that is busy for ${planted} ms, beside what it may be`,
        slowTime: slow.longestTask,
        floorTime: longest,
        atLeast: planted / longest / 1.1,
      },
    ],
    remarks: [`${drawnText(`The page during the ${name}`, seen)}.`],
  };
}

async function toLastStep(page: Page, app: ElectronApplication, csv: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, csv);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  for (let step = 0; step < 3; step++)
    await page.getByRole('button', { name: 'Next' }).click({ timeout: patience });
  await page.getByRole('button', { name: /^Import \d/ }).waitFor({ timeout: patience });
}

async function imported(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Import \d/ }).click();
  await page.getByTestId('board').waitFor({ timeout: patience });
  await page.getByText('Order desk, part 1', { exact: true }).first().waitFor({ timeout: patience });
}

function busyOnce(page: Page): Promise<void> {
  return page.evaluate<void>(`new Promise((done) => setTimeout(() => {
    for (const begun = performance.now(); performance.now() - begun < ${planted}; );
    setTimeout(done, 100);
  }))`);
}

import { expect, type Page } from '@playwright/test';

/** What a person calls the element: how it is read out, or what stands on it. Runs in the page. */
function wordsOf(at: Element | null): string {
  const labels =
    at instanceof HTMLInputElement || at instanceof HTMLSelectElement || at instanceof HTMLTextAreaElement
      ? at.labels
      : null;
  return (at?.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? at?.textContent ?? '').trim();
}

/** Whether the keyboard can be on anything of that name. Runs in the page. */
function anyCalled(words: typeof wordsOf, name: RegExp): boolean {
  const reachable = 'a[href], button, input, select, textarea, summary, [tabindex]';
  return [...document.querySelectorAll(reachable)].some((at) => name.test(words(at)));
}

/** Tabs on until the element of that name has the keyboard: what cannot be reached so is not reached at all. */
export async function tabTo(page: Page, name: RegExp, limit = 90): Promise<void> {
  // What is still being read or drawn is reached by no key, however often it is pressed.
  const stands = () => page.evaluate(`(${anyCalled.toString()})(${wordsOf.toString()}, ${name.toString()})`);
  await expect.poll(stands, `something called ${name} to tab to`).toBe(true);
  const seen: string[] = [];
  for (let step = 0; step < limit; step++) {
    const words = await page.evaluate(`(${wordsOf.toString()})(document.activeElement)`);
    if (typeof words === 'string' && name.test(words)) return;
    seen.push(String(words).slice(0, 30));
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${name}; it went over ${seen.join(' | ')}`);
}

/** Presses the entry of the open menu, reached by arrows. */
export async function chooseEntry(page: Page, name: RegExp): Promise<void> {
  await expect(page.getByRole('menu')).toBeVisible();
  for (let step = 0; step < 30; step++) {
    await page.keyboard.press('ArrowDown');
    await drawn(page);
    const words = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (name.test(words.trim())) return page.keyboard.press('Enter');
  }
  throw new Error(`no entry ${name} in the menu`);
}

/** Tabs onto the board, then goes over its cards by arrows until it is on that one. */
export async function arrowTo(page: Page, title: string): Promise<void> {
  const on = () =>
    page.evaluate(() => document.activeElement?.closest('[data-card]')?.getAttribute('data-card') ?? '');
  const reached = async (key: string, limit: number) => {
    for (let step = 0; step < limit; step++) {
      if ((await on()).startsWith(title)) return true;
      await page.keyboard.press(key);
      await drawn(page);
    }
    return false;
  };
  for (let step = 0; step < 90 && (await on()) === ''; step++) await page.keyboard.press('Tab');
  for (const side of ['ArrowLeft', 'ArrowLeft', 'ArrowRight', 'ArrowRight']) {
    if ((await reached('ArrowUp', 8)) || (await reached('ArrowDown', 16))) return;
    await page.keyboard.press(side);
    await drawn(page);
  }
  if (!(await reached('ArrowUp', 8)) && !(await reached('ArrowDown', 16)))
    throw new Error(`the arrows do not reach ${title}`);
}

/** The keyboard reaches a card in the frame after the key, when the card is surely drawn. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
  );
}

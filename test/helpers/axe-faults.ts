import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

interface Asked {
  /** A selector: only what stands in it is looked at. */
  readonly part?: string;
  /** Only these rules of axe. */
  readonly rules?: readonly string[];
}

/**
 * What axe finds serious or worse, once what moves has come to rest. A notice that goes away must do so at once: half gone
 * it has too little contrast. The page's policy keeps scripts out; the debugger's are not asked, and another page to
 * collect the findings in, as axe would open by itself, is not to be had in this app.
 */
export async function axeFaults(page: Page, { part, rules }: Asked = {}): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  if (part !== undefined) axe.include(part);
  if (rules !== undefined) axe.withRules([...rules]);
  const { violations } = await axe.analyze();
  await page.emulateMedia({ reducedMotion: null });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary ?? ''}`),
    );
}

/** The same in both themes, each finding with its theme. */
export async function axeFaultsInThemes(page: Page, asked: Asked = {}): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await axeFaults(page, asked)).map((fault) => `${colorScheme} ${fault}`));
  }
  return found;
}

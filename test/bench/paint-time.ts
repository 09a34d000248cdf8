import type { Page } from '@playwright/test';

/** What a person does, and what is to be seen of it. */
export interface Input {
  readonly event: 'click' | 'keydown' | 'paste';
  /** An expression of the page: a list of what is seen. It is shown once each part is there and is another than before. */
  readonly sees: string;
  readonly act: () => Promise<unknown>;
}

const patience = 30_000;

// From when the system handed the input over: what waits in the page's queue counts. Looked at as each frame is about to be
// drawn; a task after that runs when the frame is made.
const armed = (event: Input['event'], sees: string) => `(() => {
  const see = () => (${sees});
  const before = see();
  window.benchPaint = new Promise((done) => {
    const begin = (event) => {
      if (event.key === 'Control' || event.key === 'Meta' || event.key === 'Shift') return;
      removeEventListener('${event}', begin, { capture: true });
      const began = event.timeStamp;
      const look = () => {
        const shown = see().every((part, at) => part != null && part !== before[at]);
        const late = performance.now() - began > ${patience};
        if (shown || late) setTimeout(() => done(late ? null : performance.now() - began));
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    };
    addEventListener('${event}', begin, { capture: true });
  });
})()`;

/** Milliseconds from an input to the paint that shows what it did. */
export async function paintTime(page: Page, { event, sees, act }: Input): Promise<number> {
  await page.evaluate(armed(event, sees));
  await act();
  const time = await Promise.race([
    page.evaluate<number | null>('window.benchPaint'),
    page.waitForTimeout(patience).then(() => null),
  ]);
  if (time === null) throw new Error(`nothing was shown of a ${event}: ${sees}`);
  return time;
}

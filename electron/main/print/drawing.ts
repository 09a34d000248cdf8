import type { BrowserWindow, WebContents } from 'electron';
import { z } from 'zod';

/** How far a report is: so many of its sections are drawn, or Chromium is writing the pages, of which it tells nothing. */
export type PrintStage =
  | { readonly stage: 'laying-out'; readonly done: number; readonly of: number }
  | { readonly stage: 'writing' };

/** The sections that are drawn, and who hears of them. */
export interface Drawing {
  last: PrintStage | null;
  hear: (stage: PrintStage) => void;
}

export interface MissingSigns {
  /** Signs in whose place an empty box stands, since no font of this computer has them; empty where there is none. */
  readonly missing: string;
}

// 1,547 initiatives take seconds; a page that takes this long will never be ready.
const readyMilliseconds = 120_000;

/** Hears at once how far it is, and then of each step. */
export function listen(drawing: Drawing, hear: (stage: PrintStage) => void): void {
  drawing.hear = hear;
  if (drawing.last) hear(drawing.last);
}

/** What the page says once all of it is laid out; null where it cannot, or not in time. */
export async function whatIsLaidOut(
  { webContents }: BrowserWindow,
  drawing: Drawing,
): Promise<MissingSigns | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), readyMilliseconds);
  });
  const said = whenAllIsSaid(webContents, drawing);
  // Of a page that goes later nobody may be waiting.
  said.catch(() => undefined);
  try {
    return await Promise.race([said, late]);
  } finally {
    clearTimeout(timer);
  }
}

// Settles once the page has said that more of it is drawn than was known, that all of it is laid out, or that it failed.
const whenSaid = (known: string) => `new Promise((resolve) => {
  const root = document.documentElement;
  const look = () => {
    const { ready, failed, drawn = '' } = root.dataset;
    if (ready !== undefined || failed !== undefined || drawn !== '${known}') resolve({ ...root.dataset });
  };
  new MutationObserver(look).observe(root, { attributes: true });
  look();
})`;
const text = z.string().optional();
const datasetSchema = z.object({
  ready: text,
  failed: text,
  missing: text,
  drawn: z
    .string()
    .regex(/^\d{1,4}\/\d{1,4}$/)
    .optional(),
});

async function whenAllIsSaid(page: WebContents, drawing: Drawing): Promise<MissingSigns | null> {
  for (let known = ''; ; ) {
    const said: unknown = await page.executeJavaScript(whenSaid(known));
    const { ready, failed, missing = '', drawn = '' } = datasetSchema.parse(said);
    if (failed !== undefined) return null;
    if (ready !== undefined) return ready === 'yes' ? { missing } : null;
    known = drawn;
    const [done = 0, of = 0] = drawn.split('/').map(Number);
    drawing.last = { stage: 'laying-out', done, of };
    drawing.hear(drawing.last);
  }
}

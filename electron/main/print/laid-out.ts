import { app, BrowserWindow } from 'electron';
import { z } from 'zod';
import type { ControlBody, ReportFacts } from '../../../shared/contract/control';
import type { Reply } from '../../../shared/contract/envelope';
import type { ReportChoice } from '../../../shared/model/report-choice';
import { language, localeBeside } from '../../../shared/words/language';
import { log } from '../log';
import type { EngineLink } from '../windows/engine-process';
import { pageOrigin } from '../windows/page-files';
import { hiddenPageOptions } from '../windows/page-window';
import { knowPage } from '../windows/pages';
import type { FooterFacts } from './footer';

// 1,547 initiatives take seconds; a page that takes this long will never be ready.
const readyMilliseconds = 120_000;

export interface Printed {
  readonly choice: ReportChoice;
  /** null: the scenario that is the plan. */
  readonly scenario: ControlBody<'plan/report'>['scenario'];
  /** The initiatives it is about, by id, key or title; without any, those of the choice. */
  readonly initiatives?: readonly string[];
  /** Leaves off: the window goes, and nothing is answered but that. */
  readonly signal?: AbortSignal;
  /** Hears how far it is, from where it is when somebody begins to listen. */
  readonly onStage?: (stage: PrintStage) => void;
  /** Whom it is for is named as a person types it: a peer's name, a business unit in any case. */
  readonly namesAudience?: boolean;
}

/** Which state of the plan is on the page, and the day it is printed. */
export type PrintedFacts = ReportFacts & FooterFacts & MissingSigns;

export interface MissingSigns {
  /** Signs in whose place an empty box stands, since no font of this computer has them; empty where there is none. */
  readonly missing: string;
}

/** How far a report is: so many of its sections are drawn, or Chromium is writing the pages, of which it tells nothing. */
export type PrintStage =
  | { readonly stage: 'laying-out'; readonly done: number; readonly of: number }
  | { readonly stage: 'writing' };

/** A report in a window that nobody sees, laid out or on the way there. */
export interface Laid {
  readonly window: BrowserWindow;
  /** The sections that are drawn, and who hears of them. */
  readonly drawing: Drawing;
  /** What the page shows, once all of it is laid out. */
  facts: Promise<Reply<PrintedFacts>>;
  /** What is being made of the page just now. */
  use: Promise<unknown> | null;
  /** Nobody may have it any more. */
  isLetGo: boolean;
}

interface Drawing {
  last: PrintStage | null;
  hear: (stage: PrintStage) => void;
}

/** Begins to lay a report out, before it is known where it goes. */
export function layOutAhead(engine: EngineLink, printed: Printed): Laid {
  return layOut(engine, { ...printed, offscreen: true });
}

function layOut(engine: EngineLink, printed: Printed & { readonly offscreen: boolean }): Laid {
  const window = new BrowserWindow(hiddenPageOptions(printed.offscreen));
  const drawing: Drawing = { last: null, hear: () => undefined };
  const facts = laidOutIn({ window, drawing }, engine, printed);
  // Of a window that goes meanwhile nobody may be waiting.
  facts.catch(() => undefined);
  return { window, drawing, facts, use: null, isLetGo: false };
}

/**
 * The page goes; one that Chromium is printing when that is done. Electron puts all prints into files in one row, and none is made
 * any more after one whose window went meanwhile.
 */
export function letGo(laid: Laid): void {
  laid.isLetGo = true;
  if (laid.use) void laid.use.finally(() => destroy(laid.window));
  else destroy(laid.window);
}

function destroy(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.webContents.isOffscreen()) window.webContents.stopPainting();
  window.destroy();
}

export function isAlive({ window, isLetGo }: Laid): boolean {
  return !isLetGo && !window.isDestroyed() && !window.webContents.isCrashed();
}

export type Use<T> = (window: BrowserWindow, facts: PrintedFacts) => Promise<Reply<T>>;

/**
 * Lays the report out on the print page, in a window nobody sees, and uses it. The window goes then; one that was laid out
 * ahead stays, unless it is left meanwhile.
 */
export async function laidOut<T>(
  engine: EngineLink,
  printed: Printed & { readonly offscreen: boolean },
  use: Use<T>,
  ahead?: Laid,
): Promise<Reply<T>> {
  const { signal } = printed;
  const laid = ahead ?? layOut(engine, printed);
  // A window that goes may leave what was asked of it without an answer.
  const left = new Promise<Reply<T>>((resolve) => {
    const leave = () => resolve({ ok: false, code: 'cancelled', parameters: {} });
    if (signal?.aborted) leave();
    else signal?.addEventListener('abort', leave, { once: true });
  });
  if (printed.onStage) listen(laid.drawing, printed.onStage);
  const used = useLaid(laid, use, () => (ahead ? asItIs(ahead, engine, printed) : laid.facts));
  try {
    return await Promise.race([used, left]);
  } finally {
    laid.drawing.hear = () => undefined;
    if (!ahead || signal?.aborted) letGo(laid);
    if (signal?.aborted) used.catch(() => log('failed', { what: 'print-left' }));
  }
}

function listen(drawing: Drawing, hear: (stage: PrintStage) => void): void {
  drawing.hear = hear;
  if (drawing.last) hear(drawing.last);
}

async function useLaid<T>(
  laid: Laid,
  use: Use<T>,
  shown: () => Promise<Reply<PrintedFacts>>,
): Promise<Reply<T>> {
  const facts = await shown();
  if (!facts.ok) return facts;
  // Left meanwhile: the window is gone.
  if (laid.isLetGo) return { ok: false, code: 'cancelled', parameters: {} };
  const using = use(laid.window, facts.value);
  laid.use = using.then(
    () => null,
    () => null,
  );
  try {
    return await using;
  } finally {
    laid.use = null;
  }
}

/** What a page that was laid out ahead shows; where the plan was edited since, or the day is another, it is laid out again. */
export function asItIs(laid: Laid, engine: EngineLink, printed: Printed): Promise<Reply<PrintedFacts>> {
  const before = laid.facts;
  laid.facts = stillShown(before, laid, engine, printed);
  laid.facts.catch(() => undefined);
  return laid.facts;
}

async function stillShown(
  facts: Laid['facts'],
  laid: Laid,
  engine: EngineLink,
  printed: Printed,
): Promise<Reply<PrintedFacts>> {
  const shown = await facts;
  if (!shown.ok) return laidOutIn(laid, engine, printed);
  const now = await engine.request('plan/report', { scenario: { id: shown.value.scenarioId } });
  if (!now.ok) return now;
  return isSame(shown.value, { ...shown.value, ...now.value, day: today() })
    ? shown
    : laidOutIn(laid, engine, printed);
}

function isSame(a: PrintedFacts, b: PrintedFacts): boolean {
  return a.fingerprint === b.fingerprint && a.revision === b.revision && a.day === b.day;
}

async function laidOutIn(
  page: Pick<Laid, 'window' | 'drawing'>,
  engine: EngineLink,
  printed: Printed,
): Promise<Reply<PrintedFacts>> {
  const begun = Date.now();
  const { window } = page;
  const { choice, scenario, initiatives = [], namesAudience = false } = printed;
  const { peer, unit } = choice;
  const audience = unit !== null ? { unit } : peer !== null ? { peer } : undefined;
  const asked = await engine.request('plan/report', {
    scenario,
    initiatives: [...initiatives],
    ...(namesAudience && audience && { audience }),
  });
  if (!asked.ok) return asked;
  const { scenarioId } = asked.value;
  knowPage(window.webContents, { engine: Promise.resolve(engine), planWindow: null });
  const query = new URLSearchParams({
    choice: JSON.stringify({
      ...choice,
      ...(initiatives.length > 0 && { initiativeIds: asked.value.initiativeIds }),
      ...asked.value.audience,
    }),
    scenario: scenarioId,
    lang: language,
  });
  await window.loadURL(`${pageOrigin}/print.html?${query.toString()}`);
  const laid = await whatIsLaidOut(page);
  if (!laid) {
    // One that was put away meanwhile is no failure.
    if (window.isDestroyed()) return { ok: false, code: 'cancelled', parameters: {} };
    log('failed', { what: 'print', milliseconds: Date.now() - begun });
    return { ok: false, code: 'internal', parameters: {} };
  }
  const facts = await engine.request('plan/report', { scenario: { id: scenarioId } });
  if (!facts.ok) return facts;
  // The page read the plan after the first answer and before the second: where they differ, nobody knows which one it shows.
  if (facts.value.revision !== asked.value.revision) return laidOutIn(page, engine, printed);
  return { ok: true, value: { ...facts.value, ...laid, day: today() } };
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

/** What the page says once all of it is laid out; null where it does not in time. */
async function whatIsLaidOut({
  window,
  drawing,
}: Pick<Laid, 'window' | 'drawing'>): Promise<MissingSigns | null> {
  const { webContents } = window;
  let giveUp: () => void = () => undefined;
  // A page that dies answers nothing.
  const late = new Promise<null>((resolve) => {
    giveUp = () => resolve(null);
  });
  const timer = setTimeout(giveUp, readyMilliseconds);
  webContents.once('render-process-gone', giveUp);
  window.once('closed', giveUp);
  const said = whenAllIsSaid(window, drawing);
  try {
    return await Promise.race([said, late]);
  } finally {
    clearTimeout(timer);
    said.catch(() => undefined);
    if (!window.isDestroyed()) {
      webContents.off('render-process-gone', giveUp);
      window.off('closed', giveUp);
    }
  }
}

async function whenAllIsSaid({ webContents }: BrowserWindow, drawing: Drawing): Promise<MissingSigns | null> {
  for (let known = ''; ; ) {
    const said: unknown = await webContents.executeJavaScript(whenSaid(known));
    const { ready, failed, missing = '', drawn = '' } = datasetSchema.parse(said);
    if (failed !== undefined) return null;
    if (ready !== undefined) return ready === 'yes' ? { missing } : null;
    known = drawn;
    const [done = 0, of = 0] = drawn.split('/').map(Number);
    drawing.last = { stage: 'laying-out', done, of };
    drawing.hear(drawing.last);
  }
}

function today(): string {
  return new Intl.DateTimeFormat(localeBeside(app.getLocale()), { dateStyle: 'long' }).format(new Date());
}

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
  /** Whom it is for is named as a person types it: a peer's name, a business unit in any case. */
  readonly namesAudience?: boolean;
}

/** Which state of the plan is on the page, and the day it is printed. */
export type PrintedFacts = ReportFacts & FooterFacts & MissingSigns;

export interface MissingSigns {
  /** Signs in whose place an empty box stands, since no font of this computer has them; empty where there is none. */
  readonly missing: string;
}

/** A report in a window that nobody sees, laid out or on the way there. */
export interface Laid {
  readonly window: BrowserWindow;
  /** What the page shows, once all of it is laid out. */
  facts: Promise<Reply<PrintedFacts>>;
}

/** Begins to lay a report out, before it is known where it goes. */
export function layOutAhead(engine: EngineLink, printed: Printed): Laid {
  return layOut(engine, { ...printed, offscreen: true });
}

function layOut(engine: EngineLink, printed: Printed & { readonly offscreen: boolean }): Laid {
  const window = new BrowserWindow(hiddenPageOptions(printed.offscreen));
  const facts = laidOutIn(window, engine, printed);
  // Of a window that goes meanwhile nobody may be waiting.
  facts.catch(() => undefined);
  return { window, facts };
}

export function letGo({ window }: Laid): void {
  if (window.isDestroyed()) return;
  if (window.webContents.isOffscreen()) window.webContents.stopPainting();
  window.destroy();
}

export function isAlive({ window }: Laid): boolean {
  return !window.isDestroyed() && !window.webContents.isCrashed();
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
  const used = useLaid(laid, use, () => (ahead ? asItIs(ahead, engine, printed) : laid.facts));
  try {
    return await Promise.race([used, left]);
  } finally {
    if (!ahead || signal?.aborted) letGo(laid);
    if (signal?.aborted) used.catch(() => log('failed', { what: 'print-left' }));
  }
}

async function useLaid<T>(
  { window }: Laid,
  use: Use<T>,
  shown: () => Promise<Reply<PrintedFacts>>,
): Promise<Reply<T>> {
  const facts = await shown();
  return facts.ok ? await use(window, facts.value) : facts;
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
  { window }: Laid,
  engine: EngineLink,
  printed: Printed,
): Promise<Reply<PrintedFacts>> {
  const shown = await facts;
  if (!shown.ok) return laidOutIn(window, engine, printed);
  const now = await engine.request('plan/report', { scenario: { id: shown.value.scenarioId } });
  if (!now.ok) return now;
  return isSame(shown.value, { ...shown.value, ...now.value, day: today() })
    ? shown
    : laidOutIn(window, engine, printed);
}

function isSame(a: PrintedFacts, b: PrintedFacts): boolean {
  return a.fingerprint === b.fingerprint && a.revision === b.revision && a.day === b.day;
}

async function laidOutIn(
  window: BrowserWindow,
  engine: EngineLink,
  printed: Printed,
): Promise<Reply<PrintedFacts>> {
  const begun = Date.now();
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
  const laid = await whatIsLaidOut(window);
  if (!laid) {
    // One that was put away meanwhile is no failure.
    if (window.isDestroyed()) return { ok: false, code: 'cancelled', parameters: {} };
    log('failed', { what: 'print', milliseconds: Date.now() - begun });
    return { ok: false, code: 'internal', parameters: {} };
  }
  const facts = await engine.request('plan/report', { scenario: { id: scenarioId } });
  if (!facts.ok) return facts;
  // The page read the plan after the first answer and before the second: where they differ, nobody knows which one it shows.
  if (facts.value.revision !== asked.value.revision) return laidOutIn(window, engine, printed);
  return { ok: true, value: { ...facts.value, ...laid, day: today() } };
}

// Settles once the page has said that all of it is laid out, or that it failed.
const whenSaid = `new Promise((resolve) => {
  const root = document.documentElement;
  const look = () => {
    if (root.dataset.ready !== undefined || root.dataset.failed !== undefined) resolve({ ...root.dataset });
  };
  new MutationObserver(look).observe(root, { attributes: true });
  look();
})`;
const text = z.string().optional();
const datasetSchema = z.object({ ready: text, failed: text, missing: text });

/** What the page says once all of it is laid out; null where it does not in time. */
async function whatIsLaidOut(window: BrowserWindow): Promise<MissingSigns | null> {
  const { webContents } = window;
  let giveUp: () => void = () => undefined;
  // A page that dies answers nothing.
  const late = new Promise<null>((resolve) => {
    giveUp = () => resolve(null);
  });
  const timer = setTimeout(giveUp, readyMilliseconds);
  webContents.once('render-process-gone', giveUp);
  window.once('closed', giveUp);
  const said = webContents.executeJavaScript(whenSaid).then((dataset: unknown) => {
    const { ready, failed, missing = '' } = datasetSchema.parse(dataset);
    return failed === undefined && ready === 'yes' ? { missing } : null;
  });
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

function today(): string {
  return new Intl.DateTimeFormat(localeBeside(app.getLocale()), { dateStyle: 'long' }).format(new Date());
}

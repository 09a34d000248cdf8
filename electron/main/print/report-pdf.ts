import { app, BrowserWindow, type PrintToPDFOptions } from 'electron';
import { z } from 'zod';
import type { Reply } from '../../../shared/contract/envelope';
import type { ControlBody, ReportFacts } from '../../../shared/contract/control';
import type { Paper } from '../../../shared/model/paper';
import type { ReportChoice } from '../../../shared/model/report-choice';
import { language, localeBeside } from '../../../shared/words/language';
import type { EngineLink } from '../engine-process';
import { log } from '../log';
import { pageOrigin } from '../page-files';
import { hiddenPageOptions } from '../page-window';
import { knowPage } from '../pages';
import { markedPdf } from './pdf-mark';
import { emptyTemplate, type FooterFacts, footerTemplate } from './footer';

// 1,547 initiatives take seconds; a page that takes this long will never be ready.
const readyMilliseconds = 120_000;
const pollMilliseconds = 40;

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
type PrintedFacts = ReportFacts & FooterFacts;

/** A report in a window that nobody sees, laid out or on the way there. */
export interface Laid {
  readonly window: BrowserWindow;
  /** What the page shows, once all of it is laid out. */
  readonly facts: Promise<Reply<PrintedFacts>>;
}

/** Begins to lay a report out, before it is known where it goes: `reportPdf` takes it, or `letGo` puts it away. */
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

/** The report of a plan as the bytes of a PDF, of the page that was laid out ahead where there is one. */
export function reportPdf(
  engine: EngineLink,
  printed: Printed,
  ahead?: Laid,
): Promise<Reply<Uint8Array<ArrayBuffer>>> {
  const begun = Date.now();
  const use: Use<Uint8Array<ArrayBuffer>> = async ({ webContents }, facts) => {
    const { paper } = printed.choice;
    const bare = new Uint8Array(await webContents.printToPDF(printOptions(paper, facts)));
    const pdf = markedPdf(bare, { ...facts, at: new Date().toISOString() });
    log('printed', { milliseconds: Date.now() - begun, bytes: pdf.byteLength });
    return { ok: true, value: pdf };
  };
  return laidOut(engine, { ...printed, offscreen: true }, use, ahead);
}

/** Lays the report out on the print page, in a window nobody sees and that goes once `use` is through with it. */
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
  const used = useLaid(laid, use, () => (ahead ? stillShown(ahead, engine, printed) : laid.facts));
  try {
    return await Promise.race([used, left]);
  } finally {
    letGo(laid);
    if (signal?.aborted) used.catch(() => log('failed', { what: 'print-left' }));
  }
}

type Use<T> = (window: BrowserWindow, facts: PrintedFacts) => Promise<Reply<T>>;

async function useLaid<T>(
  { window }: Laid,
  use: Use<T>,
  shown: () => Promise<Reply<PrintedFacts>>,
): Promise<Reply<T>> {
  const facts = await shown();
  return facts.ok ? await use(window, facts.value) : facts;
}

/** What a page that was laid out ahead shows; where the plan was edited since, it is laid out again. */
async function stillShown(
  { window, facts }: Laid,
  engine: EngineLink,
  printed: Printed,
): Promise<Reply<PrintedFacts>> {
  const shown = await facts;
  if (!shown.ok) return shown;
  const now = await engine.request('plan/report', { scenario: { id: shown.value.scenarioId } });
  if (!now.ok) return now;
  const isSame =
    now.value.fingerprint === shown.value.fingerprint && now.value.revision === shown.value.revision;
  return isSame ? shown : laidOutIn(window, engine, printed);
}

async function laidOutIn(
  window: BrowserWindow,
  engine: EngineLink,
  { choice, scenario, initiatives = [], namesAudience = false }: Printed,
): Promise<Reply<PrintedFacts>> {
  const begun = Date.now();
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
  if (!(await isLaidOut(window))) {
    log('failed', { what: 'print', milliseconds: Date.now() - begun });
    return { ok: false, code: 'internal', parameters: {} };
  }
  // The plan may have been edited since; the page shows it as it is now.
  const facts = await engine.request('plan/report', { scenario: { id: scenarioId } });
  return facts.ok ? { ok: true, value: { ...facts.value, day: today() } } : facts;
}

function printOptions(paper: Paper, facts: FooterFacts): PrintToPDFOptions {
  return {
    pageSize: paper,
    // The page's own style sheet says size and margins, so that its layout and the paper agree.
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    displayHeaderFooter: true,
    headerTemplate: emptyTemplate,
    footerTemplate: footerTemplate(facts),
  };
}

const text = z.string().optional();
const datasetSchema = z.object({ ready: text, failed: text });

/** Whether the page has said, in time, that all of it is laid out. */
async function isLaidOut({ webContents }: BrowserWindow): Promise<boolean> {
  const deadline = Date.now() + readyMilliseconds;
  while (Date.now() < deadline && !webContents.isDestroyed() && !webContents.isCrashed()) {
    const dataset: unknown = await webContents.executeJavaScript('({ ...document.documentElement.dataset })');
    const { ready, failed } = datasetSchema.parse(dataset);
    if (failed !== undefined) return false;
    if (ready === 'yes') return true;
    await new Promise((resolve) => setTimeout(resolve, pollMilliseconds));
  }
  return false;
}

function today(): string {
  return new Intl.DateTimeFormat(localeBeside(app.getLocale()), { dateStyle: 'long' }).format(new Date());
}

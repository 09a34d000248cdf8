import { app, BrowserWindow, type PrintToPDFOptions } from 'electron';
import { z } from 'zod';
import type { Reply } from '../../../shared/contract/envelope';
import type { Paper } from '../../../shared/contract/shell';
import type { EngineLink } from '../engine-process';
import { log } from '../log';
import { pageOrigin } from '../page-files';
import { hiddenPageOptions } from '../page-window';
import { knowPage } from '../pages';
import { emptyTemplate, type FooterFacts, footerTemplate } from './footer';

// 1,547 initiatives take seconds; a page that takes this long will never be ready.
const readyMilliseconds = 120_000;
const pollMilliseconds = 40;

const factsSchema = z.object({ title: z.string(), revision: z.number() });

export interface Printed {
  readonly paper: Paper;
  /** null: the scenario that is the plan. */
  readonly scenarioId: string | null;
}

/** The report of a plan as the bytes of a PDF. */
export function reportPdf(engine: EngineLink, printed: Printed): Promise<Reply<Uint8Array<ArrayBuffer>>> {
  const begun = Date.now();
  return laidOut(engine, { ...printed, offscreen: true }, async ({ webContents }, facts) => {
    const pdf = new Uint8Array(await webContents.printToPDF(printOptions(printed.paper, facts)));
    log('printed', { milliseconds: Date.now() - begun, bytes: pdf.byteLength });
    return { ok: true, value: pdf };
  });
}

/** Lays the report out on the print page, in a window nobody sees and that goes once `use` is through with it. */
export async function laidOut<T>(
  engine: EngineLink,
  { paper, scenarioId, offscreen }: Printed & { readonly offscreen: boolean },
  use: (window: BrowserWindow, facts: FooterFacts) => Promise<Reply<T>>,
): Promise<Reply<T>> {
  const begun = Date.now();
  const figures = await engine.request('plan/figures', {});
  if (!figures.ok) return figures;
  const window = new BrowserWindow(hiddenPageOptions(offscreen));
  try {
    knowPage(window.webContents, { engine: Promise.resolve(engine), planWindow: null });
    const query = new URLSearchParams({ paper, ...(scenarioId !== null && { scenario: scenarioId }) });
    await window.loadURL(`${pageOrigin}/print.html?${query.toString()}`);
    const scenario = await printedScenario(window);
    if (scenario === null) {
      log('failed', { what: 'print', milliseconds: Date.now() - begun });
      return { ok: false, code: 'internal', parameters: {} };
    }
    return await use(window, { ...factsSchema.parse(figures.value), scenario, day: today() });
  } finally {
    window.destroy();
  }
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
const datasetSchema = z.object({ ready: text, failed: text, scenario: text });

/** The name of the scenario on the page, once it has said that all of it is laid out; null where it does not in time. */
async function printedScenario({ webContents }: BrowserWindow): Promise<string | null> {
  const deadline = Date.now() + readyMilliseconds;
  while (Date.now() < deadline && !webContents.isCrashed()) {
    const dataset: unknown = await webContents.executeJavaScript('({ ...document.documentElement.dataset })');
    const { ready, failed, scenario } = datasetSchema.parse(dataset);
    if (failed !== undefined) return null;
    if (ready === 'yes') return scenario ?? '';
    await new Promise((resolve) => setTimeout(resolve, pollMilliseconds));
  }
  return null;
}

function today(): string {
  return new Intl.DateTimeFormat(app.getLocale() || 'en-GB', { dateStyle: 'long' }).format(new Date());
}

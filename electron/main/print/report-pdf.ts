import type { PrintToPDFOptions } from 'electron';
import type { Reply } from '../../../shared/contract/envelope';
import type { ReportChoice } from '../../../shared/model/report-choice';
import { log } from '../log';
import type { EngineLink } from '../windows/engine-process';
import type { MissingSigns } from './drawing';
import { emptyTemplate, type FooterFacts, footerTemplate } from './footer';
import type { Printed } from './lay-out';
import { type Laid, laidOut, type Use } from './laid-out';
import { markedPdf } from './pdf-mark';
import { printDied } from './print-window';

export interface PrintedPdf extends MissingSigns {
  readonly pdf: Uint8Array<ArrayBuffer>;
}

/** The report of a plan as the bytes of a PDF, of the page that was laid out ahead where there is one. */
export function reportPdf(engine: EngineLink, printed: Printed, ahead?: Laid): Promise<Reply<PrintedPdf>> {
  const begun = Date.now();
  const use: Use<PrintedPdf> = async ({ webContents }, facts) => {
    printed.onStage?.({ stage: 'writing' });
    const bare = new Uint8Array(await webContents.printToPDF(printOptions(printed.choice, facts)));
    if (bare.byteLength === 0) {
      log('failed', { what: 'print-pdf', milliseconds: Date.now() - begun });
      return printDied;
    }
    const pdf = markedPdf(bare, { ...facts, at: new Date().toISOString() });
    log('printed', { milliseconds: Date.now() - begun, bytes: pdf.byteLength });
    return { ok: true, value: { pdf, missing: facts.missing } };
  };
  return laidOut(engine, { ...printed, offscreen: true }, use, ahead);
}

function printOptions({ paper, orientation, footer }: ReportChoice, facts: FooterFacts): PrintToPDFOptions {
  return {
    pageSize: paper,
    landscape: orientation === 'landscape',
    // The page's own style sheet says size and margins, so that its layout and the paper agree.
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    displayHeaderFooter: footer,
    headerTemplate: emptyTemplate,
    footerTemplate: footerTemplate(facts),
  };
}

import { basename } from 'node:path';
import { isListTarget, type ListTarget } from '../../../shared/backlog/list-fields';
import type { TableContent } from '../../../shared/contract/export-formats';
import { counted } from '../../../shared/words/counts';
import { importedWords } from '../../../shared/words/import-words';
import { missingSignsWords } from '../../../shared/words/report/missing-signs-words';
import { say } from '../../../shared/words/say';
import { about, type Failure } from '../failure';
import { exportReport } from '../print/export-report';
import type { ExportPdfCommandLine, ExportTableCommandLine } from './command';
import { intoOther } from './into-other';
import { done, failed, type Result, status } from './result';

/** `bimodal export --pdf` */
export function exportPdfCommand({
  plan,
  pdf,
  choice,
  scenario,
  initiatives,
}: ExportPdfCommandLine): Promise<Result> {
  return intoOther(plan, pdf, async ({ engine }) => {
    const named = scenario === null ? null : { name: scenario };
    const reply = await exportReport(
      engine,
      { choice, scenario: named, initiatives, namesAudience: true },
      pdf,
    );
    if (!reply.ok) return refusedExport(pdf, reply);
    const missing = missingSignsWords(reply.value.missing);
    return done(`${say`${basename(pdf)} written.\n`}${missing && `${missing}\n`}`);
  });
}

const unknownNames: ReadonlySet<string> = new Set([
  'scenario-unknown',
  'initiative-unknown',
  'column-unknown',
  'peer-unknown',
  'unit-unknown',
]);

/** A name that the plan does not know is wrong use. */
function refusedExport(output: string, reply: Failure): Result {
  const refused = failed(about(output, reply), 'write');
  return unknownNames.has(reply.code) ? { ...refused, status: status.wrongUse } : refused;
}

const nouns: Readonly<Record<Exclude<TableContent, 'template' | ListTarget>, string>> = {
  initiatives: 'initiative',
  services: 'service',
  agreements: 'agreement',
  'key-figures': 'key figure',
  figures: 'figure',
  finance: 'sum',
  workbook: 'initiative',
  slides: 'slide',
  plan: 'row',
};

function writtenWords(what: Exclude<TableContent, 'template'>, rows: number): string {
  return isListTarget(what) ? importedWords(what, rows) : counted(rows, nouns[what]);
}

/** `bimodal export` of all but a PDF */
export function exportTableCommand(command: ExportTableCommandLine): Promise<Result> {
  const { plan, output, what, format, fields, scenario } = command;
  return intoOther(plan, output, async ({ engine }) => {
    const reply = await engine.request('plan/export', {
      path: output,
      what,
      format,
      fields: fields && [...fields],
      scenario: scenario === null ? null : { name: scenario },
    });
    if (reply.ok) {
      const rows = what === 'template' ? '' : `: ${writtenWords(what, reply.value.rows)}`;
      return done(say`${basename(output)} written${rows}.\n`);
    }
    return refusedExport(output, reply);
  });
}

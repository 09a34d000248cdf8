import { basename } from 'node:path';
import type { TableContent } from '../../../shared/contract/control';
import { counted } from '../../../shared/words/counts';
import { about } from '../failure';
import { exportReport } from '../print/export-report';
import type { Command, ExportTableCommandLine } from './command';
import { intoOther } from './into-other';
import { done, failed, type Result, status } from './result';

/** `bimodal export --pdf` */
export function exportPdfCommand({
  plan,
  pdf,
  paper,
}: Extract<Command, { name: 'export-pdf' }>): Promise<Result> {
  return intoOther(plan, pdf, async ({ engine }) => {
    const reply = await exportReport(engine, { paper, scenarioId: null }, pdf);
    return reply.ok ? done(`${basename(pdf)} written.\n`) : failed(about(pdf, reply), 'write');
  });
}

const nouns: Readonly<Record<Exclude<TableContent, 'template'>, string>> = {
  initiatives: 'initiative',
  services: 'service',
  'key-figures': 'key figure',
  figures: 'figure',
};

/** `bimodal export` of a table: the backlog, the services, the key figures, all figures, or a template to fill in */
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
      const rows = what === 'template' ? '' : `: ${counted(reply.value.rows, nouns[what])}`;
      return done(`${basename(output)} written${rows}.\n`);
    }
    const refused = failed(about(output, reply), 'write');
    const isMisnamed = reply.code === 'scenario-unknown' || reply.code === 'column-unknown';
    return isMisnamed ? { ...refused, status: status.wrongUse } : refused;
  });
}

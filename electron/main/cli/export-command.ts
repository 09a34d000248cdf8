import { basename } from 'node:path';
import { counted } from '../../../shared/words/counts';
import { about } from '../failure';
import { exportReport } from '../print/export-report';
import type { Command } from './command';
import { done, failed, type Result } from './result';
import { withPlan } from './with-plan';

/** `bimodal export --pdf` */
export function exportPdfCommand({
  plan,
  pdf,
  paper,
}: Extract<Command, { name: 'export-pdf' }>): Promise<Result> {
  return withPlan(plan, false, async ({ engine }) => {
    const reply = await exportReport(engine, paper, pdf);
    return reply.ok ? done(`${basename(pdf)} written.\n`) : failed(about(pdf, reply), 'write');
  });
}

/** `bimodal export --csv` */
export function exportCsvCommand({ plan, csv }: Extract<Command, { name: 'export-csv' }>): Promise<Result> {
  return withPlan(plan, false, async ({ engine }) => {
    const reply = await engine.request('plan/export-csv', { path: csv });
    if (!reply.ok) return failed(about(csv, reply), 'write');
    return done(`${basename(csv)} written: ${counted(reply.value.rows, 'initiative')}.\n`);
  });
}

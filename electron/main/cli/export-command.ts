import { basename } from 'node:path';
import type { CsvContent } from '../../../shared/contract/control';
import { counted } from '../../../shared/words/counts';
import { about } from '../failure';
import { exportReport } from '../print/export-report';
import { isSameFile } from '../same-file';
import type { Command } from './command';
import { done, failed, type Result, status } from './result';
import { type OpenedPlan, withPlan } from './with-plan';

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

const nouns: Readonly<Record<CsvContent, string>> = {
  initiatives: 'initiative',
  services: 'service',
  'key-figures': 'key figure',
};

/** `bimodal export --csv`, of the backlog, the services or the key figures */
export function exportCsvCommand({
  plan,
  csv,
  what,
}: Extract<Command, { name: 'export-csv' }>): Promise<Result> {
  return intoOther(plan, csv, async ({ engine }) => {
    const reply = await engine.request('plan/export-csv', { path: csv, what });
    if (!reply.ok) return failed(about(csv, reply), 'write');
    return done(`${basename(csv)} written: ${counted(reply.value.rows, nouns[what])}.\n`);
  });
}

/** An output that leads to the plan itself through a link would put an end to the plan. */
async function intoOther(
  plan: string,
  output: string,
  act: (plan: OpenedPlan) => Promise<Result>,
): Promise<Result> {
  if (!isSameFile(plan, output)) return withPlan(plan, false, act);
  return { ok: false, status: status.wrongUse, reason: 'The output would replace the plan itself.' };
}

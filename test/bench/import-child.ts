import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { keepChecks } from '../../electron/engine/checks';
import { importBacklog } from '../../electron/engine/import-backlog';
import { openPlan } from '../../electron/engine/open-plan';
import { createPages } from '../../electron/engine/pages';
import { settingsOf } from '../../shared/model/plan';
import { importAlone, insertByName, insertPlainly } from './import-floor';

export type ImportWay = 'app' | 'floor' | 'slow';

export interface ImportTask {
  readonly way: ImportWay;
  readonly csv: string;
  readonly plan: string;
}

/** One import in a process that has done nothing yet, as the engine's is at the first import; gives milliseconds. */
export async function importOnce({ way, csv, plan }: ImportTask): Promise<number> {
  if (way !== 'app') return importAlone(csv, plan, way === 'slow' ? insertByName : insertPlainly);
  const backups = join(dirname(plan), 'backups');
  mkdirSync(backups, { recursive: true });
  const body = { path: plan, create: true, backups, title: 'Bench', currency: 'EUR', firstYear: 2027 };
  const { session } = openPlan(body, createPages(), () => Date.now());
  const begun = performance.now();
  const { scenarioId } = settingsOf(session.plan);
  const asked = { token: csv, path: csv, reading: {}, scenarioId, asShown: false, dryRun: false };
  const job = { progress: () => {}, cancelled: () => false };
  const { summary } = await importBacklog(session, keepChecks(), asked, job, null);
  const milliseconds = performance.now() - begun;
  session.store.close();
  const first = summary.leftOut[0] ?? summary.warnings[0];
  if (first) throw new Error(`the backlog of the bench is not clean: ${JSON.stringify(first)}`);
  return milliseconds;
}

import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { keepChecks } from '../../electron/engine/import/checks';
import { importBacklog } from '../../electron/engine/import/import-backlog';
import { openPlan } from '../../electron/engine/plan/open-plan';
import { createPages } from '../../electron/engine/plan/pages';
import type { Session } from '../../electron/engine/plan/session';
import { settingsOf } from '../../shared/model/plan';
import { importAlone, insertByName, insertPlainly } from './import-floor';

type ImportWay = 'app' | 'cancel' | 'floor' | 'slow';

export interface ImportTask {
  readonly way: ImportWay;
  readonly csv: string;
  readonly plan: string;
  /** At which share of its progress it is cancelled. */
  readonly cancelAt?: number;
  /** A fault planted on purpose: it hears nobody from one part of the work to the next, or keeps all it stores twice. */
  readonly planted?: 'deaf' | 'twice';
}

/** What one import in a process of its own took. */
export interface ImportOnce {
  readonly milliseconds: number;
  /** The most memory the process ever held, in bytes. */
  readonly peak: number;
  /** Milliseconds: the longest time for which the engine heard nobody. */
  readonly deaf: number;
  /** Processor milliseconds, which say more than the clock's on a machine that others use too. */
  readonly processor: number;
}

const clock = performance.now.bind(performance);

/** One import in a process that has done nothing yet, as the engine's is at the first import. */
export async function importOnce({ way, csv, plan, cancelAt = 0, planted }: ImportTask): Promise<ImportOnce> {
  if (way === 'floor') return alone(() => importAlone(csv, plan, insertPlainly));
  if (way === 'slow') return alone(() => importAlone(csv, plan, insertByName));
  const session = await openedPlan(plan);
  // To work that goes on until its slice of time is over, time stands still.
  if (planted === 'deaf') performance.now = () => 0;
  const delays = monitorEventLoopDelay({ resolution: 2 });
  const before = process.cpuUsage();
  delays.enable();
  const milliseconds =
    way === 'app' ? await whole(session, csv) : await cancelled(session, csv, cancelAt, planted);
  const second = planted === 'twice' ? structuredClone(session.plan.initiative) : null;
  delays.disable();
  if (second && second.size !== session.plan.initiative.size) throw new Error('the copy is none');
  session.store.close();
  return { ...spent(before), milliseconds, deaf: delays.max / 1e6 };
}

function alone(work: () => number): ImportOnce {
  const before = process.cpuUsage();
  const milliseconds = work();
  return { ...spent(before), milliseconds, deaf: milliseconds };
}

function spent(before: NodeJS.CpuUsage): Pick<ImportOnce, 'peak' | 'processor'> {
  const { user, system } = process.cpuUsage(before);
  return { peak: process.resourceUsage().maxRSS * 1024, processor: (user + system) / 1000 };
}

async function openedPlan(plan: string): Promise<Session> {
  const backups = join(dirname(plan), 'backups');
  mkdirSync(backups, { recursive: true });
  const body = { path: plan, create: true, backups, title: 'Bench', currency: 'EUR', firstYear: 2027 };
  const { session, lookOver } = await openPlan(body, createPages(), () => Date.now());
  lookOver();
  return session;
}

function asked({ plan }: Session, csv: string) {
  const { scenarioId } = settingsOf(plan);
  return { token: csv, path: csv, reading: {}, scenarioId, asShown: false, dryRun: false };
}

async function whole(session: Session, csv: string): Promise<number> {
  const begun = clock();
  const job = { progress: () => {}, cancelled: () => false };
  const { summary } = await importBacklog(session, keepChecks(), asked(session, csv), job, null);
  const milliseconds = clock() - begun;
  const first = summary.leftOut[0] ?? summary.warnings[0];
  if (first) throw new Error(`the backlog of the bench is not clean: ${JSON.stringify(first)}`);
  return milliseconds;
}

/** How long it takes from the user's word until all is as it was. */
async function cancelled(
  session: Session,
  csv: string,
  at: number,
  planted: ImportTask['planted'],
): Promise<number> {
  let since = 0;
  const job = {
    progress: (done: number, rows: number) => {
      if (since === 0 && done >= rows * at) since = clock();
    },
    cancelled: () => since > 0,
  };
  const { plan } = session;
  const done = importBacklog(session, keepChecks(), asked(session, csv), job, null);
  const code = await done.then(
    () => 'done',
    (error: { readonly code: string }) => error.code,
  );
  const milliseconds = clock() - since;
  // What hears nobody goes on to its end.
  if (planted === 'deaf') return milliseconds;
  const left = session.store.initiatives();
  if (code !== 'cancelled' || session.plan !== plan || left > 0)
    throw new Error(`the import was ${code} and left ${left} initiatives`);
  return milliseconds;
}

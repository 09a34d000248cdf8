import { type ControlReplies, controlRequests } from '../../shared/contract/control';
import { engineRequests } from '../../shared/contract/engine';
import { defined } from '../../shared/model/defined';
import { settingsOf } from '../../shared/model/plan';
import { scenariosInOrder } from '../../shared/rules/scenarios/scenarios';
import { pageHandlers } from './answer-page';
import { scenarioAsked } from './asked/scenario-asked';
import type { Job } from './between';
import type { Engine } from './engine-state';
import { localDay } from './local-day';
import { openForPages } from './plan/open-for-pages';
import { saveCopy } from './plan/save-copy';
import type { Port } from './port';
import { type Handlers, serve } from './serve';
import { sqliteVersion } from './store/connection';
import { Failure } from './store/failure';

interface ControlContext {
  readonly engine: Engine;
  /** Ports that came with the message. */
  readonly ports: readonly Port[];
}

type ControlHandlers = Handlers<typeof controlRequests, ControlReplies, ControlContext>;

// What a start does not ask for is read when it is: the reader of backlogs, the exports and the reports are most of the
// engine's script.
const controlHandlers: ControlHandlers = {
  'plan/open': (body, { engine }) => openForPages(body, engine),
  'page/connect': (_, { engine, ports }) => {
    const [port] = ports;
    if (!port) throw new Failure('malformed', { name: 'page/connect', problem: 'no port' });
    engine.pages.add(port);
    serve(port, engineRequests, pageHandlers, () => {
      engine.rest.heard();
      return { engine, from: port };
    });
    return null;
  },
  'backlog/offer': ({ token, path }, { engine }) => {
    engine.offer(token, path);
    return null;
  },
  'backlog/import': async ({ path, mapping, reading, key, rejected, dryRun }, { engine }) => {
    const { importBacklog } = await import('./import/import-backlog');
    const session = engine.session();
    const asked = {
      token: path,
      path,
      reading: { ...defined(reading), ...(mapping && { mapping }) },
      scenarioId: settingsOf(session.plan).scenarioId,
      asShown: false,
      key,
      rejected,
      dryRun,
    };
    const job = { progress: () => {}, cancelled: () => !engine.isOpen(session) };
    return (await importBacklog(session, engine.checks, asked, job, null)).summary;
  },
  'import/rejected': async ({ token, path }, { engine }) => {
    const { saveRejected } = await import('./import/save-rejected');
    const session = engine.session();
    const check = engine.checks.of(token);
    if (!check) throw new Failure('not-checked', { file: null });
    const job = { progress: () => {}, cancelled: () => !engine.isOpen(session) };
    return { rows: await saveRejected(path, check, job) };
  },
  'plan/save-copy': ({ path }, { engine }) =>
    engine.inTurn((session) => {
      saveCopy(session, path);
      return null;
    }),
  'missing/export': async (asked, { engine }) => {
    const session = engine.session();
    const { plan } = session;
    const { exportMissing } = await import('./export/export-missing');
    const job = { cancelled: () => !engine.isOpen(session) };
    return { rows: await exportMissing(plan, asked, job) };
  },
  'missing/who': async ({ scenario, by }, { engine }) => {
    const { whoIsAsked } = await import('../../shared/rules/questions/missing-answers');
    const { plan } = engine.session();
    return { names: whoIsAsked(plan, scenarioAsked(plan, scenario).id, by) };
  },
  'plan/export': async (asked, { engine }) => {
    const session = engine.session();
    // As it is now, whatever is edited while the script is read.
    const { plan, revision } = session;
    const { exportTable } = await import('./export/export-table');
    const write = async (job: Job) => ({ rows: await exportTable({ plan, revision }, asked, job) });
    if (asked.job !== undefined) return engine.jobs.run(asked.job, engine, write);
    return write({ progress: () => {}, cancelled: () => !engine.isOpen(session) });
  },
  'comparison/export': async ({ path, from, to }, { engine }) => {
    const session = engine.session();
    const { plan } = session;
    const pair = { from: scenarioAsked(plan, from).id, to: scenarioAsked(plan, to).id };
    const { exportComparison } = await import('./export/export-comparison');
    const job = { cancelled: () => !engine.isOpen(session) };
    return { rows: await exportComparison(plan, pair, { path, job }) };
  },
  'plan/figures': async (_, { engine }) => {
    const { showPlan } = await import('../../shared/rules/show/show');
    const { plan, revision } = engine.session();
    return showPlan(plan, revision, localDay());
  },
  'plan/report': async (asked, { engine }) =>
    (await import('./asked/report-facts')).reportFacts(engine.session(), asked),
  'plan/since': async (asked, { engine }) =>
    (await import('./asked/since-report')).sinceReport(engine.session(), asked),
  'plan/compare': async ({ a, b }, { engine }) => {
    const { scenarioNamed, showComparison } = await import('../../shared/rules/show/show-compare');
    const { plan } = engine.session();
    const [from, to] = [scenarioNamed(plan, a), scenarioNamed(plan, b)];
    const names = scenariosInOrder(plan).map(({ name }) => name);
    if (!from || !to) return { unknown: from ? b : a, names, comparison: null };
    return { unknown: null, names, comparison: showComparison(plan, from, to) };
  },
  'plan/why': async (asked, { engine }) =>
    (await import('./asked/why-asked')).whyAsked(engine.session().plan, asked),
  'plan/check': async (_, { engine }) => {
    const { checkPlan } = await import('../../shared/rules/check-plan');
    return engine.inTurn(({ plan, store }) => ({ problems: [...store.problems(), ...checkPlan(plan)] }));
  },
  'engine/versions': () => ({ sqlite: sqliteVersion() }),
  'plan/close': (_, { engine }) => {
    engine.cancelJobs();
    return engine.inTurn(({ store }) => {
      engine.take(null);
      engine.pages.closeAll();
      store.close();
      return null;
    });
  },
};

/** Serves main over the parent port of the process. */
export function serveControl(port: Port, engine: Engine): void {
  serve(port, controlRequests, controlHandlers, (ports) => {
    engine.rest.heard();
    return { engine, ports };
  });
}

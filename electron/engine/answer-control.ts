import { type ControlReplies, controlRequests } from '../../shared/contract/control';
import { engineRequests } from '../../shared/contract/engine';
import { defined } from '../../shared/model/defined';
import { settingsOf } from '../../shared/model/plan';
import { checkPlan } from '../../shared/rules/check-plan';
import { whoIsAsked } from '../../shared/rules/missing-answers';
import { scenariosInOrder } from '../../shared/rules/scenarios';
import { showPlan } from '../../shared/rules/show';
import { scenarioNamed, showComparison } from '../../shared/rules/show-compare';
import { pageHandlers } from './answer-page';
import type { Job } from './between';
import type { Engine } from './engine-state';
import { exportComparison } from './export-comparison';
import { exportMissing } from './export-missing';
import { exportTable } from './export-table';
import { importBacklog } from './import-backlog';
import { localDay } from './local-day';
import { openPlan } from './open-plan';
import type { Port } from './port';
import { reportFacts } from './report-facts';
import { saveCopy } from './save-copy';
import { saveRejected } from './save-rejected';
import { scenarioAsked } from './scenario-asked';
import { type Handlers, serve } from './serve';
import { sinceReport } from './since-report';
import { Failure } from './store/failure';
import { whyAsked } from './why-asked';

interface ControlContext {
  readonly engine: Engine;
  /** Ports that came with the message. */
  readonly ports: readonly Port[];
}

type ControlHandlers = Handlers<typeof controlRequests, ControlReplies, ControlContext>;

const controlHandlers: ControlHandlers = {
  'plan/open': async (body, { engine }) => {
    engine.refuseSecond();
    const { session, created } = await openPlan(body, engine.pages, engine.now);
    engine.take(session);
    return { readOnly: session.store.file.readOnly, created, title: settingsOf(session.plan).title };
  },
  'page/connect': (_, { engine, ports }) => {
    const [port] = ports;
    if (!port) throw new Failure('malformed', { name: 'page/connect', problem: 'no port' });
    engine.pages.add(port);
    serve(port, engineRequests, pageHandlers, () => ({ engine, from: port }));
    return null;
  },
  'backlog/offer': ({ token, path }, { engine }) => {
    engine.offer(token, path);
    return null;
  },
  'backlog/import': async ({ path, mapping, reading, key, rejected, dryRun }, { engine }) => {
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
    const job = { cancelled: () => !engine.isOpen(session) };
    return { rows: await exportMissing(session.plan, asked, job) };
  },
  'missing/who': ({ scenario, by }, { engine }) => {
    const { plan } = engine.session();
    return { names: whoIsAsked(plan, scenarioAsked(plan, scenario).id, by) };
  },
  'plan/export': async (asked, { engine }) => {
    const session = engine.session();
    const write = async (job: Job) => ({ rows: await exportTable(session, asked, job) });
    if (asked.job !== undefined) return engine.jobs.run(asked.job, engine, write);
    return write({ progress: () => {}, cancelled: () => !engine.isOpen(session) });
  },
  'comparison/export': async ({ path, from, to }, { engine }) => {
    const session = engine.session();
    const job = { cancelled: () => !engine.isOpen(session) };
    const pair = { from: scenarioAsked(session.plan, from).id, to: scenarioAsked(session.plan, to).id };
    return { rows: await exportComparison(session.plan, pair, { path, job }) };
  },
  'plan/figures': (_, { engine }) => {
    const { plan, revision } = engine.session();
    return showPlan(plan, revision, localDay());
  },
  'plan/report': (asked, { engine }) => reportFacts(engine.session(), asked),
  'plan/since': (asked, { engine }) => sinceReport(engine.session(), asked),
  'plan/compare': ({ a, b }, { engine }) => {
    const { plan } = engine.session();
    const [from, to] = [scenarioNamed(plan, a), scenarioNamed(plan, b)];
    const names = scenariosInOrder(plan).map(({ name }) => name);
    if (!from || !to) return { unknown: from ? b : a, names, comparison: null };
    return { unknown: null, names, comparison: showComparison(plan, from, to) };
  },
  'plan/why': (asked, { engine }) => whyAsked(engine.session().plan, asked),
  'plan/check': (_, { engine }) =>
    engine.inTurn(({ plan, store }) => ({ problems: [...store.problems(), ...checkPlan(plan)] })),
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
  serve(port, controlRequests, controlHandlers, (ports) => ({ engine, ports }));
}

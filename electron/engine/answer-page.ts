import type { EngineReplies, engineRequests } from '../../shared/contract/engine';
import { inSlices } from './between';
import type { Engine } from './engine-state';
import { changesSince } from './plan/changes-since';
import { dispatch } from './plan/dispatch';
import { historyOf, historyPage } from './plan/history-pages';
import { planSnapshot } from './plan/read-in-parts';
import { restore } from './plan/restore';
import { restoreAt } from './plan/restore-at';
import { stepHistory } from './plan/step-history';
import type { Port } from './port';
import type { Handlers } from './serve';
import { Failure } from './store/failure';

interface PageContext {
  readonly engine: Engine;
  /** The page that asks. */
  readonly from: Port;
}

type PageHandlers = Handlers<typeof engineRequests, EngineReplies, PageContext>;

// Not read before they are asked for: the reader of backlogs is half of the engine, and a start opens a plan alone.
const reader = () => import('./import/read-backlog');
const checker = () => import('./import/import-check');
const checkReplies = () => import('./import/check-reply');

export const pageHandlers: PageHandlers = {
  'plan/read': ({ read }, { engine, from }) => engine.read((session) => planSnapshot(session, read, from)),
  'command/dispatch': ({ command, stamp }, { engine, from }) => {
    // Its rows never crossed a border: they are made here, from a file the user chose.
    if (command.type.startsWith('import/')) throw new Failure('malformed', { name: command.type });
    return engine.inTurn((session) => dispatch(session, command, stamp, from));
  },
  'history/undo': (_, { engine, from }) => engine.inTurn((session) => stepHistory(session, 'undo', from)),
  'history/redo': (_, { engine, from }) => engine.inTurn((session) => stepHistory(session, 'redo', from)),
  'history/list': ({ before, most }, { engine }) => historyPage(engine.session(), before, most),
  'history/of': ({ initiativeId, most }, { engine }) => historyOf(engine.session(), initiativeId, most),
  'history/since': (asked, { engine }) => changesSince(engine.session(), asked),
  'history/restore': ({ seq, initiativeId }, { engine, from }) =>
    restoreAt(engine.session(), { seq, initiativeId }, from),
  'import/offer-text': (offered, { engine }) => ({
    token: engine.texts.offer(offered),
    bytes: Buffer.byteLength(offered.text),
  }),
  'import/inspect': async ({ token, reading }, { engine }) => {
    const { importSettings, lookAt, readBacklog } = await reader();
    const session = engine.session();
    const settings = importSettings(session.plan);
    const file = await readBacklog(engine.offered(token));
    return inSlices(lookAt(file, reading, settings), { cancelled: () => !engine.isOpen(session) });
  },
  'import/check': ({ token, job, reading, scenarioId }, { engine }) =>
    engine.jobs.run(job, engine, async (running) => {
      const asked = { token, path: engine.offered(token), reading, scenarioId, asShown: false };
      const [{ checkBacklog }, { checkReply }] = await Promise.all([checker(), checkReplies()]);
      return checkReply(await checkBacklog(engine.session(), engine.checks, asked, running));
    }),
  'import/rows': async ({ token, ...asked }, { engine }) => {
    const { rowPage } = await checkReplies();
    const check = engine.checks.of(token);
    if (!check) throw new Failure('not-checked', { file: null });
    return rowPage(check, asked);
  },
  'import/start': ({ token, job, reading, scenarioId }, { engine, from }) =>
    engine.jobs.run(job, engine, async (running) => {
      const { importBacklog } = await import('./import/import-backlog');
      const path = engine.offered(token);
      const asked = { token, path, reading, scenarioId, asShown: true, dryRun: false };
      return importBacklog(engine.session(), engine.checks, asked, running, from);
    }),
  'job/cancel': ({ job }, { engine }) => {
    engine.jobs.cancel(job);
    return null;
  },
  'import/undo': async ({ importId, look }, { engine, from }) => {
    const { undoImport } = await import('./import/undo-import');
    return engine.inTurn((session) => undoImport(session, importId, look, from));
  },
  'best-set/find': ({ job, scenarioId, question }, { engine }) =>
    engine.jobs.run(job, engine, async (running) => {
      const { findBestSet } = await import('./asked/best-set');
      return findBestSet(engine.session().plan, scenarioId, question, running);
    }),
  'backups/list': (_, { engine }) => engine.session().backups.list(),
  'backups/restore': ({ id }, { engine }) =>
    engine.inTurn((session) => {
      restore(session, id);
      return null;
    }),
};

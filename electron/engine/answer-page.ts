import { basename } from 'node:path';
import { planToColumns } from '../../shared/contract/columns';
import type { EngineReplies, engineRequests, PlanSnapshot } from '../../shared/contract/engine';
import { dispatch, redo, undo } from './dispatch';
import type { Engine } from './engine-state';
import { importBacklog } from './import-backlog';
import type { Port } from './port';
import { importSettings, lookAt, readBacklog } from './read-backlog';
import { restore } from './restore';
import type { Handlers } from './serve';
import type { Session } from './session';
import { Failure } from './store/failure';

interface PageContext {
  readonly engine: Engine;
  /** The page that asks. */
  readonly from: Port;
}

type PageHandlers = Handlers<typeof engineRequests, EngineReplies, PageContext>;

export const pageHandlers: PageHandlers = {
  'plan/read': (_, { engine }) => snapshot(engine.session()),
  'command/dispatch': ({ command, stamp }, { engine, from }) => {
    // Its rows never crossed a border: they are made here, from a file the user chose.
    if (command.type.startsWith('import/')) throw new Failure('malformed', { name: command.type });
    return dispatch(engine.session(), command, stamp, from);
  },
  'history/undo': (_, { engine, from }) => undo(engine.session(), from),
  'history/redo': (_, { engine, from }) => redo(engine.session(), from),
  'import/offer-text': (offered, { engine }) => ({
    token: engine.texts.offer(offered),
    bytes: Buffer.byteLength(offered.text),
  }),
  'import/inspect': async ({ token, reading }, { engine }) => {
    const settings = importSettings(engine.session().plan);
    return lookAt(await readBacklog(engine.offered(token)), reading, settings);
  },
  'import/start': async ({ token, job, reading, scenarioId }, { engine, from }) => {
    const session = engine.session();
    const running = engine.jobs.start(job);
    const progress = (done: number, rows: number) =>
      session.pages.tell({ type: 'import-progress', job, done, rows });
    try {
      const path = engine.offered(token);
      const cancelled = () => running.cancelled || !engine.isOpen(session);
      return await importBacklog(
        session,
        { path, reading, scenarioId, dryRun: false, progress, cancelled },
        from,
      );
    } finally {
      engine.jobs.end(job);
    }
  },
  'import/cancel': ({ job }, { engine }) => {
    engine.jobs.cancel(job);
    return null;
  },
  'backups/list': (_, { engine }) => engine.session().backups.list(),
  'backups/restore': ({ id }, { engine }) => {
    restore(engine.session(), id);
    return null;
  },
};

function snapshot({ plan, revision, undoState, store }: Session): PlanSnapshot {
  const { path, readOnly } = store.file;
  return { tables: planToColumns(plan), revision, fileName: basename(path), readOnly, ...undoState };
}

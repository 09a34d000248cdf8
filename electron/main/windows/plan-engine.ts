import { uuidv7 } from 'uuidv7';
import type { ControlBody, ControlReplies } from '../../../shared/contract/control';
import type { Reply } from '../../../shared/contract/envelope';
import type { Failure } from '../failure';
import { log } from '../log';
import { type EngineLink, type EngineProcess, engineDied, startEngine } from './engine-process';

export type OpenRequest = ControlBody<'plan/open'>;

export interface PlanEngine extends EngineLink {
  readonly path: string;
  readonly opened: ControlReplies['plan/open'];
  /** Makes a file the user chose known to this engine and to every one after it; its token. */
  offerBacklog(path: string): Promise<Reply<string>>;
  /** The file behind a token; null where it is no file. */
  offered(token: string): string | null;
  /** Stores what is open, lets go of the file and ends the process. */
  close(): Promise<void>;
}

/** A process that is about to have the plan: what a page asks it is answered once it has. */
export interface PlanOpening {
  readonly link: EngineLink;
  /** false: it could not, and is gone. */
  readonly opened: Promise<boolean>;
}

export interface PlanEngineEvents {
  /** The first process is there; the plan is not open yet. */
  opening?(opening: PlanOpening): void;
  /** The engine died and is back with the plan open. */
  restarted(): void;
  /** It could not be brought back. */
  lost(failure: Failure): void;
}

// An engine that dies this young this often would die for ever: of the plan itself, say.
const youngMilliseconds = 1_000;
const mostYoungDeaths = 20;
const closeMilliseconds = 10_000;

type Opened = { readonly engine: EngineProcess; readonly opened: ControlReplies['plan/open'] };

/** Opens a plan in an engine of its own and keeps it open until `close`, across deaths of the engine. */
export async function openPlanEngine(
  open: OpenRequest,
  events: PlanEngineEvents,
): Promise<Reply<PlanEngine>> {
  const offers = new Map<string, string>();
  let closing = false;
  let youngDeaths = 0;

  const died = (exitCode: number, age: number) => {
    if (closing) return;
    youngDeaths = age < youngMilliseconds ? youngDeaths + 1 : 0;
    log('engine-died', { exitCode, age, youngDeaths });
    running = revive();
  };
  const revive = async (): Promise<Reply<EngineProcess>> => {
    const again = youngDeaths > mostYoungDeaths ? internal : await openOnce({ ...open, create: false }, died);
    if (!again.ok) {
      log('engine-lost', { code: again.code });
      events.lost(again);
      return again;
    }
    const { engine } = again.value;
    for (const [token, path] of offers) await engine.request('backlog/offer', { token, path });
    log('engine-restarted');
    events.restarted();
    return { ok: true, value: engine };
  };

  const first = await openOnce(open, died, events.opening);
  if (!first.ok) return first;
  let running: Promise<Reply<EngineProcess>> = Promise.resolve({ ok: true, value: first.value.engine });
  const request: EngineLink['request'] = async (name, body, port) => {
    const engine = await running;
    return engine.ok ? engine.value.request(name, body, port) : engine;
  };
  const plan: PlanEngine = {
    path: open.path,
    opened: first.value.opened,
    request,
    offerBacklog: async (path) => {
      const token = uuidv7();
      offers.set(token, path);
      const reply = await request('backlog/offer', { token, path });
      return reply.ok ? { ok: true, value: token } : reply;
    },
    offered: (token) => offers.get(token) ?? null,
    close: async () => {
      closing = true;
      const engine = await running;
      if (!engine.ok) return;
      await Promise.race([engine.value.request('plan/close', {}), wait(closeMilliseconds)]);
      engine.value.kill();
    },
  };
  return { ok: true, value: plan };
}

const internal: Failure = { ok: false, code: engineDied, parameters: {} };

async function openOnce(
  open: OpenRequest,
  died: (exitCode: number, age: number) => void,
  opening?: (opening: PlanOpening) => void,
): Promise<Reply<Opened>> {
  let openedAt: number | null = null;
  const engine = startEngine((exitCode) => {
    if (openedAt !== null) died(exitCode, Date.now() - openedAt);
  });
  const replied = engine.request('plan/open', open);
  opening?.({ link: engine, opened: replied.then(({ ok }) => ok) });
  const reply = await replied;
  if (!reply.ok) {
    engine.kill();
    return reply;
  }
  openedAt = Date.now();
  return { ok: true, value: { engine, opened: reply.value } };
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

import { app } from 'electron';
import type { EngineLink } from '../windows/engine-process';
import type { PlanWindow } from '../windows/plan-window';
import type { Printed } from './lay-out';
import { asItIs, type Laid, layOutAhead } from './laid-out';
import { letGo } from './print-window';
import { createStand, type Stand } from './stand';

const stands = new WeakMap<PlanWindow, Stand<Laid>>();

/**
 * The report that a plan window looks at is laid out before anybody asks for it, in a window that stands while the preview is
 * open: what is left of an export is Chromium's own print.
 */
export function layOutSoon(from: PlanWindow, engine: EngineLink, printed: Printed): void {
  if (from.window.isDestroyed()) return;
  standOf(from).want(
    keyOf(printed),
    () => layOutAhead(engine, printed),
    (laid) => void asItIs(laid, engine, printed),
  );
}

/** The preview is gone: so is the window. */
export function layOutNoMore(from: PlanWindow): void {
  stands.get(from)?.leave();
}

/** The report laid out, or on the way there; `giveBack` once it is printed. */
export function takeLaid(from: PlanWindow, engine: EngineLink, printed: Printed): Laid {
  return standOf(from).take(keyOf(printed)) ?? layOutAhead(engine, printed);
}

/** Kilobytes of a page that has been printed often: Chromium keeps some of each print. */
const swollen = 500_000;

/** Keeps the page for the next export, or lays out a fresh one where it has grown, where the preview is still open. */
export function giveBack(from: PlanWindow, engine: EngineLink, printed: Printed, laid: Laid): void {
  const stand = standOf(from);
  if (laid.isAlive() && sizeOf(laid) > swollen) {
    letGo(laid);
    stand.renew(keyOf(printed), () => layOutAhead(engine, printed));
  } else stand.giveBack(keyOf(printed), laid);
}

function sizeOf({ window }: Laid): number {
  const pid = window.webContents.getOSProcessId();
  return app.getAppMetrics().find((each) => each.pid === pid)?.memory.workingSetSize ?? 0;
}

function standOf(from: PlanWindow): Stand<Laid> {
  const known = stands.get(from);
  if (known) return known;
  const stand = createStand<Laid>({ isAlive: (laid) => laid.isAlive(), letGo });
  stands.set(from, stand);
  // The app ends with its last window: none may stay that nobody sees.
  from.window.once('closed', stand.leave);
  return stand;
}

/** Which page it is; the state of the plan on it is looked at when it is printed. */
function keyOf({ choice, scenario }: Printed): string {
  return JSON.stringify([choice, scenario]);
}

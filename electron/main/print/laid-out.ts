import type { BrowserWindow } from 'electron';
import type { Reply } from '../../../shared/contract/envelope';
import type { EngineLink } from '../windows/engine-process';
import { type Drawing, listen } from './drawing';
import { layOutIn, type Printed, type PrintedFacts, stillStands } from './lay-out';
import { letGo, openPrintWindow, type PrintWindow } from './print-window';

/** A report in a window that nobody sees, laid out or on the way there. */
export interface Laid extends PrintWindow {
  readonly drawing: Drawing;
  /** What the page shows, once all of it is laid out. */
  facts: Promise<Reply<PrintedFacts>>;
}

/** Begins to lay a report out, before it is known where it goes. */
export function layOutAhead(engine: EngineLink, printed: Printed): Laid {
  return layOut(engine, { ...printed, offscreen: true });
}

function layOut(engine: EngineLink, printed: Printed & { readonly offscreen: boolean }): Laid {
  const page = openPrintWindow(printed.offscreen);
  const drawing: Drawing = { last: null, hear: () => undefined };
  return { ...page, drawing, facts: untilGone(page, layOutIn(page.window, drawing, engine, printed)) };
}

export type Use<T> = (window: BrowserWindow, facts: PrintedFacts) => Promise<Reply<T>>;

/**
 * Lays the report out on the print page, in a window nobody sees, and uses it. The window goes then; one that was laid out
 * ahead stays, unless it is left meanwhile.
 */
export async function laidOut<T>(
  engine: EngineLink,
  printed: Printed & { readonly offscreen: boolean },
  use: Use<T>,
  ahead?: Laid,
): Promise<Reply<T>> {
  const { signal, onStage } = printed;
  // One that died while it stood is no reason to fail.
  const standing = ahead?.isAlive() ? ahead : null;
  const laid = standing ?? layOut(engine, printed);
  const leave = () => letGo(laid);
  if (signal?.aborted) leave();
  signal?.addEventListener('abort', leave, { once: true });
  if (onStage) listen(laid.drawing, onStage);
  try {
    const facts = await (standing ? asItIs(standing, engine, printed) : laid.facts);
    if (!facts.ok) return facts;
    return await untilGone(laid, use(laid.window, facts.value));
  } finally {
    laid.drawing.hear = () => undefined;
    signal?.removeEventListener('abort', leave);
    if (!standing) leave();
  }
}

/** What a page that was laid out ahead shows; where the plan was edited since, or the day is another, it is laid out again. */
export function asItIs(laid: Laid, engine: EngineLink, printed: Printed): Promise<Reply<PrintedFacts>> {
  laid.facts = untilGone(laid, stillShown(laid.facts, laid, engine, printed));
  return laid.facts;
}

async function stillShown(
  facts: Laid['facts'],
  { window, drawing }: Laid,
  engine: EngineLink,
  printed: Printed,
): Promise<Reply<PrintedFacts>> {
  const shown = await facts;
  const stands = shown.ok ? await stillStands(engine, shown.value) : null;
  if (stands?.ok === false) return stands;
  return stands?.value === true ? shown : layOutIn(window, drawing, engine, printed);
}

/** What is asked of a page; where the page goes before it has answered, why it went. */
function untilGone<T>({ gone, isAlive }: PrintWindow, asked: Promise<Reply<T>>): Promise<Reply<T>> {
  // What is asked of a page that is gone never comes, or fails for reasons that say nothing.
  const answered = asked.catch((error: unknown) => {
    if (isAlive()) throw error;
    return gone;
  });
  const first = Promise.race([gone, answered]);
  // Of one that was laid out ahead nobody may be waiting.
  first.catch(() => undefined);
  return first;
}

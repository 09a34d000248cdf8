import type { Change, EngineEvent } from '../../../shared/contract/engine';
import { type EngineClient, engineLost } from './engine-client';
import { planFailed, usePlanStore } from './plan-store';
import { askPlan, showPlan, stagePlanPart } from './read-plan';
import { holdChanges, stagePart, takeChange } from './stage-change';

let client: EngineClient | null = null;
/** Settles when the plan has been read as often as was asked. */
let reading: Promise<void> = Promise.resolve();
const importListeners = new Set<(event: Extract<EngineEvent, { type: 'progress' }>) => void>();

/** The one way to the engine; there is none before the session started. */
export function engine(): EngineClient {
  if (!client) throw new Error('the session has not started');
  return client;
}

/** Begins to follow the engine; the answer ends it. */
export function startSession(given: EngineClient): () => void {
  client = given;
  reading = Promise.resolve();
  const stops = [given.onConnected(() => void readPlan()), given.onEvent((event) => heard(event))];
  given.reconnect();
  return () => {
    for (const stop of stops) stop();
    given.close();
    client = null;
  };
}

/** Reads the whole plan anew, whatever the page holds. */
export function readPlan(): Promise<void> {
  // One after the other: what was asked for later must not give way to what was asked for before.
  reading = reading.then(planRead, planRead);
  holdChanges(reading);
  return reading;
}

async function planRead(): Promise<void> {
  const reply = await askPlan(engine());
  if (reply.ok) await showPlan(reply.value);
  // Over the port that took its place the plan is read anew: nothing has failed yet.
  else if (reply.code !== engineLost) planFailed({ code: reply.code, parameters: reply.parameters });
}

/** How far an import has come; the answer stops listening. */
export function onProgress(listen: (event: Extract<EngineEvent, { type: 'progress' }>) => void): () => void {
  importListeners.add(listen);
  return () => importListeners.delete(listen);
}

async function taken(change: Change): Promise<void> {
  const isTaken = takeChange(change);
  // A small change is there at once: whoever looks next sees it.
  if (isTaken === true) return;
  if (!(await isTaken)) await readPlan();
}

function heard(event: EngineEvent): void {
  switch (event.type) {
    case 'changed':
      void taken(event.change);
      return;
    case 'change-part':
      stagePart(event);
      return;
    case 'plan-part':
      stagePlanPart(event);
      return;
    case 'replaced':
      void readPlan();
      return;
    case 'trouble':
      usePlanStore.setState({ trouble: event.trouble });
      return;
    case 'progress':
      for (const listen of importListeners) listen(event);
  }
}

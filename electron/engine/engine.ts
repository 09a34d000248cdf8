import { serveControl } from './answer-control';
import { createEngine } from './engine-state';
import type { Port } from './port';
import { createRest } from './rest';

/** Electron gives a utility process its parent's port; nothing else of Electron is used here. */
const { parentPort } = process as typeof process & { readonly parentPort?: Port };
if (!parentPort) throw new Error('the engine runs as a utility process');
serveControl(
  parentPort,
  createEngine(() => Date.now(), createRest()),
);

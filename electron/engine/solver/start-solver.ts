import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { Program, Solved } from '../../../shared/rules/optimise/program';
import type { SolveOptions } from './solve-program';
import type { SolveRequest } from './solver';

/** A thread that solves, so that the engine answers others meanwhile. */
export interface Solver {
  /** null: it was cancelled, and the thread is gone. */
  solve(program: Program, options: SolveOptions, cancelled: () => boolean): Promise<Solved | null>;
  stop(): Promise<unknown>;
}

/** Milliseconds between two looks whether somebody has cancelled. */
const look = 50;

// As it stands where tests run the engine; in a build both lie beside the engine's own file (electron.vite.config.ts).
const isSource = import.meta.url.endsWith('.ts');
const threadFile = () => new URL(isSource ? './solver.ts' : '../solver.js', import.meta.url);
const wasmFile = () =>
  isSource
    ? createRequire(import.meta.url).resolve('highs/runtime')
    : new URL('../highs.wasm', import.meta.url);

/** Read here: in a package both files are inside an archive that only this thread can be sure to see into. */
export function startSolver(): Solver {
  const worker = new Worker(threadFile(), { workerData: { wasm: readFileSync(wasmFile()) } });
  const solve = (request: SolveRequest) =>
    new Promise<Solved | null>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => resolve(null));
      worker.postMessage(request, []);
    });
  return {
    async solve(program, options, cancelled) {
      const timer = setInterval(() => cancelled() && void worker.terminate(), look);
      try {
        return await solve({ program, options });
      } finally {
        clearInterval(timer);
        worker.removeAllListeners();
      }
    },
    stop: () => worker.terminate(),
  };
}

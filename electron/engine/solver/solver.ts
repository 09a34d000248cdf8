import loadHighs from 'highs';
import { parentPort, workerData } from 'node:worker_threads';
import type { Program } from '../../../shared/rules/optimise/program';
// Tests run this file as it stands, and Node looks for a file by its whole name.
import { type SolveOptions, solveProgram } from './solve-program.ts';

/** What a worker is asked; it answers with what is solved. */
export interface SolveRequest {
  readonly program: Program;
  readonly options: SolveOptions;
}

const { wasm } = workerData as { readonly wasm: Uint8Array };
const highs = loadHighs({ wasmBinary: wasm });

parentPort?.on('message', ({ program, options }: SolveRequest) => {
  // What goes wrong ends the thread, and whoever waits for it is told.
  void highs.then((loaded) => parentPort?.postMessage(solveProgram(loaded, program, options), []));
});

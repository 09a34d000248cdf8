/** To stderr, since stdout belongs to the program that a script runs. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Ends a script: what went wrong as a sentence, without a stack. */
export function stop(error: unknown, status = 1): never {
  say(error instanceof Error ? error.message : String(error));
  process.exit(status);
}

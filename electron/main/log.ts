import { appendFileSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { logFile } from './app-paths';

/** Codes, numbers and process ids: nothing of a plan and no path goes into the log. */
export type LogFacts = Readonly<Record<string, string | number | boolean>>;
export type LogEvent =
  | 'started'
  | 'engine-died'
  | 'engine-restarted'
  | 'engine-lost'
  | 'page-died'
  | 'page-hung'
  | 'refused-sender'
  | 'refused-message'
  | 'failed'
  | 'fault'
  | 'printed'
  | 'quit';

const maxBytes = 1_000_000;
const kept = 5;

/** Writes one line; a log that cannot be written keeps nobody from working. */
export function log(event: LogEvent, facts: LogFacts = {}): void {
  const file = logFile();
  const line = `${JSON.stringify({ at: new Date().toISOString(), event, ...facts })}\n`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    rotate(file);
    appendFileSync(file, line, { mode: 0o600 });
  } catch {
    return;
  }
}

/** The logs there are, the oldest first. */
export function logFiles(): string[] {
  const file = logFile();
  const ages = Array.from({ length: kept }, (_, index) => kept - 1 - index);
  return ages.map((age) => (age === 0 ? file : `${file}.${age}`)).filter((each) => existsSync(each));
}

/** Of an error only its kind and code: its message may hold a path or text of a plan. */
export function factsOf(error: unknown): LogFacts {
  if (!(error instanceof Error)) return { kind: typeof error };
  const at = /at (?:\S+ \()?.*?([\w-]+\.[cm]?js:\d+)/.exec(error.stack ?? '')?.[1] ?? '';
  const code = 'code' in error ? String(error.code) : '';
  return { kind: error.name, code, at };
}

function rotate(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size < maxBytes) return;
  rmSync(`${file}.${kept - 1}`, { force: true });
  for (let age = kept - 2; age >= 0; age--) {
    const from = age === 0 ? file : `${file}.${age}`;
    if (statSync(from, { throwIfNoEntry: false })) renameSync(from, `${file}.${age + 1}`);
  }
}

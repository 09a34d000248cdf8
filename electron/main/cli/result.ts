import { type BacklogCode, backlogWords } from '../../../shared/words/backlog-words';
import { failureWords } from '../../../shared/words/failures';
import { say } from '../../../shared/words/say';
import type { Failure } from '../failure';

/** The exit status of the command line. */
export const status = {
  done: 0,
  wrongUse: 2,
  inputRefused: 3,
  planRefused: 4,
  notWritten: 5,
  ownFault: 70,
} as const;
type Status = (typeof status)[keyof typeof status];

export interface Refused {
  readonly ok: false;
  readonly status: Status;
  /** One line for standard error. */
  readonly reason: string;
  /** What standard output gets all the same. */
  readonly print?: string;
}
export type Result = { readonly ok: true; readonly print: string } | Refused;

/** What was under way when something failed. */
export type Step = 'open' | 'read' | 'import' | 'write';

export function done(print = ''): Result {
  return { ok: true, print };
}

/** A failure as the command line ends with it: its status and its reason in one line. */
export function failed(failure: Failure, step: Step): Refused {
  return { ok: false, status: statusOf(failure.code, step), reason: oneLine(reasonOf(failure)) };
}

// A backlog that is refused says why in the words of backlogs.
function reasonOf(failure: Failure): string {
  const { file, refusal, line } = failure.parameters;
  if (typeof refusal !== 'string') return failureWords(failure);
  const facts: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(failure.parameters)) if (value !== null) facts[name] = value;
  const place = typeof line === 'number' ? say`, line ${line}` : '';
  const words = backlogWords(refusal as BacklogCode, facts);
  return say`${file ?? say`The backlog`}${place}: ${words} Nothing was imported.`;
}

const ours = new Set(['internal', 'malformed', 'unknown-message']);
const unwritable = new Set(['disk-full', 'not-written', 'read-only']);

/** Whose fault a failure was, by its code and by what was under way. */
function statusOf(code: string, step: Step): Status {
  if (ours.has(code)) return status.ownFault;
  if (code.startsWith('plan-')) return status.planRefused;
  if (unwritable.has(code)) return status.notWritten;
  if (step === 'import') return status.inputRefused;
  return step === 'write' ? status.notWritten : status.planRefused;
}

export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

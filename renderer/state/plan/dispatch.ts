import { uuidv7 } from 'uuidv7';
import type { Change, HistoryReply } from '../../../shared/contract/engine';
import type { Reply } from '../../../shared/contract/envelope';
import type { Command, Stamp } from '../../../shared/rules/command';
import type { Coded, Refusal } from '../../../shared/rules/decision';
import { failureWords } from '../../../shared/words/failures';
import { doneWords } from '../../../shared/words/labels';
import { refusalWords } from '../../../shared/words/refusals';
import { say } from '../../../shared/words/say';
import { announce } from '../window/announcer';
import { notify, withdraw } from '../window/notices';
import { engineLost } from './engine-client';
import { currentSpeech } from './plan-hooks';
import { expectPlan } from './expected';
import { drawn } from './in-frames';
import { currentPlan, currentScenarioId, isLarge, usePlanStore } from './plan-store';
import { askOutcome, askReason } from './questions';
import { engine, readPlan } from './session';
import { takeChange } from './stage-change';

/** How a command ended. */
export type Outcome =
  | { readonly kind: 'done'; readonly change: Change }
  | { readonly kind: 'unchanged' }
  /** The user left the question it asked. */
  | { readonly kind: 'left' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'failed'; readonly failure: Coded };

export interface DispatchOptions {
  /** Show "Undo" with what was done. */
  readonly offerUndo?: boolean;
  /** What a screen reader is told once it is done, in place of what was done to what. */
  readonly said?: () => string;
  /** The caller shows a refusal itself, beside the field it concerns. */
  readonly refusalInPlace?: boolean;
  /** What was done shows no sooner than this settles; it is stored at once all the same. */
  readonly showAfter?: Promise<void>;
}

export function newStamp(reason?: string): Stamp {
  return { id: uuidv7(), at: new Date().toISOString(), ...(reason && { reason }) };
}

const pending = new Set<Promise<unknown>>();

/**
 * Sends a command to the engine and brings the page's copy up to date. Asks for a reason or an outcome where the rules
 * want one, and tells the user of a refusal or a failure.
 */
export function dispatch(command: Command, options: DispatchOptions = {}): Promise<Outcome> {
  const outcome = decided(command, options).then((result) => told(result, options));
  return tracked(outcome);
}

/** For a field: stores, and answers with what is to be said beside it, or null. */
export async function storeField(command: Command): Promise<string | null> {
  const outcome = await dispatch(command, { refusalInPlace: true });
  switch (outcome.kind) {
    case 'refused':
      return refusalWords(outcome.refusal, currentSpeech());
    case 'failed':
      return failureWords(outcome.failure);
    case 'left':
      return say`Not stored: the question was left without an answer.`;
    default:
      return null;
  }
}

export function undo(): Promise<void> {
  return tracked(stepped('history/undo'));
}

export function redo(): Promise<void> {
  return tracked(stepped('history/redo'));
}

/** Resolves when nothing that was sent is still unanswered. */
export async function allAnswered(): Promise<void> {
  while (pending.size > 0) await Promise.allSettled(pending);
}

async function decided(command: Command, options: DispatchOptions, reason?: string): Promise<Outcome> {
  const stamp = newStamp(reason);
  const request = engine().ask('command/dispatch', { command, stamp });
  const long = isLong(command);
  const answered = long ? expectPlan(currentPlan(), command, stamp, currentScenarioId()) : null;
  const reply = await flying(request, long);
  answered?.();
  if (!reply.ok) return { kind: 'failed', failure: { code: reply.code, parameters: reply.parameters } };
  const { value } = reply;
  switch (value.kind) {
    case 'done':
      await options.showAfter;
      await adoptChange(value.change);
      return { kind: 'done', change: value.change };
    case 'unchanged':
      return value;
    case 'needs-reason': {
      const given = await askReason(value.crossings);
      return given === null ? { kind: 'left' } : decided(command, options, given);
    }
    case 'refused':
      return value.refusal.code === 'outcome-missing'
        ? withOutcome(command, value.refusal, options, reason)
        : value;
  }
}

/** The refusal's answer in place: choosing an outcome stores it, then the command is tried again. */
async function withOutcome(
  command: Command,
  refusal: Refusal,
  options: DispatchOptions,
  reason?: string,
): Promise<Outcome> {
  const outcome = await askOutcome(refusal);
  if (!outcome) return { kind: 'left' };
  const ids = [...refusal.initiativeIds];
  const edited = await decided({ type: 'initiative/edit', ids, changes: { outcome } }, options);
  return edited.kind === 'done' || edited.kind === 'unchanged' ? decided(command, options, reason) : edited;
}

/** Takes over a change that the engine answered with; reads the plan anew where it does not fit the page's copy. */
export async function adoptChange(change: Change): Promise<void> {
  if (!(await takeChange(change))) await readPlan();
}

function told(outcome: Outcome, { offerUndo, said, refusalInPlace }: DispatchOptions): Outcome {
  if (outcome.kind === 'failed') tellFailure(outcome.failure);
  if (outcome.kind === 'refused' && !refusalInPlace) {
    const text = refusalWords(outcome.refusal, currentSpeech());
    notify({ text, tone: 'bad', key: 'refusal' });
  }
  if (outcome.kind === 'done') {
    const text = doneWords(outcome.change.label, outcome.change.how, currentSpeech());
    if (offerUndo) notifyUndo(text);
    else {
      tellStep(() => withdraw(lastStep));
      announce(said?.() ?? text);
    }
  }
  return outcome;
}

/** The notice of the last step. The next step takes it away: its Undo would then take back something else. */
const lastStep = 'last-step';

/** Says what was done, with a button that takes it back. */
export function notifyUndo(text: string): void {
  tellStep(() => notify({ text, key: lastStep, action: { words: say`Undo`, run: () => void undo() } }));
}

let steps = 0;

/**
 * Shows or takes away the notice of a step. Of a large plan that is done a frame after what it tells of, for a notice has the page
 * laid out before it is drawn; a step that came meanwhile is told in its place.
 */
function tellStep(show: () => void): void {
  const mine = ++steps;
  const { plan } = usePlanStore.getState();
  if (!plan || !isLarge(plan)) return show();
  void drawn().then(() => {
    if (mine === steps) show();
  });
}

export function tellFailure(failure: Coded): void {
  // That the engine died is told once, by the shell's own word for it.
  if (failure.code === engineLost) return;
  notify({ text: failureWords(failure), tone: 'bad', key: failure.code });
}

async function stepped(name: 'history/undo' | 'history/redo'): Promise<void> {
  const reply: Reply<HistoryReply> = await flying(engine().ask(name, {}));
  if (!reply.ok) return tellFailure({ code: reply.code, parameters: reply.parameters });
  if (!reply.value) return;
  await adoptChange(reply.value);
  const { label, how } = reply.value;
  const text = doneWords(label, how, currentSpeech());
  tellStep(() => notify({ text, key: lastStep }));
}

/** Rows from which on it is known beforehand that storing takes longer than a frame or two. */
const manyRows = 500;

function isLong(command: Command): boolean {
  return command.type === 'initiative/edit-each' && command.rows.length >= manyRows;
}

async function flying<T>(request: Promise<T>, long = false): Promise<T> {
  const count = (more: 1 | -1) =>
    usePlanStore.setState(({ inFlight, longInFlight }) => ({
      inFlight: inFlight + more,
      longInFlight: longInFlight + (long ? more : 0),
    }));
  count(1);
  try {
    return await request;
  } finally {
    count(-1);
  }
}

function tracked<T>(promise: Promise<T>): Promise<T> {
  pending.add(promise);
  const done = () => pending.delete(promise);
  promise.then(done, done);
  return promise;
}

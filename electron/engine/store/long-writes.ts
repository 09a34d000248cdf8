import { invert, type Patch } from '../../../shared/model/patch';
import type { Plan } from '../../../shared/model/plan';
import { failureOf } from './failure';
import { namesOf } from './file-checks';
import {
  addEntrySteps,
  type HistoryEntry,
  markEntrySteps,
  type NewEntry,
  nextToRedo,
  nextToUndo,
} from './history';
import { patchSteps } from './history-parts';
import { refuseIfGone, refuseWriting } from './may-write';
import type { OpenFile } from './open-file';
import type { Inspect, PlanStore, Stored } from './plan-store';
import { bumpRevision } from './revision';
import { transactionSteps } from './transaction';
import { userName } from '../user-name';
import { writePatchSteps } from './write-patch';

/** Writes that may take long, each in one transaction whose steps the caller runs with others served in between. */
interface LongWrites extends Pick<PlanStore, 'addSteps' | 'undoSteps' | 'redoSteps'> {
  /** The command that is being added; null where none is. */
  adding(): string | null;
  /** The patch of an entry that is being undone or redone: its parts in the file are being written anew. */
  stepping(seq: number): Patch | null;
  isWriting(): boolean;
}

interface Stepped {
  /** As it is before the step. */
  readonly plan: Plan;
  readonly inspect: Inspect;
  readonly to: 'done' | 'undone';
}

export function longWrites(file: OpenFile): LongWrites {
  const { db } = file;
  let adding: string | null = null;
  let stepping: { readonly seq: number; readonly patch: Patch } | null = null;
  let writing = false;

  function* long<T>(work: () => Generator<number, T>): Generator<number, T> {
    refuseWriting(file);
    writing = true;
    try {
      return yield* transactionSteps(db, function* () {
        const result = yield* work();
        bumpRevision(db);
        refuseIfGone(file);
        return result;
      });
    } catch (error) {
      throw failureOf(error, namesOf(file.path));
    } finally {
      writing = false;
      adding = null;
      stepping = null;
    }
  }

  function* add(entry: NewEntry, patch: Patch): Generator<number, Stored> {
    adding = entry.id;
    yield* writePatchSteps(db, patch);
    return { patch, entry: yield* addEntrySteps(db, { ...entry, author: userName() }, patch) };
  }

  function* stepOn(next: typeof nextToUndo, stepped: Stepped): Generator<number, Stored | null> {
    refuseWriting(file);
    const entry = next(db);
    return entry && (yield* long(() => step(entry, stepped)));
  }

  function* step(entry: HistoryEntry, { plan, inspect, to }: Stepped): Generator<number, Stored> {
    const { seq } = entry;
    const forward = yield* uncounted(patchSteps(db, seq, plan));
    const patch = to === 'done' ? forward : invert(forward);
    yield* uncounted(inspect(patch));
    stepping = { seq, patch: forward };
    yield* writePatchSteps(db, patch);
    yield* markEntrySteps(db, seq, forward, to);
    return { patch, entry };
  }

  return {
    adding: () => adding,
    stepping: (seq) => (stepping?.seq === seq ? stepping.patch : null),
    isWriting: () => writing,
    addSteps: (entry, patch) => long(() => add(entry, patch)),
    undoSteps: (plan, inspect) => stepOn(nextToUndo, { plan, inspect, to: 'undone' }),
    redoSteps: (plan, inspect) => stepOn(nextToRedo, { plan, inspect, to: 'done' }),
  };
}

/** Steps in which no row is written. */
function* uncounted<T>(steps: Generator<unknown, T>): Generator<number, T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield 0;
  }
}

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
import { bumpRevision } from './revision';
import { transactionSteps } from './transaction';
import { userName } from './user-name';
import { writePatchSteps } from './write-patch';

/** What was stored: the patch to apply to the plan in memory, and which entry of the history it was. */
export interface Stored {
  readonly patch: Patch;
  readonly entry: HistoryEntry;
}

/** Looks at a patch read from the history before it is written; throws where the plan cannot take it. */
type Inspect = (patch: Patch) => Generator<unknown, void>;

/** Writes that may take long, each in one transaction whose steps the caller runs with others served in between. */
export interface LongWrites {
  /**
   * Stores a command and its patch; yields the rows written since the last step. Until the last one nothing is stored, nobody
   * else may write, and leaving off takes all of it back.
   */
  addSteps(entry: NewEntry, patch: Patch): Generator<number, Stored>;
  /** Stores the newest change taken back, in the same way; null where there is none. */
  undoSteps(plan: Plan, inspect: Inspect): Generator<number, Stored | null>;
  redoSteps(plan: Plan, inspect: Inspect): Generator<number, Stored | null>;
  /** A change is being written step by step. */
  isWriting(): boolean;
  /** The command that is being added; null where none is. */
  adding(): string | null;
  /** The patch of an entry that is being undone or redone: its parts in the file are being written anew. */
  stepping(seq: number): Patch | null;
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

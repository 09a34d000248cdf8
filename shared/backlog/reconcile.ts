import type { Base, KnownRow } from '../model/known-row';
import type { SourceField } from '../model/source-fields';
import type { Answers } from './answers';
import type { Reconciled } from './fates';
import type { Mapping } from './mapping';
import type { InitiativeDraft } from './types';

/** How rows are told apart and whose value holds. */
export interface ReconcileHow {
  /** The list the rows come from. */
  readonly source: string;
  /** The fields that the file has columns for (mapped-fields.ts). */
  readonly mapped: ReadonlySet<SourceField>;
  readonly rules: Mapping['rules'];
  /** The app's own file: a key may be any initiative's key or its id. */
  readonly own: boolean;
  readonly answers: Answers;
}

/**
 * Compares the rows of a file with the plan and with what an earlier import of the same list found. Yields the rows
 * done so far every few hundred, so that the caller can let others have their turn; pure, so leaving off leaves nothing.
 * `leftOut` rows that were no drafts count in. The same file again changes nothing.
 */
export function* reconcile(
  drafts: readonly InitiativeDraft[],
  leftOut: number,
  known: ReadonlyMap<string, KnownRow>,
  base: Base | null,
  how: ReconcileHow,
): Generator<number, Reconciled> {
  yield 0;
  throw new Error(`${drafts.length} ${leftOut} ${known.size} ${base?.mapped.size} ${how.source}`);
}

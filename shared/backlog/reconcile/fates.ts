import type { SourceRow } from '../../model/records/source-row';
import type {
  InitiativeSourceField,
  SourceField,
  SourceFields,
  SourceValue,
} from '../../model/source-fields';
import type { Mapping } from '../mapping';
import type { Answers } from '../questions/answers';
import type { InitiativeDraft } from '../types';

/** How rows are told apart and whose value holds. */
export interface ReconcileHow {
  /** The list the rows come from. */
  readonly source: string;
  /** The fields that the file has columns for (mapped-fields.ts). */
  readonly mapped: ReadonlySet<InitiativeSourceField>;
  readonly rules: Mapping['rules'];
  /** The app's own file: a key may be any initiative's key or its id. */
  readonly own: boolean;
  /** The app's own table of missing answers: an empty cell says nothing, and what the plan has is not overwritten unasked. */
  readonly fillsIn?: boolean;
  readonly answers: Answers;
  /** Rows whose lane, dates and funding are of another scenario (other-scenario.ts). Left out: none. */
  readonly isElsewhere?: (draft: InitiativeDraft) => boolean;
  /** The rows are a part of the list, so that nothing is gone from it. */
  readonly partial?: boolean;
}

/** One field in which a row and the plan differ, and whose value will hold; `open`: the user has not said, so mine. */
export interface FieldChange {
  readonly field: SourceField;
  readonly mine: SourceValue;
  /** What the list said last time; undefined where nobody knows. */
  readonly base: SourceValue | undefined;
  readonly theirs: SourceValue;
  readonly take: 'theirs' | 'mine' | 'open';
}

/** An initiative that a row with a new key may be. */
export interface Candidate {
  readonly id: string;
  /** Its key until now. */
  readonly from: string;
  readonly title: string;
  /** 0 to 1: how alike the titles are. */
  readonly likeness: number;
}

/** Which initiative a row turned out to be, and whether it takes the row's key from now on. */
interface Match {
  readonly line: number;
  readonly id: string;
  readonly link: boolean;
  /** It was marked as gone and is there again. */
  readonly back: boolean;
}

/** What becomes of a row. `rekeyed` rows are new ones until the user links them; `twice` and `dropped` are left out. */
export type Fate =
  | { readonly kind: 'new'; readonly line: number }
  | (Match & { readonly kind: 'changed'; readonly changes: readonly FieldChange[] })
  /** `kept`: fields in which the plan says otherwise and goes on to. */
  | (Match & { readonly kind: 'unchanged'; readonly kept: readonly FieldChange[] })
  | { readonly kind: 'rekeyed'; readonly line: number; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'twice'; readonly line: number; readonly first: number }
  | { readonly kind: 'dropped'; readonly line: number; readonly id: string };

/** An initiative of the list that the file no longer has. */
export interface Gone {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly funded: boolean;
  /** An earlier import marked it already. */
  readonly marked: boolean;
}

/** rows = created + updated + unchanged + leftOut. */
export interface ImportCounts {
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly leftOut: number;
  readonly missing: number;
  /** New rows whose lane or outcome was guessed. */
  readonly inferred: { readonly lane: number; readonly outcome: number };
}

export interface Reconciled {
  /** One for each draft, in the order of the file. */
  readonly fates: readonly Fate[];
  readonly gone: readonly Gone[];
  readonly counts: ImportCounts;
  /** Fields that are open, and rows whose key changed that nobody has linked. */
  readonly conflicts: number;
  readonly rekeyed: number;
  /** What `import/merge` has to remember; a row that says nothing any more is taken away. */
  readonly sources: readonly SourceRow[];
}

/** The fields in which a row and the plan differ. */
export function changesOf(fate: Fate): readonly FieldChange[] {
  return fate.kind === 'changed' ? fate.changes : fate.kind === 'unchanged' ? fate.kept : [];
}

/** The fields that the plan takes from a row, as `import/merge` wants them. */
export function takenFieldsOf(fate: Fate): SourceFields {
  const taken = changesOf(fate).filter(({ take }) => take === 'theirs');
  return Object.fromEntries(taken.map(({ field, theirs }) => [field, theirs]));
}

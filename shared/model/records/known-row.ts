import type { SourceField, SourceFields } from '../source-fields';

/** What the plan says of an initiative, as flat as a row of a source. */
export interface KnownRow {
  readonly id: string;
  /** The list it came from (`Import.source`); empty for one that was made by hand. */
  readonly source: string;
  readonly key: string;
  readonly title: string;
  readonly now: SourceFields;
  /** Given money in the scenario looked at. */
  readonly funded: boolean;
  /** Marked as gone from its source already. */
  readonly missing: boolean;
}

/** What an import of the same list found before: the third side of the comparison. */
export interface Base {
  /** The plan as it stood right after the last import of the list; of its own rows only. */
  readonly rows: ReadonlyMap<string, KnownRow>;
  /** The fields that import had columns for. */
  readonly mapped: ReadonlySet<SourceField>;
  /** Where plan and list parted then: what the list said, by initiative. */
  readonly kept: ReadonlyMap<string, SourceFields>;
  /** Rows that the user deleted though the list has them: the id of the initiative by key. */
  readonly dropped: ReadonlyMap<string, string>;
  /** False where the plan's currency changed since, so that sums of then say nothing. */
  readonly moneyHolds: boolean;
}

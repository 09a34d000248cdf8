import type { FieldName } from '../../../shared/backlog/fields';
import type { LengthUnit } from '../../../shared/backlog/values/read-length';
import type { BacklogInspection } from '../../../shared/contract/imports';

/** A column of the file as the mapping table shows it. */
export interface ColumnView {
  readonly column: string;
  /** The first two different cells that say something. */
  readonly samples: readonly string[];
  readonly field: FieldName | null;
  readonly reason: 'preset' | 'remembered' | 'name' | 'content' | 'chosen' | null;
  /** Of a money column: ones, thousands, millions; null where it is asked and not answered. */
  readonly scale: number | null;
  readonly suggestedScale: number | null;
  /** Somebody said the scale, here or before; else the whole file may still put it in doubt. */
  readonly isScaleSaid: boolean;
  /** Of a length column. */
  readonly unit: LengthUnit | null;
  readonly unitUncertain: boolean;
  /** What else was found of it, as long as its field stays, and what was said of its forms and values. */
  readonly more: NonNullable<ColumnGuess['more']>;
}

/** What the app took a column for. */
export type ColumnGuess = BacklogInspection['guesses'][number];

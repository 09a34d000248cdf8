import type { FieldName, ValueField } from '../fields';
import type { MappedColumn, Mapping } from '../mapping';
import type { PresetId } from '../preset-ids';

/** A column that a tool is known to write. */
export interface PresetColumn {
  /** Its name as `wordsOf` gives it, or a pattern over that. */
  readonly match: string | RegExp;
  /** null: known, and nothing that an initiative has. */
  readonly field: FieldName | null;
  readonly set?: Partial<Pick<MappedColumn, 'scale' | 'unit' | 'sum' | 'year' | 'dayOrder'>>;
}

/** What one tool's export is known by, and what its columns are. */
export interface Preset {
  readonly id: PresetId;
  /** As its users call it. */
  readonly name: string;
  /** Groups of column names of which a file of this tool has one each. */
  readonly marks: readonly (readonly (string | RegExp)[])[];
  /** The surest first: where several columns could be a field, the first of these is. `words`: of all headers. */
  readonly columns: (words: ReadonlySet<string>) => readonly PresetColumn[];
  /** What its own words stand for; null leaves the field empty. */
  readonly values?: { readonly [F in ValueField]?: Readonly<Record<string, string | null>> };
  readonly table?: Partial<Pick<Mapping, 'hierarchy'>>;
  /** The columns (as in `columns`) by one of which its rows name one another where another one is the key. */
  readonly linkKey?: readonly string[];
  /** Columns (as in `columns`) and what they say of rows that are not part of the backlog. */
  readonly leaveOut?: readonly (readonly [column: string, cell: string])[];
}

/** Columns given as lines of `name > field`, the field left out where there is none. */
export function columnsOf(lines: string): readonly PresetColumn[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [match = '', field] = line.split('>').map((part) => part.trim());
      return { match, field: (field as FieldName | undefined) ?? null };
    });
}

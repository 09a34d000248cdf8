import type { FieldName } from '../../../shared/backlog/fields';
import type { PresetId } from '../../../shared/backlog/preset-ids';
import type { ImportTarget } from '../../../shared/backlog/target';
import type { LengthUnit } from '../../../shared/backlog/read-length';
import type { BenefitKind, Lane, Outcome } from '../../../shared/model/codes';

/** How the file is cut into rows, where the user says so; what is absent is as found. */
export interface FormChoices {
  readonly encoding?: string;
  readonly delimiter?: string;
  /** The physical line of the header, from 1; 0: there is none. */
  readonly headerLine?: number;
  /** The tool it comes from; null: of none that is known. */
  readonly preset?: PresetId | null;
  /** Not as such a table was read before. */
  readonly fresh?: boolean;
}

/** What the user said of one column; what is absent is as guessed. */
export interface ColumnChoice {
  readonly field?: FieldName | null;
  readonly scale?: number;
  readonly unit?: LengthUnit;
}

/** What holds for all rows that do not say it themselves; null: nothing was said, so as it was found. */
export interface TableChoices {
  readonly lane: Lane | null;
  readonly outcome: Outcome | 'none' | null;
  readonly benefitKind: BenefitKind | null;
  /** How numbers and dates are written (BCP 47). */
  readonly locale: string | null;
}

/** Everything the user has said of a file. Columns are kept by name, so that they outlive another encoding or header. */
export interface Choices {
  /** What the rows are; null: as guessed from the headers. */
  readonly target: ImportTarget | null;
  readonly form: FormChoices;
  readonly columns: ReadonlyMap<string, ColumnChoice>;
  readonly table: TableChoices;
}

export const noChoices: Choices = {
  target: null,
  form: {},
  columns: new Map(),
  table: { lane: null, outcome: null, benefitKind: null, locale: null },
};

/** What was said of columns and rows holds for one kind of rows only. */
export function withTarget({ form, table }: Choices, target: ImportTarget): Choices {
  return { ...noChoices, form, table: { ...noChoices.table, locale: table.locale }, target };
}

/** Another delimiter or encoding moves the header, so that is looked for anew. */
export function withForm(choices: Choices, form: FormChoices): Choices {
  const { headerLine: _, ...kept } = choices.form;
  return { ...choices, form: { ...('headerLine' in form ? choices.form : kept), ...form } };
}

/** Another tool, or a guess anew, says anew what the columns are; what was said of the rows holds. */
export function withTool({ form, ...rest }: Choices, tool: Pick<FormChoices, 'preset' | 'fresh'>): Choices {
  const { preset: _preset, fresh: _fresh, ...kept } = form;
  return { ...rest, columns: new Map(), form: { ...kept, ...tool } };
}

export function withColumn(choices: Choices, column: string, said: ColumnChoice): Choices {
  const columns = new Map(choices.columns);
  if (said.field && said.field !== 'tags') {
    for (const [other, choice] of columns) {
      if (other !== column && choice.field === said.field) columns.set(other, { ...choice, field: null });
    }
  }
  columns.set(column, { ...columns.get(column), ...said });
  return { ...choices, columns };
}

export function withTable(choices: Choices, said: Partial<TableChoices>): Choices {
  return { ...choices, table: { ...choices.table, ...said } };
}

import { claimOf, type FieldName } from '../../../shared/backlog/fields';
import type { Quoting } from '../../../shared/backlog/file/quoting';
import type { FurnitureKind } from '../../../shared/backlog/header/furniture-kinds';
import { type MappedColumn, type Mapping, targetOf } from '../../../shared/backlog/mapping';
import type { MappedOwn } from '../../../shared/backlog/mapping/mapped-own-schema';
import type { PresetId } from '../../../shared/backlog/preset-ids';
import type { Answers } from '../../../shared/backlog/questions/answers';
import type { ImportTarget } from '../../../shared/backlog/target';
import type { LengthUnit } from '../../../shared/backlog/values/read-length';
import type { ListedChange } from '../../../shared/contract/imports';
import type { BenefitKind, Lane, Outcome } from '../../../shared/model/codes';
import { defined } from '../../../shared/model/defined';
import type { FieldRule, SourceField } from '../../../shared/model/source-fields';

/** How the file is cut into rows, where the user says so; what is absent is as found. */
export interface FormChoices {
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly quoting?: Quoting;
  /** The physical line of the header, from 1; 0: there is none. */
  readonly headerLine?: number;
  /** The sheet of a workbook. */
  readonly sheet?: string;
  /** Fields are rows and rows are columns. */
  readonly transposed?: boolean;
  /** The tool it comes from; null: of none that is known. */
  readonly preset?: PresetId | null;
  /** Not as such a table was read before. */
  readonly fresh?: boolean;
}

/** What the user said of one column; what is absent is as guessed. */
export interface ColumnChoice {
  readonly field?: FieldName | null;
  /** With the field `own`: which. */
  readonly own?: MappedOwn;
  readonly scale?: number;
  readonly unit?: LengthUnit;
  readonly decimal?: NonNullable<MappedColumn['decimal']>;
  readonly dayOrder?: NonNullable<MappedColumn['dayOrder']>;
  /** Its empty cells take the value above. */
  readonly fillDown?: boolean;
  /** What its cells stand for; null leaves the field empty. */
  readonly values?: ReadonlyMap<string, string | null>;
}

export type Hierarchy = NonNullable<Mapping['hierarchy']> | 'none';

interface LoadedMapping {
  readonly fileName: string;
  readonly mapping: Mapping;
}

/** What holds for all rows that do not say it themselves; null: nothing was said, so as it was found. */
export interface TableChoices {
  readonly lane: Lane | null;
  readonly outcome: Outcome | 'none' | null;
  readonly benefitKind: BenefitKind | null;
  /** Whether words say lane and outcome where no column does. */
  readonly infer: boolean | null;
  /** Totals, units and the like that are rows of data after all. */
  readonly keep: readonly FurnitureKind[] | null;
  /** What rows that others are part of become; `none`: rows like all others. */
  readonly hierarchy: Hierarchy | null;
  /** The list the rows are of. */
  readonly source: string | null;
  /** How numbers and dates are written (BCP 47). */
  readonly locale: string | null;
  /** The columns that together are the key of a row; none: the one that became it, or none at all. */
  readonly key: readonly string[] | null;
  /** The column by whose cells rows name one another; '' where that is their key. */
  readonly linkKey: string | null;
  /** Column and cell of rows that are left out. */
  readonly leaveOut: NonNullable<Mapping['leaveOut']> | null;
}

/** Everything the user has said of a file. Columns are kept by name, so that they outlive another encoding or header. */
export interface Choices {
  /** What the rows are; null: as guessed from the headers. */
  readonly target: ImportTarget | null;
  readonly form: FormChoices;
  /** A mapping from a file, under all that is said here; null: as guessed. */
  readonly loaded: LoadedMapping | null;
  readonly columns: ReadonlyMap<string, ColumnChoice>;
  readonly table: TableChoices;
  /** Whose value holds where file and plan differ; null: as usual, whatever was said before. */
  readonly rules: ReadonlyMap<SourceField, FieldRule | null>;
  /** What was said of single rows. */
  readonly answers: Answers;
}

export const noChoices: Choices = {
  target: null,
  form: {},
  loaded: null,
  columns: new Map(),
  table: {
    lane: null,
    outcome: null,
    benefitKind: null,
    infer: null,
    keep: null,
    hierarchy: null,
    source: null,
    locale: null,
    key: null,
    linkKey: null,
    leaveOut: null,
  },
  rules: new Map(),
  answers: {},
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
export function withTool(
  { form, table: said, ...rest }: Choices,
  tool: Pick<FormChoices, 'preset' | 'fresh'>,
): Choices {
  const { preset: _preset, fresh: _fresh, ...kept } = form;
  const table = { ...said, key: null, linkKey: null, leaveOut: null };
  return { ...rest, table, columns: new Map(), loaded: null, form: { ...kept, ...tool } };
}

/** As a mapping says, its encoding and header included; what was said of single rows holds. */
export function withLoaded({ answers }: Choices, loaded: LoadedMapping): Choices {
  const { encoding, delimiter, quoting, headerLine, sheet, transposed } = loaded.mapping;
  const form = defined({ encoding, delimiter, quoting, headerLine, sheet, transposed });
  return { ...noChoices, target: targetOf(loaded.mapping), form, loaded, answers };
}

/** With another field a column's values and forms are other ones too; one that becomes the key is all of it. */
export function withColumn(choices: Choices, column: string, said: ColumnChoice): Choices {
  const columns = new Map(choices.columns);
  const claim = claimOf(said);
  if (claim !== null) {
    for (const [other, choice] of columns) {
      if (other !== column && claimOf(choice) === claim) columns.set(other, { ...choice, field: null });
    }
  }
  const { decimal: _decimal, dayOrder: _order, values: _values, ...plain } = columns.get(column) ?? {};
  columns.set(column, { ...('field' in said ? plain : columns.get(column)), ...said });
  const table = said.field === 'sourceKey' ? { ...choices.table, key: [] } : choices.table;
  return { ...choices, columns, table };
}

/** What a cell of a column stands for, wherever it stands; null leaves the field empty. */
export function withValue(choices: Choices, column: string, text: string, code: string | null): Choices {
  const values = new Map([...(choices.columns.get(column)?.values ?? []), [text, code] as const]);
  return withColumn(choices, column, { values });
}

export function withRule(choices: Choices, field: SourceField, rule: FieldRule | null): Choices {
  return { ...choices, rules: new Map([...choices.rules, [field, rule]]) };
}

/** Of a row and some of its fields: whose value holds. */
export function withTaken(
  choices: Choices,
  line: number,
  fields: readonly SourceField[],
  take: 'theirs' | 'mine',
): Choices {
  const { answers } = choices;
  const others = (answers.fields ?? []).filter(([at, field]) => at !== line || !fields.includes(field));
  const said = fields.map((field): [number, SourceField, 'theirs' | 'mine'] => [line, field, take]);
  return { ...choices, answers: { ...answers, fields: [...others, ...said] } };
}

/** The same of a row of another list: the file's holds unless the plan's is kept. */
export function withKept(
  choices: Choices,
  line: number,
  fields: readonly ListedChange['field'][],
  take: 'theirs' | 'mine',
): Choices {
  const { answers } = choices;
  const others = (answers.kept ?? []).filter(
    ([at, field]) => at !== line || !fields.some((each) => each === field),
  );
  const said = take === 'mine' ? fields.map((field): [number, string] => [line, field]) : [];
  return { ...choices, answers: { ...answers, kept: [...others, ...said] } };
}

/** Which initiative a row under a new key is; null: a new one. */
export function withLink(choices: Choices, line: number, id: string | null): Choices {
  const { answers } = choices;
  const others = (answers.links ?? []).filter(([at]) => at !== line);
  return { ...choices, answers: { ...answers, links: [...others, [line, id]] } };
}

export function withoutLink(choices: Choices, line: number): Choices {
  const { answers } = choices;
  const links = (answers.links ?? []).filter(([at]) => at !== line);
  return { ...choices, answers: { ...answers, links } };
}

/** A cell as it should read; null: as the file has it. */
export function withMend(choices: Choices, line: number, column: string, text: string | null): Choices {
  const { answers } = choices;
  const others = (answers.mends ?? []).filter(([at, name]) => at !== line || name !== column);
  const mends = text === null ? others : [...others, [line, column, text] as [number, string, string]];
  return { ...choices, answers: { ...answers, mends } };
}

/** Amounts of a column that are right, however odd they look; or, not accepted, to be asked about again. */
export function withAccepted(
  choices: Choices,
  column: string,
  lines: readonly number[],
  accepted: boolean,
): Choices {
  const { answers } = choices;
  const others = (answers.accepted ?? []).filter(([at, name]) => name !== column || !lines.includes(at));
  const said = accepted ? lines.map((line): [number, string] => [line, column]) : [];
  return { ...choices, answers: { ...answers, accepted: [...others, ...said] } };
}

export function withMissing(choices: Choices, missing: 'keep' | 'mark'): Choices {
  return { ...choices, answers: { ...choices.answers, missing } };
}

export function withTable(choices: Choices, said: Partial<TableChoices>): Choices {
  return { ...choices, table: { ...choices.table, ...said } };
}

import { z } from 'zod';
import { benefitKinds, lanes, outcomes } from '../model/codes';
import { sourceFieldSchema } from '../model/source-field-schema';
import { fieldRules } from '../model/source-fields';
import { claimOf, type FieldName, fieldNames, fieldsOf, isMappedField, isValueField } from './fields';
import { quotings } from './file/quoting';
import { furnitureKinds } from './header/furniture-kinds';
import { optionsOfColumn } from './mapping/column-options';
import { presetIds } from './preset-ids';
import { type ImportTarget, importTargets } from './target';
import type { Remark } from './types';
import { valueCodes } from './values/value-words';

const mappedColumnSchema = z.strictObject({
  column: z.string(),
  /** null: the column is not imported. */
  field: z.enum(fieldNames).nullable(),
  ...optionsOfColumn,
  /** What single cells stand for, where their words do not say it; null leaves the field empty. */
  values: z
    .array(z.tuple([z.string(), z.string().nullable()]))
    .max(10_000)
    .optional(),
});
export type MappedColumn = z.infer<typeof mappedColumnSchema>;

const optionsOfTable = {
  /** What the rows become; initiatives where it is left out. */
  target: z.enum(importTargets).optional(),
  encoding: z.string().max(100).optional(),
  delimiter: z.string().length(1).optional(),
  /** How cells are quoted (quoting.ts). */
  quoting: z.enum(quotings).optional(),
  /** The physical line of the header, from 1; 0 where there is none. */
  headerLine: z.int().min(0).optional(),
  /** What rows get that do not say it themselves. */
  lane: z.enum(lanes).optional(),
  outcome: z.enum(outcomes).optional(),
  benefitKind: z.enum(benefitKinds).optional(),
  /** How numbers and dates are written (BCP 47), where a column itself does not show it. */
  locale: z.string().max(100).refine(isLanguageTag, 'a language such as en-GB or de-DE is needed').optional(),
  /** The tool the file comes from. */
  preset: z.enum(presetIds).optional(),
  /** The list the rows come from; next month's file of that name is the same list. */
  source: z.string().max(200).optional(),
  /** The columns that tell the rows apart, where it is not the one that became the key. */
  key: z.array(z.string().max(1_000)).min(1).max(4).optional(),
  /** The column by whose cells rows name one another (parents, dependencies), where that is not the key. */
  linkKey: z.string().max(1_000).optional(),
  /** Column and cell of rows that are none of the backlog, whatever their case: archived cards, inactive tasks. */
  leaveOut: z
    .array(z.tuple([z.string().max(1_000), z.string().max(1_000)]))
    .max(20)
    .optional(),
  /** The sheet of a workbook. */
  sheet: z.string().max(200).optional(),
  /** Fields are rows and rows are columns. */
  transposed: z.boolean().optional(),
  /** What rows above others become: initiatives too (so where it is left out), only the programme of theirs, or the only initiatives. */
  hierarchy: z.enum(['flat', 'groups', 'top']).optional(),
  /** Lane and outcome are inferred from words where no column states them. */
  infer: z.boolean().optional(),
  /** Totals, units and the like that are rows of data after all. */
  keep: z.array(z.enum(furnitureKinds)).max(furnitureKinds.length).optional(),
  /** Where source and plan part: whose value holds. */
  rules: z
    .array(z.tuple([sourceFieldSchema, z.enum(fieldRules)]))
    .max(200)
    .optional(),
};

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** A mapping as the app passes it around. Columns are a list, since a column may be called `__proto__`. */
export const mappingSchema = z.strictObject({
  columns: z.array(mappedColumnSchema).max(5_000),
  ...optionsOfTable,
});
export type Mapping = z.infer<typeof mappingSchema>;

const fileColumnSchema = z.strictObject({
  field: z.string(),
  ...optionsOfColumn,
  values: z.unknown().optional(),
});

const mappingFileSchema = z.strictObject({ columns: z.unknown().optional(), ...optionsOfTable });

export type MappingRead =
  | { readonly ok: true; readonly mapping: Mapping }
  | { readonly ok: false; readonly refusal: Remark };

/** Reads the JSON form of a mapping; refuses unknown members, fields and codes, and a field that is given twice. */
export function readMapping(json: unknown): MappingRead {
  const file = mappingFileSchema.safeParse(json);
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return unreadable('it is not an object');
  if (!file.success) return unreadable(problemOf(file.error));
  const { columns: listed, ...options } = file.data;
  if (typeof listed !== 'object' || listed === null || Array.isArray(listed))
    return unreadable('“columns” is not an object');
  const columns: MappedColumn[] = [];
  for (const [column, value] of Object.entries(listed)) {
    const read = readColumn(column, value, options.target ?? 'initiatives');
    if ('code' in read) return { ok: false, refusal: read };
    columns.push(read);
  }
  const mapping = mappingSchema.safeParse({ columns, ...options });
  if (!mapping.success) return unreadable(problemOf(mapping.error));
  const refusal = fieldTwice(mapping.data);
  return refusal === null ? { ok: true, mapping: mapping.data } : { ok: false, refusal };
}

function readColumn(column: string, value: unknown, target: ImportTarget): MappedColumn | Remark {
  if (value === null) return { column, field: null };
  const problem = `“${column}” is neither null nor an object with a “field”`;
  if (typeof value !== 'object' || Array.isArray(value))
    return refuse('mapping-not-readable', { problem }, column);
  const parsed = fileColumnSchema.safeParse(value);
  if (!parsed.success)
    return refuse('mapping-not-readable', { problem: `${column}: ${problemOf(parsed.error)}` }, column);
  const { field: name, values, ...options } = parsed.data;
  const field = fieldsOf(target).find((known) => known === name);
  if (field === undefined) return refuse('field-unknown', { column, field: name }, column);
  if (values === undefined) return { column, field, ...options };
  if (typeof values !== 'object' || values === null || Array.isArray(values)) {
    return refuse('mapping-not-readable', { problem: `“values” of “${column}” is not an object` }, column);
  }
  const entries = Object.entries(values).map(([cell, code]): [string, unknown] => [cell, code]);
  const odd = entries.find(([, code]) => !isCodeOf(field, code));
  if (odd) return refuse('code-unknown', { column, cell: odd[0], code: String(odd[1]), field }, column);
  return { column, field, ...options, values: entries as [string, string | null][] };
}

function isCodeOf(field: FieldName, code: unknown): boolean {
  if (code === null) return true;
  if (isValueField(field)) return valueCodes[field].includes(code as string);
  return isMappedField(field) && typeof code === 'string';
}

/** What the rows of a file become by its mapping. */
export function targetOf(mapping: Mapping): ImportTarget {
  return mapping.target ?? 'initiatives';
}

/** The first field of the mapping that what is imported does not have. */
export function strangeField(mapping: Mapping): Remark | null {
  const known = new Set(fieldsOf(targetOf(mapping)));
  for (const { column, field, own } of mapping.columns) {
    const isNamed = field !== 'own' || own !== undefined;
    if (field !== null && !(known.has(field) && isNamed))
      return refuse('field-unknown', { column, field }, column);
  }
  return null;
}

/** True where rows say what they are part of: by a parent, by how deep they stand, or by their places in an outline, or by their titles (a column for each level, or indented). */
export function hasLevels({ columns }: Mapping): boolean {
  const titles = columns.filter(({ field }) => field === 'title');
  if (titles.some(({ indented }) => indented === true)) return true;
  if (titles.length > 1 || columns.some(({ outline }) => outline === true)) return true;
  return columns.some(({ field }) => field === 'parent' || field === 'outlineLevel');
}

/** The field that two columns claim, if there is one. */
export function fieldTwice(mapping: Mapping): Remark | null {
  const taken = new Map<string, string>();
  for (const { column, field, sum, own } of mapping.columns) {
    const claim = claimOf({ field, own });
    if (claim === null || sum) continue;
    const other = taken.get(claim);
    if (other !== undefined)
      return refuse('field-twice', { other, column, field: own?.name ?? claim }, column);
    taken.set(claim, column);
  }
  return null;
}

/** The first column of the mapping that the file does not have, be it one that only tells rows apart. */
export function missingColumn(mapping: Mapping, headers: readonly string[]): Remark | null {
  const present = new Set(headers);
  const { columns, key = [], linkKey, leaveOut = [] } = mapping;
  const apart = [...key, ...leaveOut.map(([column]) => column), ...(linkKey === undefined ? [] : [linkKey])];
  const named = [...columns.map(({ column }) => column), ...apart];
  const missing = named.find((column) => !present.has(column));
  return missing === undefined ? null : refuse('column-missing', { column: missing }, missing);
}

/** The JSON form; an object without prototype, so that a column called `__proto__` is a member like any other. */
export function printMapping(mapping: Mapping): Record<string, unknown> {
  const columns = bare();
  for (const { column, field, values, ...options } of mapping.columns) {
    columns[column] =
      field === null ? null : { field, ...options, ...(values ? { values: fromEntries(values) } : {}) };
  }
  const { columns: _, ...options } = mapping;
  return { columns, ...options };
}

function fromEntries(entries: readonly (readonly [string, string | null])[]): Record<string, unknown> {
  const object = bare();
  for (const [name, value] of entries) object[name] = value;
  return object;
}

function bare(): Record<string, unknown> {
  return Object.create(null) as Record<string, unknown>;
}

function unreadable(problem: string): MappingRead {
  return { ok: false, refusal: refuse('mapping-not-readable', { problem }, null) };
}

function problemOf(error: z.ZodError): string {
  const issue = error.issues[0];
  const place = issue?.path.join('.') ?? '';
  return place === '' ? (issue?.message ?? 'unknown') : `${place}: ${issue?.message ?? ''}`;
}

function refuse(code: Remark['code'], parameters: Remark['parameters'], column: string | null): Remark {
  return { line: null, column, code, parameters };
}

import { foldedName } from '../../model/folded-name';
import { minorDigits } from '../../model/money';
import type { OwnField, OwnValue } from '../../model/records/own-field';
import { ownFieldIdOf } from '../../model/source-fields';
import { isTextField } from '../fields';
import { cleanName } from '../header/column-names';
import { type OwnCell, plainAmount } from '../write/own-cells';
import { type ExportField, guardFormula, isOwnList, ownColumns, presentHeader } from '../write/own-export';
import { isFigureHeader } from '../write/own-figures';

/** A field of one's own as a column of this app's own table. */
export interface OwnFieldColumn {
  readonly header: string;
  readonly field: OwnField;
}

const builtIn = new Map<string, (typeof ownColumns)[number][1]>(ownColumns);

/**
 * The columns of the plan's fields of one's own, in their order. A header is the field's name, made such that it comes back as it was
 * written; where a built-in column or another field has it, it says that it is a field of one's own.
 */
export function ownFieldColumns(fields: readonly OwnField[]): readonly OwnFieldColumn[] {
  const taken = new Set<string>();
  return fields.map((field) => {
    let header = settled(field.name);
    while (header === '' || isBuiltIn(header) || taken.has(header)) header = `${header} (own field)`.trim();
    taken.add(header);
    return { header, field };
  });
}

/** A name as a header keeps it: without markup and line ends, and nothing that a spreadsheet would run. */
function settled(name: string): string {
  let clean = cleanName(name);
  for (let before = ''; before !== clean; ) {
    before = clean;
    clean = cleanName(before);
  }
  return cleanName(guardFormula(clean));
}

/** A column that is read as something else, or as the rest of a long text. */
function isBuiltIn(header: string): boolean {
  if (builtIn.has(presentHeader(header)) || isFigureHeader(header)) return true;
  const base = builtIn.get(/^(.+) \([2-9]\)$/.exec(header)?.[1] ?? '');
  return base !== undefined && (isTextField(base) || isOwnList(base));
}

/** Those of them that are asked for, in their order; all, where no fields are named. */
export function ownFieldColumnsFor(
  fields: readonly ExportField[] | null,
  all: readonly OwnField[],
): readonly OwnFieldColumn[] {
  const columns = ownFieldColumns(all);
  if (fields === null) return columns;
  const wanted = new Set(fields.map((field) => ownFieldIdOf(field) ?? ''));
  return columns.filter(({ field }) => wanted.has(field.id));
}

/** The field that is asked for by its id, its name or its header, whatever the case; undefined where the plan has none. */
export function ownFieldNamed(name: string, all: readonly OwnField[]): OwnField | undefined {
  const sought = foldedName(name);
  return (
    all.find(({ id }) => id === name) ??
    all.find((field) => foldedName(field.name) === sought) ??
    ownFieldColumns(all).find(({ header }) => foldedName(header) === sought)?.field
  );
}

/** A value as it is written; money in major units with a point. */
export function ownFieldCell(
  { kind }: OwnField,
  value: OwnValue['value'] | undefined,
  currency: string,
): OwnCell {
  if (value === undefined) return null;
  if (typeof value === 'string') return { kind: kind === 'day' ? 'code' : 'text', text: value };
  return {
    kind: 'number',
    text: kind === 'money' ? plainAmount(value, minorDigits(currency)) : String(value),
  };
}

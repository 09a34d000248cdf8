import { isValueField } from '../fields';
import { ownSheets } from '../file/book';
import type { OwnFieldColumn } from '../mapping/own-field-columns';
import { valueCodes } from '../values/value-words';
import type { OwnField, ownServiceColumns } from './own-export';
import { choicesOf, type ExplainingSheet, goalsOfPlan, type SheetChoices, servicesOfPlan } from './own-sheet';

type Field = OwnField | (typeof ownServiceColumns)[number][1];

/**
 * The lists of a table, by the header of their column: the codes of fields that have some, and the names of goals and
 * services, or the choices of a field of one's own (`added`), where `allowed`, the sheet that explains the columns, has any. What is not in a list may be typed as well.
 */
export function sheetChoices(
  columns: readonly (readonly [header: string, field: Field])[],
  allowed: ExplainingSheet,
  added: readonly OwnFieldColumn[] = [],
): SheetChoices {
  const choices = new Map<string, string>();
  for (const [header, field] of columns) {
    const source = isValueField(field) ? codesOf(valueCodes[field]) : namesIn(allowed, named[field]);
    if (source !== null) choices.set(header, source);
  }
  for (const { header, field } of added) {
    const source = field.kind === 'choice' ? namesIn(allowed, choicesOf(header)) : null;
    if (source !== null) choices.set(header, source);
  }
  return choices;
}

function codesOf(codes: readonly string[]): string {
  return `"${codes.join(',')}"`;
}

const named: Readonly<Partial<Record<Field, string>>> = { goal: goalsOfPlan, serviceName: servicesOfPlan };

/** The names stand one below the other in the third column. */
function namesIn({ rows }: ExplainingSheet, what: string | undefined): string | null {
  const isOne = (cells: ExplainingSheet['rows'][number]) => {
    const [cell] = cells;
    return cell !== null && cell !== undefined && 'text' in cell && cell.text === what;
  };
  const first = rows.findIndex(isOne);
  if (what === undefined || first < 0) return null;
  // Rows are counted from 1, and the first is the header.
  return `'${ownSheets.allowed}'!$C$${first + 2}:$C$${rows.findLastIndex(isOne) + 2}`;
}

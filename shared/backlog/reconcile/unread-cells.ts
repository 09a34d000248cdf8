import type { KnownRow } from '../../model/records/known-row';
import { ownSourceField, type SourceField, sourceFields } from '../../model/source-fields';
import type { FieldName } from '../fields';
import type { Mapping } from '../mapping';
import { emptied } from '../questions/problem-kinds';
import type { InitiativeDraft, Remark, ServiceDraft, UnreadCell } from '../types';
import type { Fate } from './fates';

const benefit = ['benefitLow', 'benefitLikely', 'benefitHigh'] as const;
const effort = ['effort'] as const;
const funding = ['funding', 'fundingAmount'] as const;

/** Columns that say more than the field they are called after, or one of another name. */
const saying: Readonly<Partial<Record<FieldName, readonly SourceField[]>>> = {
  benefit,
  benefitLow: benefit,
  benefitHigh: benefit,
  // Where there is no start an end says no length.
  start: ['start', 'lengthQuarters'],
  end: ['lengthQuarters'],
  length: ['lengthQuarters'],
  funding,
  fundingAmount: funding,
  team: effort,
  effortDays: effort,
  teamDays: effort,
  serviceName: ['service'],
  serviceCost: ['service'],
  parent: ['programme'],
  outlineLevel: ['programme'],
};

/** The cells of these columns with what they would have said; none of those that say nothing of a record. */
export function unreadCells(names: readonly string[], { columns }: Pick<Mapping, 'columns'>): UnreadCell[] {
  return names.flatMap((column): UnreadCell[] => {
    const mapped = columns.find((known) => known.column === column);
    const fields = mapped === undefined ? [] : fieldsSaidBy(mapped);
    return fields.length === 0 ? [] : [{ column, fields }];
  });
}

/** What a cell of a column says of a record of the plan; nothing where it only tells rows apart, ranks or ties them. */
function fieldsSaidBy({ field, own }: Mapping['columns'][number]): readonly SourceField[] {
  if (field === null) return [];
  if (field === 'own') return own?.id === undefined ? [] : [ownSourceField(own.id)];
  return saying[field] ?? sourceFields.filter((name) => name === field);
}

/** The fields that a row says nothing of for sure, since their cells could not be read. */
export function unreadFields({ unread = [] }: Pick<InitiativeDraft, 'unread'>): ReadonlySet<SourceField> {
  return new Set(unread.flatMap(({ fields }) => fields));
}

/** The cells that could not be read and of which the plan has a value, which it keeps; as `cellName` calls them. */
export function keptCells(
  drafts: readonly (InitiativeDraft | ServiceDraft)[],
  fates: readonly Fate[],
  known: ReadonlyMap<string, KnownRow>,
): ReadonlySet<string> {
  const kept = new Set<string>();
  for (const [at, { line, unread }] of drafts.entries()) {
    const fate = fates[at];
    if (unread === undefined || (fate?.kind !== 'changed' && fate?.kind !== 'unchanged')) continue;
    const now = known.get(fate.id)?.now ?? {};
    for (const { column, fields } of unread)
      if (fields.some((field) => saysSomething(now[field]))) kept.add(cellName(line, column));
  }
  return kept;
}

function saysSomething(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

function cellName(line: number | null, column: string | null): string {
  return `${line}\n${column}`;
}

/** The same remarks or problems, those about a cell whose value the plan keeps saying so. */
export function tellingKept<R extends Pick<Remark, 'line' | 'column' | 'code' | 'parameters'>>(
  remarks: readonly R[],
  kept: ReadonlySet<string>,
): readonly R[] {
  if (kept.size === 0) return remarks;
  return remarks.map((remark) => {
    const isKept = Object.hasOwn(emptied, remark.code) && kept.has(cellName(remark.line, remark.column));
    return isKept ? { ...remark, parameters: { ...remark.parameters, kept: 1 } } : remark;
  });
}

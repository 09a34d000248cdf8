import {
  type ImpossibleDate,
  impossibleDates,
  type PlanYears,
  type ServiceDates,
} from '../../model/impossible-dates';
import type { SourceFields } from '../../model/source-fields';
import type { BacklogCode } from '../../words/backlog-words';
import type { Mapping } from '../mapping';
import type { Remark, ServiceDraft } from '../types';
import type { FieldChange } from './fates';

/** A date of a row that is left out, since it contradicts what the service has. */
export interface DateOfRow extends ImpossibleDate {
  readonly line: number;
}

/**
 * Leaves a service as it is in each date that would contradict its others, and adds it to `impossible`; a cost stays with
 * the year that it is of. What else the row says is taken.
 */
export function possibleChanges(
  changes: readonly FieldChange[],
  { line, now }: { readonly line: number; readonly now: SourceFields },
  years: PlanYears,
  impossible: DateOfRow[],
): readonly FieldChange[] {
  const taken = changes.filter(({ take }) => take === 'theirs');
  const to = Object.fromEntries(taken.map(({ field, theirs }) => [field, theirs]));
  const before = datesOf(now);
  const found = impossibleDates({ ...before, ...to }, before, years);
  if (found.length === 0) return changes;
  impossible.push(...found.map((date) => ({ ...date, line })));
  const out = fieldsLeftOut(found);
  return changes.map((each) => (out.has(each.field) ? { ...each, take: 'mine' as const } : each));
}

function datesOf({ noticeDate = null, contractEnd = null, sunset = null, costYear = null }: SourceFields) {
  return { noticeDate, contractEnd, sunset, costYear } as ServiceDates;
}

function fieldsLeftOut(dates: readonly ImpossibleDate[]): ReadonlySet<string> {
  const out = new Set<string>(dates.map(({ field }) => field));
  if (out.has('costYear')) out.add('runCost');
  return out;
}

/** A new service without the dates that contradict its others, which are added to `impossible`. */
export function possibleDraft(draft: ServiceDraft, years: PlanYears, impossible: DateOfRow[]): ServiceDraft {
  const found = impossibleDates(draft, null, years);
  impossible.push(...found.map((date) => ({ ...date, line: draft.line })));
  return { ...draft, ...Object.fromEntries(found.map(({ field }) => [field, null])) };
}

/** What each row says but for what was left out of it, which is not remembered so that it is asked again. */
export function withoutDates(
  said: readonly SourceFields[],
  drafts: readonly ServiceDraft[],
  impossible: readonly DateOfRow[],
): readonly SourceFields[] {
  const byLine = new Map<number, DateOfRow[]>();
  for (const date of impossible) byLine.set(date.line, [...(byLine.get(date.line) ?? []), date]);
  return said.map((fields, at) => {
    const out = fieldsLeftOut(byLine.get(drafts[at]?.line ?? 0) ?? []);
    if (out.size === 0) return fields;
    return Object.fromEntries(Object.entries(fields).filter(([field]) => !out.has(field)));
  });
}

/** Says of each date that is left out why, at its line and column. */
export function dateRemarks(dates: readonly DateOfRow[], { columns }: Mapping): Remark[] {
  return dates.map(({ line, field, value, other, by }) => {
    const column = columnOf(columns, field) ?? (field === 'costYear' ? columnOf(columns, 'runCost') : null);
    const against = by.code === 'sunset-before-cost' && field === 'sunset' ? by.year : other;
    const parameters = { text: String(value ?? yearOf(by)), other: String(against) };
    return { line, column, code: codeOf(field, by), parameters };
  });
}

function columnOf(columns: Mapping['columns'], field: keyof ServiceDates | 'runCost'): string | null {
  return columns.find((each) => each.field === field)?.column ?? null;
}

function yearOf(by: ImpossibleDate['by']): number | '' {
  return by.code === 'sunset-before-cost' ? by.year : '';
}

function codeOf(field: keyof ServiceDates, by: ImpossibleDate['by']): BacklogCode {
  if (field === 'noticeDate') return 'notice-left';
  if (field === 'contractEnd') return 'contract-left';
  if (field === 'costYear') return 'cost-year-left';
  return by.code === 'sunset-before-cost' && by.isFirst ? 'sunset-before-plan' : 'sunset-left';
}

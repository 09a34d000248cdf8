import {
  type ImpossibleDate,
  impossibleDates,
  type PlanYears,
  type ServiceDates,
} from '../model/impossible-dates';
import type { SourceField } from '../model/source-fields';
import type { BacklogCode } from '../words/backlog-words';
import type { FieldChange } from './fates';
import type { Mapping } from './mapping';
import type { Remark, ServiceDraft } from './types';

/** A date of a row that is left out, since it contradicts what the service has. */
export interface DateOfRow extends ImpossibleDate {
  readonly line: number;
}

/**
 * Leaves a service as it is in each date that would contradict its others; a cost stays with the year that it is of. What
 * else the row says is taken.
 */
export function possibleChanges(
  changes: readonly FieldChange[],
  now: ServiceDates,
  years: PlanYears,
): { readonly changes: readonly FieldChange[]; readonly impossible: readonly ImpossibleDate[] } {
  const taken = changes.filter(({ take }) => take === 'theirs');
  const to = Object.fromEntries(taken.map(({ field, theirs }) => [field, theirs]));
  const impossible = impossibleDates({ ...now, ...to }, now, years);
  if (impossible.length === 0) return { changes, impossible };
  const out = fieldsLeftOut(impossible);
  const left = changes.map((each) => (out.has(each.field) ? { ...each, take: 'mine' as const } : each));
  return { changes: left, impossible };
}

/** The fields that a service keeps as they are for these dates not to be. */
export function fieldsLeftOut(impossible: readonly ImpossibleDate[]): ReadonlySet<SourceField> {
  const out = new Set<SourceField>(impossible.map(({ field }) => field));
  if (out.has('costYear')) out.add('runCost');
  return out;
}

/** A new service without the dates that contradict its others. */
export function possibleDraft(
  draft: ServiceDraft,
  years: PlanYears,
): { readonly draft: ServiceDraft; readonly impossible: readonly ImpossibleDate[] } {
  const impossible = impossibleDates(draft, null, years);
  const none = Object.fromEntries(impossible.map(({ field }) => [field, null]));
  return { draft: impossible.length === 0 ? draft : { ...draft, ...none }, impossible };
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

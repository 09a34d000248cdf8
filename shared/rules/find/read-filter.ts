import type { Plan } from '../../model/plan';
import { columnIn } from '../columns/own';
import {
  type ChipValue,
  emptyFilter,
  type FilterChip,
  type FilterGroup,
  type FilterPart,
  operatorsOf,
  valueCount,
} from './filter';

/** More parts than a hand makes, so that a file cannot keep the page busy. */
const mostParts = 100;
const deepest = 4;

/**
 * A filter out of a stored text that anybody may have written: what asks of a column that does not exist (any more), or
 * what cannot be asked of it, is left out; what is no filter at all asks nothing.
 */
export function readFilter(stored: unknown, plan: Plan): FilterGroup {
  const part = readPart(stored, plan, 0);
  return part && 'parts' in part ? part : emptyFilter;
}

function readPart(stored: unknown, plan: Plan, depth: number): FilterPart | null {
  if (typeof stored !== 'object' || stored === null || depth > deepest) return null;
  const part = stored as Readonly<Record<string, unknown>>;
  return Array.isArray(part.parts) ? readGroup(part, part.parts, { plan, depth }) : readChip(part, plan);
}

function readGroup(
  { of, not }: Readonly<Record<string, unknown>>,
  stored: readonly unknown[],
  { plan, depth }: { readonly plan: Plan; readonly depth: number },
): FilterGroup {
  const parts = stored.slice(0, mostParts).flatMap((part) => readPart(part, plan, depth + 1) ?? []);
  return { of: of === 'any' ? 'any' : 'all', not: not === true, parts };
}

function readChip(
  { column, operator, values, not }: Readonly<Record<string, unknown>>,
  plan: Plan,
): FilterChip | null {
  const known = typeof column === 'string' ? columnIn(plan, column) : undefined;
  const asked = known && operatorsOf[known.kind].find((each) => each === operator);
  if (!known || !asked || !Array.isArray(values)) return null;
  const wanted =
    known.kind === 'money' || known.kind === 'number' || known.kind === 'quarter' ? 'number' : 'string';
  const kept = values
    .slice(0, mostParts)
    .filter((value): value is ChipValue => typeof value === (asked === 'within' ? 'number' : wanted));
  const count = valueCount(asked);
  if (count === 'some' ? kept.length === 0 : kept.length !== count) return null;
  return { column: known.id, operator: asked, values: kept, not: not === true };
}

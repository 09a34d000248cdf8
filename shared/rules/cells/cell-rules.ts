import type { CellValue, ColumnKind } from '../columns/column';
import type { Extent } from './extent';

const cellTests = [
  'over',
  'under',
  'between',
  'equals',
  'contains',
  'before',
  'after',
  'top',
  'bottom',
  'empty',
] as const;
export type CellTest = (typeof cellTests)[number];

/** Good, to be watched, bad, or merely noted: each has a colour, a sign and words, never a colour alone. */
export const markTones = ['good', 'warn', 'bad', 'note'] as const;
export type MarkTone = (typeof markTones)[number];

/** What a value is held against, as the column has it: minor units, a quarter, a day, a code; of a top share its percent. */
export type RuleBound = string | number | boolean | null;

/** A rule by which cells of a column are marked. */
export interface CellRule {
  readonly test: CellTest;
  readonly a: RuleBound;
  /** The other end of `between`; of the other tests null. */
  readonly b: RuleBound;
  readonly tone: MarkTone;
  /** What stands beside the value: 1 to 30 characters. */
  readonly words: string;
}

/** How the cells of a column are marked: the first rule that holds, and a bar for its amount. */
export interface ColumnMarks {
  readonly rules?: readonly CellRule[];
  readonly bars?: boolean;
}

export const mostRules = 20;
export const longestWords = 30;
const longestBound = 300;

const testsByKind: Readonly<Record<ColumnKind, readonly CellTest[]>> = {
  text: ['contains', 'equals', 'empty'],
  prose: ['contains', 'equals', 'empty'],
  list: ['contains', 'empty'],
  choice: ['equals', 'contains', 'empty'],
  yes: ['equals'],
  money: ['over', 'under', 'between', 'equals', 'top', 'bottom', 'empty'],
  number: ['over', 'under', 'between', 'equals', 'top', 'bottom', 'empty'],
  quarter: ['before', 'after', 'between', 'equals', 'empty'],
  day: ['before', 'after', 'between', 'equals', 'empty'],
};

/** The tests that say something of a kind of column, in the order in which they are offered. */
export function testsOf(kind: ColumnKind): readonly CellTest[] {
  return testsByKind[kind];
}

/** Whether a test is of a share of all values of the column, in percent. */
export function isShare(test: CellTest): boolean {
  return test === 'top' || test === 'bottom';
}

/** A cell as a rule asks of it; what is not asked for is not worked out. */
export interface RuledCell {
  readonly value: CellValue;
  /** The value as it is read. */
  readonly words: () => string;
  /** What all values of its column come to. */
  readonly extent: () => Extent | null;
}

/** The first rule that holds for a cell; null where none does. */
export function firstRule(rules: readonly CellRule[], cell: RuledCell): CellRule | null {
  return rules.find((rule) => holds(rule, cell)) ?? null;
}

/**
 * Whether a rule holds. Bounds are no part of "over", "under", "before" and "after", but of "between", whichever end is named
 * first. Texts are compared without case and outer blanks. "Never" (Infinity) is over every number, and in no top share.
 */
function holds({ test, a, b }: CellRule, { value, words, extent }: RuledCell): boolean {
  switch (test) {
    case 'over':
    case 'after':
      return compared(value, a) > 0;
    case 'under':
    case 'before':
      return compared(value, a) < 0;
    case 'between':
      return isBetween(value, a, b);
    case 'equals':
      return typeof value === 'string' && typeof a === 'string' ? bare(value) === bare(a) : value === a;
    case 'contains':
      return typeof a === 'string' && bare(a) !== '' && bare(words()).includes(bare(a));
    case 'empty':
      return value === null || value === '' || (Array.isArray(value) && value.length === 0);
    case 'top':
    case 'bottom':
      return isInShare(value, test === 'top', a, extent);
  }
}

/** Below, at or above 0 as the value is below, at or above the bound; NaN where they are not of one kind. */
function compared(value: CellValue, bound: RuleBound): number {
  if (typeof value === 'number' && typeof bound === 'number')
    return value === bound ? 0 : value < bound ? -1 : 1;
  if (typeof value === 'string' && typeof bound === 'string')
    return value === bound ? 0 : value < bound ? -1 : 1;
  return Number.NaN;
}

function isBetween(value: CellValue, a: RuleBound, b: RuleBound): boolean {
  const [toA, toB] = [compared(value, a), compared(value, b)];
  return toA * toB <= 0;
}

function bare(text: string): string {
  return text.trim().toLowerCase();
}

/** As a spreadsheet counts: of n values the whole part of n × percent, one at the least, and all that equal the last. */
function isInShare(value: CellValue, top: boolean, percent: RuleBound, extent: RuledCell['extent']): boolean {
  if (typeof value !== 'number' || !Number.isFinite(value) || typeof percent !== 'number') return false;
  const all = extent();
  if (!all) return false;
  const many = Math.max(1, Math.min(all.count, Math.floor((all.count * percent) / 100)));
  const values = all.inOrder();
  const last = top ? values[all.count - many] : values[many - 1];
  return last !== undefined && (top ? value >= last : value <= last);
}

/** Whether a value read from elsewhere is the marks of a column. */
export function areColumnMarks(value: unknown): value is ColumnMarks {
  if (!isRecord(value)) return false;
  const { rules, bars } = value;
  if (bars !== undefined && typeof bars !== 'boolean') return false;
  return rules === undefined || (Array.isArray(rules) && rules.length <= mostRules && rules.every(isRule));
}

function isRule(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { test, a, b, tone, words } = value;
  const isKnown = cellTests.some((known) => known === test) && markTones.some((known) => known === tone);
  const isWord = typeof words === 'string' && words.trim() !== '' && words.length <= longestWords;
  return isKnown && isWord && isBound(a) && isBound(b);
}

function isBound(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'string') return value.length <= longestBound;
  return value === null || typeof value === 'boolean';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

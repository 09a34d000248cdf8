import { type Plan, settingsOf } from '../../model/plan';
import { quarterOfDay } from '../../model/quarter';
import type { Initiative } from '../../model/records/initiative';
import type { Card } from '../cards/card';
import type { CellValue, Column } from '../columns/column';
import { columnIn } from '../columns/own';
import { type FilterChip, type FilterGroup, type FilterPart, isGroup } from './filter';
import { fold } from './fold';

type CardTest = (card: Card) => boolean;

interface Setting {
  readonly plan: Plan;
  /** As YYYY-MM-DD. */
  readonly today: string;
}

/**
 * Which cards pass a filter. What is not known is neither under nor over anything: such a chip says no, its negation yes.
 * A column that does not exist (any more) has no values.
 */
export function passes(filter: FilterGroup, setting: Setting): CardTest {
  return testOf(filter, setting) ?? (() => true);
}

/** Null for what asks nothing. */
function testOf(part: FilterPart, setting: Setting): CardTest | null {
  const test = isGroup(part) ? groupTest(part, setting) : chipTest(part, setting);
  return test && part.not ? (card) => !test(card) : test;
}

function groupTest({ of, parts }: FilterGroup, setting: Setting): CardTest | null {
  const tests = parts.flatMap((part) => testOf(part, setting) ?? []);
  if (tests.length === 0) return null;
  return of === 'all'
    ? (card) => tests.every((test) => test(card))
    : (card) => tests.some((test) => test(card));
}

function chipTest(chip: FilterChip, setting: Setting): CardTest {
  const column = columnIn(setting.plan, chip.column);
  if (column && (chip.operator === 'contains' || chip.operator === 'is'))
    return textTest(chip, column, setting);
  const test = valueTest(chip, column, setting);
  return column ? (card) => test(column.read(card, setting.plan)) : () => test(null);
}

function textTest({ operator, values }: FilterChip, column: Column, { plan }: Setting): CardTest {
  const sought = values.map((value) => fold(String(value)).trim());
  return (card) => {
    const value = column.read(card, plan);
    if (typeof value !== 'string' || value === '') return false;
    const text = foldedCell(card.initiative, column.id, value);
    return sought.some((each) => (operator === 'is' ? text === each : text.includes(each)));
  };
}

/** Texts are long and asked again at every letter of a filter: each is folded once. */
const folded = new WeakMap<Initiative, Map<string, { readonly value: string; readonly text: string }>>();

function foldedCell(initiative: Initiative, column: string, value: string): string {
  let cells = folded.get(initiative);
  if (!cells) folded.set(initiative, (cells = new Map()));
  const known = cells.get(column);
  if (known?.value === value) return known.text;
  const text = fold(value).trim();
  cells.set(column, { value, text });
  return text;
}

type ValueTest = (value: CellValue) => boolean;

function valueTest(chip: FilterChip, column: Column | undefined, setting: Setting): ValueTest {
  const { operator, values } = chip;
  switch (operator) {
    case 'empty':
      return isEmptyValue;
    case 'yes':
      return (value) => value === true;
    case 'contains':
    case 'is':
      // Of a column that does not exist.
      return () => false;
    case 'anyOf':
      return (value) => listOf(value).some((each) => values.includes(each));
    case 'allOf':
      return (value) => values.every((each) => listOf(value).includes(each));
    default:
      return orderTest(chip, column, setting);
  }
}

function listOf(value: CellValue): readonly (string | number)[] {
  if (Array.isArray(value)) return value as readonly string[];
  return typeof value === 'string' || typeof value === 'number' ? [value] : [];
}

function isEmptyValue(value: CellValue): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Of numbers and money, quarters, and days, which as text stand in their order. */
function orderTest({ operator, values }: FilterChip, column: Column | undefined, at: Setting): ValueTest {
  const [first, second] = operator === 'within' ? span(column, values[0], at) : values;
  if (first === undefined) return () => false;
  const type = typeof first;
  const compares = (test: (value: string | number) => boolean): ValueTest => {
    return (value) => typeof value === type && test(value as string | number);
  };
  switch (operator) {
    case 'equals':
      return compares((value) => value === first);
    case 'less':
    case 'before':
      return compares((value) => value < first);
    case 'more':
      return compares((value) => value > first);
    case 'from':
      return compares((value) => value >= first);
    default:
      return second === undefined
        ? () => false
        : compares((value) => value >= first && value <= second && typeof second === type);
  }
}

/** Today and the day so many days ahead, or the quarters they lie in. */
function span(column: Column | undefined, days: unknown, { plan, today }: Setting): (string | number)[] {
  if (typeof days !== 'number') return [];
  const last = dayAfter(today, days);
  if (column?.kind === 'day') return [today, last];
  const { fiscalYearFirstMonth } = settingsOf(plan);
  return [today, last].map((day) => quarterOfDay(day, fiscalYearFirstMonth));
}

function dayAfter(day: string, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}

import type { showPlan } from '../../rules/show/show';
import { say } from '../say';

/** What `bimodal show --json` prints: the only source of a row. */
export type Shown = ReturnType<typeof showPlan>;

/** Money is in minor units of the plan's currency; a unit of a goal's metric may bear any name, "money" too. */
export type FigureUnit = { readonly kind: 'money' } | { readonly kind: 'named'; readonly name: string };

/** A figure as a row of a tidy table. */
export interface FigureRow {
  readonly group: string;
  /** The scenario it is of; null: the one that is the plan. */
  readonly scenario: string | null;
  /** The initiative, service, team and the like that it is of; empty for the whole plan. */
  readonly of: string;
  readonly what: string;
  /** The fiscal year; null where it is of none. */
  readonly year: number | null;
  /** "2027Q1"; empty where it is of none. */
  readonly quarter: string;
  readonly unit: FigureUnit;
  /** null: not known, or not set. */
  readonly value: FigureValue;
}

export type FigureValue = number | string | boolean | null;

export const money: FigureUnit = { kind: 'money' };
export const named = (name: string): FigureUnit => ({ kind: 'named', name });
/** From 0 to 1. */
export const share = named('share');
export const days = named('days');
export const count = named('count');
export const yesOrNo = named(say`yes or no`);
export const points = named('points');
export const quarterUnit = named('quarter');
export const dateUnit = named('date');
export const text = named('text');

/** When and of what the figures of some rows are. */
type Where = Partial<Pick<FigureRow, 'scenario' | 'of' | 'year' | 'quarter'>>;

/** A figure: what it is, its unit, its value. */
export type Figure = readonly [what: string, unit: FigureUnit, value: FigureValue];

/** The rows of these figures, all of one group and of the same thing and time. */
export function rowsOf(group: string, where: Where, figures: readonly Figure[]): FigureRow[] {
  const { scenario = null, of = '', year = null, quarter = '' } = where;
  return figures.map(([what, unit, value]) => ({ group, scenario, of, what, year, quarter, unit, value }));
}

/** The same, in a quarter: "2027Q1" is of the fiscal year 2027. */
export function quarterRows(
  group: string,
  quarter: string,
  of: string,
  figures: readonly Figure[],
): FigureRow[] {
  return rowsOf(group, { of, quarter, year: Number(quarter.slice(0, -2)) }, figures);
}

interface Ends {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** Low, likely and high of a sum of money. */
export function ends(what: string, { low, likely, high }: Ends): Figure[] {
  return [
    [say`${what}, low`, money, low],
    [say`${what}, likely`, money, likely],
    [say`${what}, high`, money, high],
  ];
}

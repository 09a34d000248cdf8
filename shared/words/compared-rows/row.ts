import type { FigureUnit, FigureValue } from '../figure-rows/row';

/** What two scenarios say of one thing, as a row of a tidy table. */
export interface ComparedRow {
  readonly group: string;
  /** The initiative, the budget or the heading that it is of; empty for all together. */
  readonly of: string;
  readonly what: string;
  /** The fiscal year; null where it is of none. */
  readonly year: number | null;
  readonly unit: FigureUnit;
  /** null: not known, or not told apart by side. */
  readonly from: FigureValue;
  readonly to: FigureValue;
  /** To less from; null where there is none. */
  readonly difference: number | null;
  /** What became of an initiative, and why; empty for all else. */
  readonly became: string;
  readonly why: string;
}

export type About = Pick<ComparedRow, 'group' | 'of'> & Partial<Pick<ComparedRow, 'year' | 'became' | 'why'>>;

/** A row with both sides; numbers of both have a difference. */
export function bothSides(
  about: About,
  what: string,
  unit: FigureUnit,
  [from, to]: readonly [FigureValue, FigureValue],
): ComparedRow {
  const difference = typeof from === 'number' && typeof to === 'number' ? less(to, from) : null;
  return { ...blank, ...about, what, unit, from, to, difference };
}

/** A row of which the difference alone is known. */
export function differenceAlone(
  about: About,
  what: string,
  unit: FigureUnit,
  difference: number | null,
): ComparedRow {
  return { ...blank, ...about, what, unit, difference };
}

const blank = { year: null, from: null, to: null, difference: null, became: '', why: '' } as const;

/** Shares and readings are no whole numbers: what they lose by subtracting is cut off. */
function less(to: number, from: number): number {
  return Number.isInteger(to) && Number.isInteger(from) ? to - from : Number((to - from).toPrecision(12));
}

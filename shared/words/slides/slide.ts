import type { Headline } from '../report/headline-words';

/** A slide as plain data; where things stand and how they look is the writer's. */
export interface Slide {
  readonly title: string;
  /** A sentence below the title. */
  readonly lead?: string;
  /** Few large figures in a row, below the sentence. */
  readonly figures?: readonly Headline[];
  /** Side by side, below all that. */
  readonly parts: readonly SlidePart[];
}

export type SlidePart = PointsPart | TablePart | ChartPart;

/** Sentences in a list. */
export interface PointsPart {
  readonly kind: 'points';
  readonly heading: string;
  readonly points: readonly string[];
  readonly numbered: boolean;
}

/** A table as a person reads it. */
export interface TablePart {
  readonly kind: 'table';
  readonly columns: readonly SlideColumn[];
  readonly rows: readonly (readonly string[])[];
  /** The last row is a sum. */
  readonly hasSum: boolean;
  /** What stands below it, such as how many rows are left out. */
  readonly note: string | null;
}

export interface SlideColumn {
  readonly name: string;
  readonly isNumber: boolean;
  /** Part of the table's width, relative to the others. */
  readonly width: number;
}

export type SeriesLook = 'today' | 'added' | 'run' | 'innovate' | 'other' | 'budget' | 'declared' | 'funded';

/** Columns over labels, stacked or beside one another, with lines over them. */
export interface ChartPart {
  readonly kind: 'chart';
  readonly labels: readonly string[];
  readonly stacked: boolean;
  readonly columns: readonly Series[];
  readonly lines: readonly Series[];
  /** What the values are in: "€ M", "share in %". */
  readonly unit: string;
  /** Decimals of the values as they are written. */
  readonly decimals: number;
  /** What the picture shows, for who does not see it. */
  readonly words: string;
}

export interface Series {
  readonly name: string;
  readonly look: SeriesLook;
  readonly values: readonly number[];
}

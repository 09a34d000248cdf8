import type { Drift } from '../../../shared/rules/budgets/drift';
import type { MoneyUnit } from '../../../shared/words/money';
import type { Speech } from '../../../shared/words/speech';
import type { SpendGeometry } from './spend-geometry';

export interface Props {
  readonly drift: Drift;
  readonly unit: MoneyUnit;
  readonly speech: Speech;
  readonly width: number;
  readonly height: number;
}

/** The width of a letter of a label. */
export const letter = 6.6;

export interface Drawn extends Props {
  readonly at: SpendGeometry;
  /** Begins the ids of the patterns, which are the whole page's. */
  readonly id: string;
}

import type { Range } from '../cards/card-totals';
import type { Coded } from '../decision';

/** A figure that stands in one row for each scenario; null where it has none. */
export interface ScenarioRow extends Coded {
  /** A reading stands in the unit of its own metric, which its name tells; a limit is 1 where it is hard, 0 where soft. */
  readonly unit: 'money' | 'share' | 'count' | 'range' | 'reading' | 'limit';
  readonly values: readonly (number | Range | null)[];
}

/** Rows under one heading. Those of a later year can be left out of sight. */
export interface ScenarioPart extends Coded {
  readonly isLater: boolean;
  readonly rows: readonly ScenarioRow[];
}

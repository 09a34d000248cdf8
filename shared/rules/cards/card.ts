import type { Lane } from '../../model/codes';
import type { Money } from '../../model/money';
import type { BaselineItem } from '../../model/records/baseline-item';
import type { BenefitLine } from '../../model/records/benefit-line';
import type { Initiative } from '../../model/records/initiative';
import type { MoneyLine } from '../../model/records/money-line';
import type { Placement } from '../../model/records/placement';
import type { External } from '../money/cost';
import type { Series } from '../money/series';
import type { Window } from '../time/schedule';

/**
 * All of a card that its one-off money is no part of: when it is worked on, whether it counts and goes live, what it runs and
 * brings. Another day rate or another cost leaves it the very same object, so that what rests on it alone stays as well.
 */
export interface Work {
  readonly initiative: Initiative;
  readonly placement: Placement;
  /** Its run money of every stage. */
  readonly runLines: readonly MoneyLine[];
  /** Its planned run lines, a year at full effect, from go-live on; null without any. By forecast, with its savings: `yearlyRun`. */
  readonly runCost: Money | null;
  readonly benefits: readonly BenefitLine[];
  readonly funded: boolean;
  /** Its work ends now: what is left is not spent, its exit cost is, and it never goes live. */
  readonly stopped: boolean;
  /** Whether its work is paid to the end: not where it is stopped, nor where it is given less than its cost up to a gate. */
  readonly goesLive: boolean;
  readonly window: Window;
  /** Of the plan's fiscal year, 1 to 12: what is booked names calendar months. */
  readonly firstMonth: number;
  /** Of a baseline: what was promised then. */
  readonly frozen: BaselineItem | null;
}

/** An initiative as one scenario sees it: what a card shows and every figure adds up. */
export interface Card extends Work {
  readonly work: Work;
  /** All its money, one-off and run. */
  readonly moneyLines: readonly MoneyLine[];
  /** Its planned one-off lines and its external days; null where none is known. */
  readonly cost: Money | null;
  /** Booked of it so far, and what is still to be spent: of what it is given, or as forecast; 0 where not funded. */
  readonly spent: Money;
  readonly left: Money;
  /** One-off money by quarter of the plan, as it counts: what is booked, and where it is funded what is left. */
  readonly change: Series;
  /** Money for external days, which is part of its cost. */
  readonly external: readonly External[];
  /** What it is given: 0 where not funded, never more than its cost. */
  readonly fundedAmount: Money;
}

/** The cards of a lane, in rank order: in the two lanes the funded ones first, as the funding line shows them. */
export interface LaneCards {
  readonly funded: readonly Card[];
  readonly unfunded: readonly Card[];
}

/** The cards of a scenario by id and by lane. */
export interface Cards {
  readonly byId: ReadonlyMap<string, Card>;
  readonly lanes: Readonly<Record<Lane, LaneCards>>;
}

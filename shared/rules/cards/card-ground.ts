import type { Money } from '../../model/money';
import { type Plan, settingsOf } from '../../model/plan';
import { quarterIn } from '../../model/quarter';
import type { BaselineItem } from '../../model/records/baseline-item';
import type { BenefitLine } from '../../model/records/benefit-line';
import type { Effort } from '../../model/records/effort';
import type { Initiative } from '../../model/records/initiative';
import type { MoneyLine } from '../../model/records/money-line';
import type { Placement } from '../../model/records/placement';
import type { ChangeMoney } from '../money/change-series';
import { type External, externalMoney } from '../money/cost';
import {
  benefitLinesByInitiative,
  effortsByInitiative,
  moneyLinesByOwner,
  runLinesByOwner,
} from '../tables/lines';

/** What the cards of an initiative are made of in every scenario. */
export interface Own {
  readonly initiative: Initiative;
  readonly moneyLines: readonly MoneyLine[];
  readonly runLines: readonly MoneyLine[];
  readonly benefits: readonly BenefitLine[];
  readonly efforts: readonly Effort[];
  /** The day rates of the teams whose external days it buys, and what those come to. */
  readonly rates: string;
  readonly external: readonly External[];
}

/** One-off money of an initiative that is funded, and what of its place it follows from. */
interface PlacedMoney {
  readonly placement: Placement;
  readonly given: Money;
  readonly money: ChangeMoney;
}

/** What a card is made of, so that a plan that changed elsewhere takes the same card again. */
export interface Parts {
  readonly own: Own;
  readonly planStart: number;
  readonly firstMonth: number;
  readonly isBaseline: boolean;
  readonly frozen: BaselineItem | null;
}

/** What all cards of a plan are made of, looked up once for many. */
export interface Ground extends Pick<Plan, 'initiative' | 'baselineItem' | 'team' | 'scenario'> {
  readonly planStart: number;
  readonly firstMonth: number;
  readonly lines: ReturnType<typeof moneyLinesByOwner>;
  readonly runs: ReturnType<typeof runLinesByOwner>;
  readonly benefits: ReturnType<typeof benefitLinesByInitiative>;
  readonly efforts: ReturnType<typeof effortsByInitiative>;
  /** Of each the money of the card that was made last: scenarios place most work alike, and share what is the same. */
  readonly lastMoney: Map<Own, PlacedMoney>;
}

export function groundOf(plan: Plan): Ground {
  const { firstYear, fiscalYearFirstMonth } = settingsOf(plan);
  const { initiative, baselineItem, team, scenario } = plan;
  return {
    initiative,
    baselineItem,
    team,
    scenario,
    planStart: quarterIn(firstYear, 1),
    firstMonth: fiscalYearFirstMonth,
    lines: moneyLinesByOwner(plan.moneyLine),
    runs: runLinesByOwner(plan.moneyLine),
    benefits: benefitLinesByInitiative(plan.benefitLine),
    efforts: effortsByInitiative(plan.effort),
    lastMoney: new Map(),
  };
}

export function ownOf(
  { initiative: all, team, lines, runs, benefits, efforts: byInitiative }: Ground,
  id: string,
): Own {
  const initiative = all.get(id);
  if (!initiative) throw new Error(`a placement has no initiative ${id}`);
  const efforts = byInitiative.of(id);
  const { rates, external } = boughtAt(efforts, team);
  return {
    initiative,
    moneyLines: lines.of(id),
    runLines: runs.of(id),
    benefits: benefits.of(id),
    efforts,
    rates,
    external,
  };
}

export function boughtAt(efforts: readonly Effort[], team: Plan['team']): Pick<Own, 'rates' | 'external'> {
  const rates = ratesOf(efforts, team);
  return { rates, external: rates === '' ? noExternal : externalMoney(efforts, team) };
}

function ratesOf(efforts: readonly Effort[], teams: Plan['team']): string {
  let rates = '';
  for (const { teamId, externalDays } of efforts)
    if (externalDays > 0) rates += `${teams.get(teamId)?.dayRate ?? ''},`;
  return rates;
}

const noExternal: readonly External[] = [];

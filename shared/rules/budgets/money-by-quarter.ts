import { allocate, type Money } from '../../model/money';
import { type Plan, settingsOf } from '../../model/plan';
import { type Quarter, quarterIn } from '../../model/quarter';
import type { MoneyLine } from '../../model/records/money-line';
import type { Card } from '../cards/card';
import { cardsOf } from '../cards/cards';
import { effectSavings } from '../cards/effect-savings';
import { bookedRunFrom, runByQuarter } from '../cards/run-money';
import { serviceInQuarter } from '../cards/run-today';
import { inQuarter } from '../money/series';
import { moneyLinesByOwner } from '../tables/lines';
import { yearsOfPlan } from '../time/plan-years';

/** What of one initiative or service lies in a quarter on one cost centre and account; never 0. */
export interface QuarterMoney {
  readonly of: 'initiative' | 'service';
  readonly ownerId: string;
  readonly costCentre: string;
  readonly account: string;
  /** Of an initiative: one-off money, its own run cost, or what it saves at services (below zero). Of a service: run. */
  readonly nature: 'oneOff' | 'run' | 'saving';
  readonly quarter: Quarter;
  /** Minor units. */
  readonly amount: Money;
}

/**
 * All money of the scenario that is the plan, by quarter over the plan's years: what is funded and what is booked, and
 * what runs today. In each quarter all rows add up to the spend of run-cost drift. A quarter's sum is parted over the cost
 * centres and accounts of the owner's lines of that nature (of what is booked where there is no other) in the proportion
 * of their amounts, to the cent by the largest remainder: ours, since a plan does not say more. A line without a cost
 * centre has its owner's.
 */
export function* moneyByQuarter(plan: Plan): Generator<void, QuarterMoney[]> {
  const settings = settingsOf(plan);
  const from = quarterIn(settings.firstYear, 1);
  const quarters = Array.from({ length: 4 * yearsOfPlan(settings) }, (_, index) => from + index);
  const savings = effectSavings(plan, settings.scenarioId);
  const lines = moneyLinesByOwner(plan.moneyLine);
  const rows: QuarterMoney[] = [];
  const add = (owner: Owner, nature: QuarterMoney['nature'], amountIn: (index: number) => Money) => {
    const places = placesOf(owner, nature);
    for (const [index, quarter] of quarters.entries())
      rows.push(
        ...parted(amountIn(index), places).map((part) => ({ ...owner.row, nature, quarter, ...part })),
      );
  };
  for (const card of cardsOf(plan, settings.scenarioId).byId.values()) {
    const { initiative, moneyLines, funded, change } = card;
    const { id, costCentre } = initiative;
    const owner = { row: { of: 'initiative', ownerId: id } as const, costCentre, lines: moneyLines };
    const run = runOf(plan, card, funded, from);
    const saved = savings.get(id);
    add(owner, 'oneOff', (index) => inQuarter(change, from + index));
    add(owner, 'run', (index) => run[index] ?? 0);
    if (saved) add(owner, 'saving', (index) => -(saved[index] ?? 0));
    if (rows.length % 64 === 0) yield;
  }
  for (const service of plan.service.values()) {
    const { id, costCentre } = service;
    const owner = { row: { of: 'service', ownerId: id } as const, costCentre, lines: lines.of(id) };
    add(owner, 'run', (index) => serviceInQuarter(plan, service, from + index).cost);
  }
  return rows;
}

function runOf(plan: Plan, card: Card, funded: boolean, from: Quarter): ArrayLike<Money> {
  return funded ? runByQuarter(card, from) : bookedRunFrom(plan, card, from);
}

interface Owner {
  readonly row: Pick<QuarterMoney, 'of' | 'ownerId'>;
  readonly costCentre: string;
  readonly lines: readonly MoneyLine[];
}

interface Place {
  readonly costCentre: string;
  readonly account: string;
  readonly weight: number;
}

/** The cost centres and accounts of an owner's lines of a nature; what is saved at services is of its cost centre alone. */
function placesOf({ lines, costCentre }: Owner, nature: QuarterMoney['nature']): readonly Place[] {
  const own = nature === 'saving' ? [] : lines.filter((line) => line.nature === nature);
  const planned = own.filter(({ stage }) => stage !== 'actual');
  const places = new Map<string, Place>();
  for (const line of planned.length > 0 ? planned : own) {
    const centre = line.costCentre || costCentre;
    const key = JSON.stringify([centre, line.account]);
    const weight = (places.get(key)?.weight ?? 0) + Math.abs(line.amount);
    places.set(key, { costCentre: centre, account: line.account, weight });
  }
  const all = [...places.values()];
  return all.some(({ weight }) => weight > 0) ? all : [{ costCentre, account: '', weight: 1 }];
}

function parted(
  amount: Money,
  places: readonly Place[],
): Pick<QuarterMoney, 'costCentre' | 'account' | 'amount'>[] {
  const shares = allocate(
    amount,
    places.map(({ weight }) => weight),
  );
  return places.flatMap(({ costCentre, account }, index) => {
    const share = shares[index] ?? 0;
    return share === 0 ? [] : [{ costCentre, account, amount: share }];
  });
}

import type { Money } from '../model/money';
import { type Plan, settingsOf } from '../model/plan';
import { type Quarter, quarterIn } from '../model/quarter';
import type { Card } from './card';
import { fundedCards } from './cards';
import { effectSavings } from './effect-savings';
import { memoByFirst } from './memo';
import { runLineInQuarter, runLinesOf } from './run-series';
import { goLiveOf } from './schedule';

/** The run cost of a card, its run lines alone: a fourth of its year from go-live on; nothing where it is stopped. */
export function runLinesInQuarter(card: Card, quarter: Quarter): Money {
  if (card.frozen) return card.frozen.run[quarter - card.frozen.firstQuarter] ?? 0;
  if (card.stopped) return 0;
  const goLive = goLiveOf(card);
  let sum = 0;
  for (const line of runLinesOf(card.moneyLines)) sum += runLineInQuarter(line, goLive, quarter);
  return sum;
}

/** Quarters that are kept ready for each card: ten years, as far as a plan can look ahead. */
const keptQuarters = 40;

/** By card, from the first quarter of its window's plan on: an edit makes few cards anew, and the sums ask for all. */
const kept = new WeakMap<Card, { readonly from: Quarter; readonly amounts: Float64Array }>();

function runByQuarter(card: Card, from: Quarter): Float64Array {
  const known = kept.get(card);
  if (known && known.from === from) return known.amounts;
  const amounts = Float64Array.from({ length: keptQuarters }, (_, index) =>
    runLinesInQuarter(card, from + index),
  );
  kept.set(card, { from, amounts });
  return amounts;
}

/** What funded initiatives do to run cost in a quarter: what they add, and what they save as zero or less. */
export interface RunMoney {
  readonly added: Money;
  readonly saved: Money;
}

interface RunTables {
  readonly from: Quarter;
  readonly added: Float64Array;
  readonly saved: Float64Array;
}

const tables = memoByFirst((_plan: Plan) => new Map<string, RunTables>());

function runTables(plan: Plan, scenarioId: string): RunTables {
  const known = tables(plan).get(scenarioId);
  if (known) return known;
  const from = quarterIn(settingsOf(plan).firstYear, 1);
  const added = new Float64Array(keptQuarters);
  const saved = new Float64Array(keptQuarters);
  const savings = effectSavings(plan, scenarioId);
  for (const card of fundedCards(plan, scenarioId)) {
    const run = runByQuarter(card, from);
    const effects = savings.get(card.initiative.id);
    for (let index = 0; index < keptQuarters; index++) {
      const amount = run[index] as number;
      if (amount > 0) added[index] = (added[index] as number) + amount;
      else saved[index] = (saved[index] as number) + amount;
      if (effects) saved[index] = (saved[index] as number) - (effects[index] as number);
    }
  }
  const answer = { from, added, saved };
  tables(plan).set(scenarioId, answer);
  return answer;
}

/** Within ten years from the plan's first; before and after, nothing. */
export function runMoneyInQuarter(plan: Plan, scenarioId: string, quarter: Quarter): RunMoney {
  const { from, added, saved } = runTables(plan, scenarioId);
  return { added: added[quarter - from] ?? 0, saved: saved[quarter - from] ?? 0 };
}

/** What funded initiatives add to the run cost of a fiscal year, less what they save. */
export function runAddedInYear(plan: Plan, scenarioId: string, fiscalYear: number): Money {
  let sum = 0;
  for (let number = 1; number <= 4; number++) {
    const { added, saved } = runMoneyInQuarter(plan, scenarioId, quarterIn(fiscalYear, number));
    sum += added + saved;
  }
  return sum;
}

/** What one funded initiative does to run cost in a quarter, its savings at services counted: negative where it saves. */
export function runOfCardInQuarter(plan: Plan, card: Card, quarter: Quarter): Money {
  const from = quarterIn(settingsOf(plan).firstYear, 1);
  const savings = effectSavings(plan, card.placement.scenarioId).get(card.initiative.id);
  return runLinesInQuarter(card, quarter) - (savings?.[quarter - from] ?? 0);
}

import type { Money } from '../../model/money';
import { type Plan, settingsOf } from '../../model/plan';
import { type Quarter, quarterIn } from '../../model/quarter';
import type { MoneyLine } from '../../model/records/money-line';
import { bookedRunOf, stillExpected } from '../money/booked-run';
import { frozenUnfundedRun } from '../money/frozen-run';
import { runLineInQuarter, runLinesOf } from '../money/run-series';
import { memoOfPlan } from '../tables/memo';
import { weakNotes } from '../tables/weak-notes';
import { keptQuarters } from '../time/kept-quarters';
import { quarterly } from '../time/quarterly';
import { goLiveOf } from '../time/schedule';
import type { Card, Work } from './card';
import { isSameWork, summed } from './card-sums';
import { allSavings, effectSavings } from './effect-savings';
import { goneInQuarter } from './gone';

/** By the lines of a card: the sums below ask for every quarter. */
const booked = weakNotes<readonly MoneyLine[], ReturnType<typeof bookedRunOf>>();

function bookedRun({ runLines, firstMonth }: Work): ReturnType<typeof bookedRunOf> {
  const id = runLines[0]?.id ?? '';
  let known = booked.get(runLines, id);
  if (!known) booked.set(runLines, id, (known = bookedRunOf(runLines, firstMonth)));
  return known;
}

/**
 * The run cost of a card as if it were funded, its run lines alone: what is booked in the quarter, and of the months that nothing
 * is booked for a fourth of its year from go-live on; where it never goes live what is booked alone. What is paid is paid.
 */
export function runLinesInQuarter(card: Work, quarter: Quarter): Money {
  const { added, saved } = runPartsInQuarter(card, quarter);
  return added + saved;
}

/** What of that its lines add and what they save; where only the sum is known, booked or frozen, that is one of both. */
function runPartsInQuarter(card: Work, quarter: Quarter): RunMoney {
  if (card.frozen) return partOf(card.frozen.run[quarter - card.frozen.firstQuarter] ?? 0);
  const paid = bookedRun(card).get(quarter);
  if (paid?.months === 3 || !card.goesLive) return partOf(paid?.amount ?? 0);
  const goLive = goLiveOf(card);
  let added = 0;
  let saved = 0;
  for (const line of runLinesOf(card.runLines)) {
    const amount = stillExpected(runLineInQuarter(line, goLive, quarter), paid);
    if (amount > 0) added += amount;
    else saved += amount;
  }
  const { added: more, saved: less } = partOf(paid?.amount ?? 0);
  return { added: added + more, saved: saved + less };
}

function partOf(amount: Money): RunMoney {
  return amount > 0 ? { added: amount, saved: 0 } : { added: 0, saved: amount };
}

/** By work, from the first quarter of its window's plan on: an edit makes few anew, and the sums ask for all. */
const kept = weakNotes<Work, KeptRun>();

interface KeptRun {
  readonly from: Quarter;
  readonly amounts: readonly Money[];
  /** Of that, zero or less. */
  readonly saved: readonly Money[];
}

/** The same quarter by quarter from `from` on, over ten years. */
export function runByQuarter({ work }: Card, from: Quarter): readonly Money[] {
  return runKept(work, from).amounts;
}

/** Most lines save nothing, and one list tells it of all of these. */
const noneSaved = quarterly(keptQuarters, () => 0);

function runKept(work: Work, from: Quarter): KeptRun {
  const known = kept.get(work, work.placement.id);
  if (known && known.from === from) return known;
  const parts = Array<RunMoney>(keptQuarters);
  let isSaving = false;
  for (let index = 0; index < keptQuarters; index++) {
    const part = runPartsInQuarter(work, from + index);
    isSaving ||= part.saved !== 0;
    parts[index] = part;
  }
  const partAt = (index: number) => parts[index] as RunMoney;
  const now = {
    from,
    amounts: quarterly(keptQuarters, (index) => partAt(index).added + partAt(index).saved),
    saved: isSaving ? quarterly(keptQuarters, (index) => partAt(index).saved) : noneSaved,
  };
  kept.set(work, work.placement.id, now);
  return now;
}

/** The run lines of a card in any quarter, from what is kept of it where that reaches so far. */
export function runInAnyQuarter(card: Card, from: Quarter): (quarter: Quarter) => Money {
  let known: readonly Money[] | undefined;
  return (quarter) =>
    (known ??= runByQuarter(card, from))[quarter - from] ?? runLinesInQuarter(card, quarter);
}

/**
 * What counts of the run lines of a card that is not funded, from a quarter on over ten years: what is booked. Of a
 * baseline what it kept of that; what is booked since, of work that it does not hold, is not of its time.
 */
export function bookedRunFrom(plan: Plan, card: Card, from: Quarter): readonly Money[] {
  const { frozen, placement } = card;
  if (!frozen && bookedRun(card).size === 0) return [];
  if (!frozen && plan.scenario.get(placement.scenarioId)?.kind === 'baseline') return [];
  return Array.from({ length: keptQuarters }, (_, index) =>
    frozen ? frozenUnfundedRun(frozen, from + index) : (bookedRun(card).get(from + index)?.amount ?? 0),
  );
}

/** Whether run money is booked of a card from a quarter on. */
export function hasBookedRun(card: Card, from: Quarter): boolean {
  return [...bookedRun(card)].some(([quarter, { amount }]) => quarter >= from && amount !== 0);
}

/**
 * What initiatives do to run cost in a quarter: what their lines add, and what other lines, or they at services, save, as
 * zero or less. Of those that are not funded, what is booked. A baseline counts what it promised of those that were
 * deleted since.
 */
export interface RunMoney {
  readonly added: Money;
  readonly saved: Money;
}

interface RunTables {
  readonly from: Quarter;
  readonly added: Float64Array;
  readonly saved: Float64Array;
}

/** Added in the first half, saved in the second. */
const runLines = summed(
  () => 2 * keptQuarters,
  (plan, card, sums, sign) => {
    const from = quarterIn(settingsOf(plan).firstYear, 1);
    const add = (index: number, amount: Money) => {
      const at = amount > 0 ? index : keptQuarters + index;
      sums[at] = (sums[at] as number) + sign * amount;
    };
    if (!card.funded) {
      for (const [index, amount] of bookedRunFrom(plan, card, from).entries()) add(index, amount);
      return;
    }
    const { amounts, saved } = runKept(card.work, from);
    for (const [index, amount] of amounts.entries()) {
      const own = saved[index] as number;
      add(index, amount - own);
      add(index, own);
    }
  },
  isSameWork,
);

/** Adds up the run money of a large plan beforehand, step by step. */
export const runSteps = runLines.steps;

const tables = memoOfPlan((_plan: Plan) => new Map<string, RunTables>());

function runTables(plan: Plan, scenarioId: string): RunTables {
  const known = tables(plan).get(scenarioId);
  if (known) return known;
  const sums = runLines(plan, scenarioId);
  const atServices = allSavings(plan, scenarioId);
  const saved = sums.slice(keptQuarters).map((own, index) => own - (atServices[index] as number));
  const from = quarterIn(settingsOf(plan).firstYear, 1);
  const answer = { from, added: sums.subarray(0, keptQuarters), saved };
  tables(plan).set(scenarioId, answer);
  return answer;
}

/** Within ten years from the plan's first; before and after, nothing. */
export function runMoneyInQuarter(plan: Plan, scenarioId: string, quarter: Quarter): RunMoney {
  const { from, added, saved } = runTables(plan, scenarioId);
  const gone = goneInQuarter(plan, scenarioId, quarter);
  return {
    added: (added[quarter - from] ?? 0) + gone.added,
    saved: (saved[quarter - from] ?? 0) + gone.saved,
  };
}

/** What initiatives add to the run cost of a fiscal year, less what they save. */
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

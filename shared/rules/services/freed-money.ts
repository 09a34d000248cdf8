import type { Money } from '../../model/money';
import { type Plan, settingsOf } from '../../model/plan';
import { quarterIn } from '../../model/quarter';
import type { Card } from '../cards/card';
import { moneyIfGiven } from '../cards/card-money';
import { cardsOf } from '../cards/cards';
import { runLineInQuarter, runLinesOf } from '../money/run-series';
import { inYear } from '../money/series';
import { bestFirst, scoresOf } from '../scores/scores';
import { yearsOfPlan } from '../time/plan-years';
import { goLiveOf } from '../time/schedule';

/** An innovation that waits for money, and the most that it costs in any of the plan's years, run cost counted. */
export interface Enough {
  readonly initiativeId: string;
  readonly title: string;
  readonly mostAYear: Money;
}

interface Freeing {
  readonly freedAYear: Money;
  /** The work that would change it: none of it can be paid by what it frees itself. */
  readonly changes: readonly { readonly initiativeId: string }[];
}

/**
 * What each of these frees is enough for: in their order, each takes the best innovation by the plan's own score that is
 * not funded, not ruled out, and never costs more in a year than is freed. No innovation is paid for twice; null where
 * nothing freed is enough for what is left.
 */
export function enoughFor(
  plan: Plan,
  scenarioId: string,
  freeing: readonly Freeing[],
): readonly (Enough | null)[] {
  const waiting = cardsOf(plan, scenarioId).lanes.innovate.unfunded.filter(
    ({ placement, initiative, cost }) =>
      placement.mark !== 'never' && initiative.status !== 'stopped' && cost !== null && cost > 0,
  );
  const open = bestFirst(waiting, scoresOf(plan, scenarioId), 'weighted').map((card): Enough => {
    const { id, title } = card.initiative;
    return { initiativeId: id, title, mostAYear: mostAYear(plan, card, card.cost ?? 0) };
  });
  return freeing.map(({ freedAYear, changes }) => {
    if (freedAYear <= 0) return null;
    const own = new Set(changes.map(({ initiativeId }) => initiativeId));
    const at = open.findIndex((each) => each.mostAYear <= freedAYear && !own.has(each.initiativeId));
    return at < 0 ? null : (open.splice(at, 1)[0] ?? null);
  });
}

/** The most that a card costs in any of the plan's years if it is funded in full. */
function mostAYear(plan: Plan, card: Card, cost: Money): Money {
  const settings = settingsOf(plan);
  const { change } = moneyIfGiven(card, cost, quarterIn(settings.firstYear, 1));
  const lines = runLinesOf(card.moneyLines);
  const goLive = goLiveOf(card);
  let most = 0;
  for (let index = 0; index < yearsOfPlan(settings); index++) {
    const year = settings.firstYear + index;
    let sum = inYear(change, year);
    for (let number = 1; number <= 4; number++)
      for (const line of lines) sum += runLineInQuarter(line, goLive, quarterIn(year, number));
    most = Math.max(most, sum);
  }
  return most;
}

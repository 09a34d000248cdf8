import { type Changed, difference } from '../../model/patch';
import { type Plan, settingsOf } from '../../model/plan';
import { type Quarter, quarterIn } from '../../model/quarter';
import type { MoneyLine } from '../../model/records/money-line';
import type { Placement } from '../../model/records/placement';
import type { Card } from '../cards/card';
import { cardsOf, fundedCards } from '../cards/cards';
import { openScenarioIds } from '../frozen';
import { seriesOfLine } from '../money/change-series';

/** What is written down so that work stays where the first year saw it, seen from the next. */
interface KeptDates {
  readonly placements: readonly Changed<Placement>[];
  readonly lines: readonly Changed<MoneyLine>[];
}

/**
 * Dates that follow from where the plan begins, as they are seen now: work without a start begins with the plan; work
 * that should have ended before it, and has not, ends in the plan's first quarter. Of what the plan funds and does not
 * stop, in every scenario that has the same dates for it. Lines that would grow with work that gets longer, or reach
 * beyond it, keep their sums by quarter.
 */
export function keptDates(plan: Plan, scenarioId: string): KeptDates {
  const planStart = quarterIn(settingsOf(plan).firstYear, 1);
  const scenarios = openScenarioIds(plan).map((id) => cardsOf(plan, id).byId);
  const placements: Changed<Placement>[] = [];
  const lines: Changed<MoneyLine>[] = [];
  for (const card of fundedCards(plan, scenarioId)) {
    if (card.stopped) continue;
    const seen = datesSeen(card, planStart);
    if (isDated(card.placement, seen)) continue;
    for (const cards of scenarios) {
      const there = cards.get(card.initiative.id);
      if (!there || !isDated(there.placement, card.placement)) continue;
      const dates = there.funded && !there.stopped ? datesSeen(there, planStart) : seen;
      const change = difference(there.placement, dates);
      if (change) placements.push(change);
    }
    if (seen.lengthQuarters !== card.placement.lengthQuarters) lines.push(...keptLines(card, planStart));
  }
  return { placements, lines };
}

type Dates = Pick<Placement, 'start' | 'lengthQuarters'>;

function isDated(placement: Dates, { start, lengthQuarters }: Dates): boolean {
  return placement.start === start && placement.lengthQuarters === lengthQuarters;
}

/** As long as a placement can be. */
const longest = 80;

function datesSeen({ placement, window }: Card, planStart: Quarter): Dates {
  const start = Math.max(placement.start ?? planStart, window.last - longest + 1);
  return { start, lengthQuarters: window.last - start + 1 };
}

function keptLines({ moneyLines, placement, window }: Card, planStart: Quarter): Changed<MoneyLine>[] {
  const { start, lengthQuarters } = placement;
  return moneyLines.flatMap((line) => {
    if (line.nature !== 'oneOff' || line.stage === 'actual') return [];
    const { first, amounts } = seriesOfLine(line, start ?? planStart, lengthQuarters);
    // What is planned from the start on would end where the work ends; any other part of it would be moved.
    const wouldGrow = line.amounts === null && (line.anchor !== null || line.stage === 'forecast');
    if (!wouldGrow && first + amounts.length - 1 <= window.last) return [];
    return difference(line, { anchor: first, spread: 'manual', amounts: [...amounts] }) ?? [];
  });
}

import { fundedLanes } from '../../model/codes';
import type { Money } from '../../model/money';
import { type Changed, difference, type Patch } from '../../model/patch';
import { type Plan, settingsOf } from '../../model/plan';
import { fiscalYearOf, lastQuarter, quarterIn } from '../../model/quarter';
import { ranksBetween } from '../../model/rank';
import type { Initiative } from '../../model/records/initiative';
import type { MoneyLine } from '../../model/records/money-line';
import type { Placement } from '../../model/records/placement';
import type { Card, LaneCards } from '../cards/card';
import { cardsOf, fundedCards } from '../cards/cards';
import { type Decision, patched, refuse } from '../decision';
import { openScenarioIds } from '../frozen';
import { lastRank } from '../initiatives/places';
import { simpleMoneyLine } from '../initiatives/simple-lines';
import { inQuarter } from '../money/series';
import { keptDates } from './kept-dates';

/**
 * Starts the next year from this one. What the plan funds in its first year counts as booked, quarter by quarter, unless
 * it is booked already: so work in flight arrives with what is left. Work that ends is live and what is live stays so, work that began or is paid up to a gate alone is in
 * delivery and keeps the dates it was taken to have, stopped work has ended. What is not funded goes back to the backlog,
 * in its order; what still has money to come (an exit cost, a booking) waits for that. A service keeps its cost and
 * remembers its year, so that it goes on being indexed.
 *
 * Every later year costs what it did before, to the cent: in the plan, in every baseline, and in every scenario that
 * differs from the plan by what it does not fund, by lanes, marks and budgets. What another scenario gives to work that
 * the plan gave nothing is not spent, so all of it is still to come there; what it stops, it stops a year later.
 * Refuses the last year that a plan can hold.
 */
export function rollOver(plan: Plan): Decision {
  const settings = settingsOf(plan);
  const { firstYear, scenarioId } = settings;
  if (firstYear >= fiscalYearOf(lastQuarter)) return refuse('no-next-year', [], { year: firstYear });
  const funded = fundedCards(plan, scenarioId);
  const change = difference(settings, { firstYear: firstYear + 1 });
  const { placements, lines } = keptDates(plan, scenarioId);
  const patch: Patch = {
    plan: { changed: change ? [change] : [] },
    service: {
      changed: [...plan.service.values()].flatMap((row) =>
        row.costYear === null ? (difference(row, { costYear: firstYear }) ?? []) : [],
      ),
    },
    moneyLine: { added: funded.flatMap((card) => bookedLine(plan, card, firstYear) ?? []), changed: lines },
    initiative: { changed: funded.flatMap((card) => nextStatus(card, firstYear) ?? []) },
    placement: { changed: [...placements, ...goingToBacklog(plan, scenarioId, firstYear)] },
  };
  return patched(patch, 'rolled-over', { year: firstYear + 1 });
}

/** What of the year's money nothing has booked yet. */
function bookedLine(plan: Plan, card: Card, year: number): MoneyLine | null {
  const from = quarterIn(year, 1);
  const booked = bookedIn(card, from);
  const amounts = [0, 1, 2, 3].map((index) => inQuarter(card.change, from + index) - (booked[index] ?? 0));
  const amount = amounts.reduce((sum, each) => sum + each, 0);
  if (amounts.every((each) => each === 0)) return null;
  const owner = { initiativeId: card.initiative.id };
  return {
    ...simpleMoneyLine(owner, 'oneOff', amount),
    id: unusedId(plan, `${card.initiative.id}.booked.${year}`),
    stage: 'actual',
    spread: 'manual',
    amounts,
    anchor: from,
  };
}

/** A year that is started anew, after the first year was set back, has a line already. */
function unusedId(plan: Plan, id: string): string {
  let unused = id;
  for (let count = 2; plan.moneyLine.has(unused); count++) unused = `${id}.${count}`;
  return unused;
}

function bookedIn(card: Card, from: number): Money[] {
  const booked = [0, 0, 0, 0];
  for (const line of card.moneyLines) {
    if (line.nature !== 'oneOff' || line.stage !== 'actual' || line.anchor === null) continue;
    for (const [index, amount] of (line.amounts ?? [line.amount]).entries()) {
      const at = line.anchor + index - from;
      if (at >= 0 && at < 4) booked[at] = (booked[at] as Money) + amount;
    }
  }
  return booked;
}

function nextStatus(card: Card, year: number): Changed<Initiative> | null {
  const { initiative, window, stopped, goesLive } = card;
  if (stopped) return difference(initiative, { status: 'stopped' });
  // Live before the end of its work by its dates: it runs, and costs that, whatever they say.
  if (initiative.status === 'live') return null;
  if (goesLive && fiscalYearOf(window.last) <= year) return difference(initiative, { status: 'live' });
  const began = fiscalYearOf(window.first) <= year;
  return began ? difference(initiative, { status: 'delivering' }) : null;
}

/** Whether no money of it is still to come after the year: no exit cost, no booking. */
function isOver({ change }: Card, year: number): boolean {
  return change.amounts.every((amount, index) => amount === 0 || fiscalYearOf(change.first + index) <= year);
}

/** What is not funded, and what was stopped and is over: it has ended in every scenario that stops it. */
function goingToBacklog(plan: Plan, scenarioId: string, year: number): Changed<Placement>[] {
  const { lanes } = cardsOf(plan, scenarioId);
  const inLanes = (of: (lane: LaneCards) => readonly Card[]) =>
    fundedLanes.flatMap((lane) => of(lanes[lane]).filter((card) => isOver(card, year)));
  const ended = new Set(
    inLanes(({ funded }) => funded.filter(({ stopped }) => stopped)).map(({ initiative }) => initiative.id),
  );
  const unfunded = inLanes((lane) => lane.unfunded);
  return openScenarioIds(plan).flatMap((id) => {
    const stopped = fundedCards(plan, id).filter((card) => card.stopped && ended.has(card.initiative.id));
    return toBacklog(plan, id, id === scenarioId ? [...stopped, ...unfunded] : stopped);
  });
}

/** After what waits there already, in their order. */
function toBacklog(plan: Plan, scenarioId: string, cards: readonly Card[]): Changed<Placement>[] {
  const ranks = ranksBetween(lastRank(plan, scenarioId, 'backlog'), null, cards.length);
  return cards.flatMap(
    ({ placement }, index) =>
      difference(placement, {
        lane: 'backlog',
        rank: ranks[index] as string,
        funding: 'none',
        fundingAmount: null,
        fundingUntil: null,
        mark: 'none',
      }) ?? [],
  );
}

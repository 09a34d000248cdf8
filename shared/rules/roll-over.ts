import type { Initiative } from '../model/initiative';
import type { Money } from '../model/money';
import type { MoneyLine } from '../model/money-line';
import { type Changed, difference, type Patch } from '../model/patch';
import type { Placement } from '../model/placement';
import { type Plan, settingsOf } from '../model/plan';
import { fiscalYearOf, lastQuarter, quarterIn } from '../model/quarter';
import { ranksBetween } from '../model/rank';
import type { Card } from './card';
import { cardsOf, fundedCards } from './cards';
import { type Decision, patched, refuse } from './decision';
import { lastRank } from './places';
import { inQuarter } from './series';
import { simpleMoneyLine } from './simple-lines';

/**
 * Starts the next year from this one. What the plan funds in its first year counts as booked, quarter by quarter, unless
 * it is booked already: so work in flight arrives with what is left. Work that ends is live, work that began is in
 * delivery, stopped work has ended. What is not funded goes back to the backlog, in its order. A service keeps its cost
 * and remembers its year, so that it goes on being indexed. Every later year costs what it did before.
 * Refuses a year beyond the calendar.
 */
export function rollOver(plan: Plan): Decision {
  const settings = settingsOf(plan);
  const { firstYear, scenarioId } = settings;
  if (firstYear >= lastYear) return refuse('beyond-calendar');
  const funded = fundedCards(plan, scenarioId);
  const change = difference(settings, { firstYear: firstYear + 1 });
  const patch: Patch = {
    plan: { changed: change ? [change] : [] },
    service: {
      changed: [...plan.service.values()].flatMap((row) =>
        row.costYear === null ? (difference(row, { costYear: firstYear }) ?? []) : [],
      ),
    },
    moneyLine: { added: funded.flatMap((card) => bookedLine(card, firstYear) ?? []) },
    initiative: { changed: funded.flatMap((card) => nextStatus(card, firstYear) ?? []) },
    placement: { changed: toBacklog(plan, scenarioId) },
  };
  return patched(patch, 'rolled-over', { year: firstYear + 1 });
}

const lastYear = fiscalYearOf(lastQuarter);

/** What of the year's money nothing has booked yet. */
function bookedLine(card: Card, year: number): MoneyLine | null {
  const from = quarterIn(year, 1);
  const booked = bookedIn(card, from);
  const amounts = [0, 1, 2, 3].map((index) => inQuarter(card.change, from + index) - (booked[index] ?? 0));
  const amount = amounts.reduce((sum, each) => sum + each, 0);
  if (amounts.every((each) => each === 0)) return null;
  const owner = { initiativeId: card.initiative.id };
  return {
    ...simpleMoneyLine(owner, 'oneOff', amount),
    id: `${card.initiative.id}.booked.${year}`,
    stage: 'actual',
    spread: 'manual',
    amounts,
    anchor: from,
  };
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
  const { initiative, window, stopped } = card;
  if (stopped) return difference(initiative, { status: 'stopped' });
  if (fiscalYearOf(window.last) <= year) return difference(initiative, { status: 'live' });
  const began = fiscalYearOf(window.first) <= year;
  return began ? difference(initiative, { status: 'delivering' }) : null;
}

/** What is not funded, and what was stopped, after what waits there already. */
function toBacklog(plan: Plan, scenarioId: string): Changed<Placement>[] {
  const { lanes } = cardsOf(plan, scenarioId);
  const going = (['run', 'innovate'] as const).flatMap((lane) => [
    ...lanes[lane].funded.filter(({ stopped }) => stopped),
    ...lanes[lane].unfunded,
  ]);
  const ranks = ranksBetween(lastRank(plan, scenarioId, 'backlog'), null, going.length);
  return going.flatMap(
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

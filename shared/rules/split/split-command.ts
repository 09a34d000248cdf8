import { apply, merge, type Patch } from '../../model/patch';
import { type Plan, settingsOf } from '../../model/plan';
import { quarterIn } from '../../model/quarter';
import type { MoneyLine } from '../../model/records/money-line';
import type { Card } from '../cards/card';
import { cardsOf } from '../cards/cards';
import type { CommandOf } from '../command';
import { type Decision, patched, refuse } from '../decision';
import { openScenarioIds, whyNotOpen } from '../frozen';
import { simpleMoneyLine } from '../initiatives/simple-lines';
import { costOf } from '../money/cost';
import { effortsByInitiative, hiddenWorkByInitiative } from '../tables/lines';
import { cutEfforts, effortPatch } from './cut-effort';
import { cutHiddenWork } from './cut-hidden-work';
import { cutLines } from './cut-lines';
import { handedOn } from './handed-on';
import { type Cutting, cutForecast, cutPlanned } from './planned-money';
import { isSameMoney } from './same-money';
import { placesOfSlices, type SlicePlaces } from './slice-places';
import { type Slice, sliceInitiatives } from './slice-records';
import { startOf, windowsOf, windowsWithin } from './windows';

/**
 * Splits work into slices that follow one another, each with what lies in its quarters in the scenario: money, effort, hidden
 * work, funding, milestones. Every year of the scenario's figures is what it was, to the cent; other scenarios keep their
 * decision, their slices in proportion of the time they give the work. The first slice is the initiative itself, with its source
 * key and what is booked; what begins at go-live is the last one's.
 */
export function splitInitiative(plan: Plan, command: CommandOf<'initiative/split'>): Decision {
  const { id, scenarioId, slices } = command;
  const closed = whyNotOpen(plan, scenarioId);
  if (closed) return closed;
  const card = cardsOf(plan, scenarioId).byId.get(id);
  if (!card) return refuse('initiative-missing', [id]);
  return whyNotSplit(plan, card, slices) ?? splitCard(plan, card, slices);
}

/**
 * The refusal where work cannot be split so: it is over, stopped or live already, its slices are not its quarters, a scenario gives
 * it fewer quarters than there are slices, or an id is taken.
 */
function whyNotSplit(plan: Plan, card: Card, slices: readonly Slice[]): Decision | null {
  const { id, status, title } = card.initiative;
  const ids = slices.map((slice) => slice.id);
  const isTaken = ids.slice(1).some((each) => plan.initiative.has(each));
  if (ids[0] !== id || new Set(ids).size < ids.length || isTaken) return refuse('id-taken', [id]);
  if (status === 'live' || status === 'stopped' || hasBookedRun(card)) return refuse('split-of-live', [id]);
  const quarters = slices.reduce((sum, slice) => sum + slice.quarters, 0);
  const { lengthQuarters } = card.placement;
  if (quarters !== lengthQuarters)
    return refuse('slices-not-the-work', [id], { quarters, length: lengthQuarters });
  for (const scenarioId of openScenarioIds(plan)) {
    const there = cardsOf(plan, scenarioId).byId.get(id);
    if (!there) continue;
    const name = plan.scenario.get(scenarioId)?.name ?? '';
    if (there.stopped) return refuse('split-of-stopped', [id], { name });
    if (there.placement.lengthQuarters < slices.length)
      return refuse('too-short-to-split', [id], { title, name, length: there.placement.lengthQuarters });
  }
  return null;
}

/** Run money that is booked says that it runs already. */
function hasBookedRun({ moneyLines }: Card): boolean {
  return moneyLines.some(({ nature, stage }) => nature === 'run' && stage === 'actual');
}

/** Refuses slices that would get no money while others do, and sums that cannot be kept to the cent. */
function splitCard(plan: Plan, card: Card, slices: readonly Slice[]): Decision {
  const { id, title } = card.initiative;
  const ids = slices.map((slice) => slice.id);
  const lengths = slices.map(({ quarters }) => quarters);
  const planStart = quarterIn(settingsOf(plan).firstYear, 1);
  const windows = windowsOf(lengths);
  const before = effortsByInitiative(plan.effort).of(id);
  const efforts = cutEfforts(before, windows, ids);
  const start = startOf(card.placement, planStart);
  const cutting: Cutting = { card, windows, start, planStart, efforts, teams: plan.team };
  const extra: MoneyLine = {
    ...simpleMoneyLine({ initiativeId: id }, 'oneOff', 0),
    id: `${id}.rest`,
    sourcing: 'external',
  };
  const money: Patch = {
    moneyLine: cutLines(cutting, ids, [...cutPlanned(cutting, extra), ...cutForecast(cutting)]),
    effort: effortPatch(before, efforts),
  };
  const withMoney = apply(plan, money);
  const costs = ids.map((each) => costOf(withMoney, each));
  const empty = (card.cost ?? 0) > 0 ? costs.findIndex((cost) => (cost ?? 0) <= 0) : -1;
  if (empty !== -1) return refuse('slice-without-money', [id], { title: slices[empty]?.title ?? '' });
  const records: Patch = {
    ...money,
    hiddenWork: cutHiddenWork(hiddenWorkByInitiative(plan.hiddenWork).of(id), efforts, windows, ids),
    initiative: sliceInitiatives(card.initiative, slices, costs),
  };
  const sums = costs.map((cost) => cost ?? 0);
  const places = openScenarioIds(plan).flatMap((scenarioId): SlicePlaces[] => {
    const there = cardsOf(plan, scenarioId).byId.get(id);
    const own = there && windowsWithin(lengths, there.placement.lengthQuarters);
    return own ? [placesOfSlices(plan, there, own, { ids, costs: sums, planStart })] : [];
  });
  const patch = merge(merge(records, handedOn(plan, ids, windows)), {
    placement: {
      added: places.flatMap(({ added }) => added),
      changed: places.flatMap(({ changed }) => changed),
    },
  });
  if (!isSameMoney(plan, apply(plan, patch), card, ids)) return refuse('split-moves-money', [id], { title });
  return patched(patch, 'initiative-split', { title, count: ids.length });
}

import { allocate, allocateInTurn, type Money } from '../../model/money';
import type { Quarter } from '../../model/quarter';
import type { Effort } from '../../model/records/effort';
import type { MoneyLine } from '../../model/records/money-line';
import type { Team } from '../../model/records/team';
import type { Card } from '../cards/card';
import { moneyIfGiven } from '../cards/card-money';
import { stillExpected } from '../money/booked-run';
import { bookedMoney, monthsBookedLast, seriesOfLine } from '../money/change-series';
import { externalMoney } from '../money/cost';
import { inQuarter, type Series, seriesOf } from '../money/series';
import { spreadWeights } from '../money/spread';
import { type SliceWindow, sliceAt } from './windows';

/** Sums of one planned or forecast line by quarter. */
type ByQuarter = Map<Quarter, Money>;

/** What each slice gets of a line. */
export interface CutLine {
  readonly line: MoneyLine;
  readonly slices: readonly ByQuarter[];
}

export interface Cutting {
  readonly card: Card;
  readonly windows: readonly SliceWindow[];
  readonly start: Quarter;
  readonly planStart: Quarter;
  /** What each slice asks of teams. */
  readonly efforts: readonly (readonly Effort[])[];
  readonly teams: ReadonlyMap<string, Team>;
}

/** One-off lines of a forecast, each cut where the slices meet. */
export function cutForecast(cutting: Cutting): CutLine[] {
  return linesOf(cutting, 'forecast').map((line) => ({ line, slices: cutAsItLies(cutting, line) }));
}

/**
 * The planned one-off lines, so that every slice asks for what the whole would spend in its quarters: where nothing is
 * booked and no quarter is past, the lines cut where the slices meet; else what is left lies as it does now, and what is booked
 * is planned in the first slice, which keeps the bookings. External days of a slice are paid first of what it gets. All slices
 * together ask for the cost, to the cent. `extra` is for money that no line stands for.
 */
export function cutPlanned(cutting: Cutting, extra: MoneyLine): CutLine[] {
  // Of an unknown cost no slice's is known.
  if (cutting.card.cost === null) return [];
  const lines = linesOf(cutting, 'planned');
  if (linesOf(cutting, 'forecast').length > 0)
    return lines.map((line) => ({ line, slices: cutAsItLies(cutting, line) }));
  const cuts = [...lines, extra].map((line) => ({ line, slices: emptySlices(cutting) }));
  // What the days from outside cost stands for itself: days are whole, so a slice's own may cost more or less than lay there.
  const own = [...lines.map((line) => plainSeries(line, cutting)), seriesOf(externalOfAll(cutting))];
  for (const [slice, targets] of targetsOf(cutting).entries()) {
    const external = externalOf(cutting, slice);
    for (const quarter of new Set([...targets.keys(), ...external.keys()])) {
      const parts = shares(targets.get(quarter) ?? 0, own, quarter);
      for (const [index, part] of parts.entries()) add(cuts[index]?.slices[slice], quarter, part);
      add(cuts.at(-1)?.slices[slice], quarter, -(external.get(quarter) ?? 0));
    }
  }
  return cuts;
}

function linesOf({ card }: Cutting, stage: MoneyLine['stage']): readonly MoneyLine[] {
  return card.moneyLines.filter((line) => line.nature === 'oneOff' && line.stage === stage);
}

function emptySlices({ windows }: Cutting): ByQuarter[] {
  return windows.map(() => new Map());
}

function add(to: ByQuarter | undefined, quarter: Quarter, amount: Money): void {
  if (amount !== 0) to?.set(quarter, (to.get(quarter) ?? 0) + amount);
}

function plainSeries(line: MoneyLine, { card, start }: Cutting): Series {
  return seriesOfLine(line, start, card.placement.lengthQuarters);
}

function cutAsItLies(cutting: Cutting, line: MoneyLine): ByQuarter[] {
  const slices = emptySlices(cutting);
  const { first, amounts } = plainSeries(line, cutting);
  for (const [index, amount] of amounts.entries())
    add(slices[sliceAt(cutting.windows, cutting.start, first + index)], first + index, amount);
  return slices;
}

/** Each its own where they come to the amount; else in proportion of what they have there, or have at all. */
function shares(amount: Money, own: readonly Series[], quarter: Quarter): readonly Money[] {
  const there = own.map((series) => inQuarter(series, quarter));
  if (there.reduce((sum, each) => sum + each, 0) === amount) return there;
  const weights = there.map((each) => Math.max(0, each));
  const whole = own.map(({ amounts }) =>
    Math.max(
      0,
      amounts.reduce((sum, each) => sum + each, 0),
    ),
  );
  return allocate(amount, weights.some((weight) => weight > 0) ? weights : whole);
}

/** What each slice is to ask for by quarter, external days included. */
function targetsOf(cutting: Cutting): ByQuarter[] {
  const { card, windows, start, planStart } = cutting;
  const booked = bookedMoney({ lines: card.moneyLines, planStart });
  const ahead = less(moneyIfGiven(card, card.cost ?? 0, planStart).change, booked.change);
  const slices = emptySlices(cutting);
  for (const [quarter, amount] of ahead) add(slices[sliceAt(windows, start, quarter)], quarter, amount);
  const given = less(card.change, booked.change);
  if (card.funded && card.fundedAmount < (card.cost ?? 0))
    for (const slice of slices) inProportion(slice, given);
  planBooked(slices[0] as ByQuarter, cutting, booked.spent);
  return slices;
}

function less(all: Series, part: Series): ByQuarter {
  const rest: ByQuarter = new Map();
  for (const [index, amount] of all.amounts.entries())
    add(rest, all.first + index, amount - inQuarter(part, all.first + index));
  return rest;
}

/** Of work that is given a part, a slice asks quarter by quarter in proportion of what it gets there, so that it goes on getting that. */
function inProportion(slice: ByQuarter, given: ByQuarter): void {
  const quarters = [...slice.keys()].sort((a, b) => a - b);
  const weights = quarters.map((quarter) => given.get(quarter) ?? 0);
  const whole = quarters.reduce((sum, quarter) => sum + (slice.get(quarter) ?? 0), 0);
  if (whole <= 0 || weights.some((weight) => weight < 0) || weights.every((weight) => weight === 0)) return;
  let [rest, sum] = [whole, weights.reduce((all, weight) => all + weight, 0)];
  for (const [index, quarter] of quarters.entries()) {
    const weight = weights[index] as number;
    // Rounded down, since money that is given is dealt out in turn rounded up: so each quarter gets what it got.
    const part = allocateInTurn(rest, [sum - weight, weight])[1] ?? 0;
    slice.set(quarter, part);
    rest -= part;
    sum -= weight;
  }
}

/**
 * What is booked is planned where it was booked, so that it is not asked for again. Where the last quarter has months to come,
 * it is planned as much as leaves them what they keep.
 */
function planBooked(first: ByQuarter, { card, planStart }: Cutting, spent: Money): void {
  const last = monthsBookedLast(card.moneyLines, planStart, card.firstMonth);
  if (last === null) return;
  const toCome = first.get(last.quarter) ?? 0;
  const share = 3 - last.months;
  const whole = share === 0 || toCome === 0 ? 0 : Math.round((toCome * 3) / share);
  const kept = stillExpected(whole, { amount: 0, months: last.months }) === toCome ? whole : toCome;
  first.set(last.quarter, kept);
  const earlier = spent + toCome - kept;
  if (share === 0 || toCome === 0) add(first, last.quarter, earlier);
  else add(first, last.quarter - 1, earlier);
}

/** The money for external days of the whole as it lies. */
function externalOfAll({ card, start }: Cutting): ByQuarter {
  const byQuarter: ByQuarter = new Map();
  for (const { amount, spread } of card.external)
    for (const [index, part] of allocate(
      amount,
      spreadWeights(spread, card.placement.lengthQuarters),
    ).entries())
      add(byQuarter, start + index, part);
  return byQuarter;
}

/** The money for external days of a slice as it will lie. */
function externalOf({ windows, start, efforts, teams }: Cutting, slice: number): ByQuarter {
  const { offset, lengthQuarters } = windows[slice] as SliceWindow;
  const byQuarter: ByQuarter = new Map();
  for (const { amount, spread } of externalMoney(efforts[slice] ?? [], teams))
    for (const [index, part] of allocate(amount, spreadWeights(spread, lengthQuarters)).entries())
      add(byQuarter, start + offset + index, part);
  return byQuarter;
}

import type { Money } from '../../model/money';
import type { Drift, DriftYear } from '../../rules/budgets/drift';
import type { Work } from '../../rules/cards/card';
import { locale } from '../language';
import { compactMoney } from '../money';
import { quarterWords, yearWords } from '../quarters';
import { listWords, shortened } from '../report-counts';
import { say } from '../say';
import type { Speech } from '../speech';

/** So many titles are told; the others are counted. */
const titlesTold = 3;

/** What the drift leaves out of work that is paid up to a gate alone; null where there is none. */
export function gateAloneWords(cards: readonly Work[]): string | null {
  if (cards.length === 0) return null;
  const told = cards.slice(0, titlesTold).map(({ initiative }) => say`“${shortened(initiative.title, 60)}”`);
  const more = cards.length - told.length;
  const names = listWords(more > 0 ? [...told, say`${more.toLocaleString(locale)} more`] : told);
  return cards.length === 1
    ? say`${names} is paid up to a gate alone: what it would run, save and bring beyond it is left out.`
    : say`${names} are paid up to a gate alone: what they would run, save and bring beyond it is left out.`;
}

interface YearRoom {
  readonly year: string;
  readonly room: Money;
  /** "the IT budget", or what of it is not held back. */
  readonly budget: string;
}

/** Where something of a budget is held back, room is what is left of the rest. */
function budgetName(years: Drift['years']): string {
  return years.some(({ contingency }) => contingency > 0)
    ? say`the IT budget without its contingency`
    : say`the IT budget`;
}

/** How the room for change moves over the years that have an IT budget; null where none has one. */
export function roomWords({ years }: Pick<Drift, 'years'>, speech: Speech): string | null {
  const rooms = years.flatMap(({ year, room }) =>
    room === null ? [] : [{ year: yearWords(year, speech), room, budget: budgetName(years) }],
  );
  const [first, ...later] = rooms;
  const last = later.at(-1);
  if (!first) return null;
  if (!last) return oneYear(first, speech);
  const lowest = later.reduce((low, each) => (each.room < low.room ? each : low));
  if (first.room <= 0) return fromNothing(first, lowest, last, speech);
  const said = ({ room }: YearRoom) => compactMoney(room, speech);
  if (said(lowest) !== said(first) && lowest.room < first.room) return falls(first, lowest, last, speech);
  if (later.every((each) => said(each) === said(first))) {
    const about = later.every((each) => each.room === first.room) ? '' : say`about `;
    return say`Room for change stays at ${about}${said(first)} in ${listWords(rooms.map(({ year }) => year))}.`;
  }
  const highest = later.reduce((high, each) => (each.room > high.room ? each : high));
  if (said(last) !== said(first)) {
    const then = said(highest) === said(last) ? '' : say`, then falls to ${said(last)} in ${last.year}`;
    return say`Room for change rises from ${said(first)} in ${first.year} to ${said(highest)} in ${highest.year}${then}.`;
  }
  return say`Room for change is ${said(first)} in ${first.year} and again in ${last.year}, with ${said(highest)} in ${highest.year}.`;
}

function oneYear({ year, room, budget }: YearRoom, speech: Speech): string {
  if (room > 0)
    return say`In ${year} ${budget} leaves ${compactMoney(room, speech)} for change once run is paid.`;
  if (room === 0) return say`In ${year} run takes all of ${budget}.`;
  return say`In ${year} run alone is ${compactMoney(-room, speech)} over ${budget}.`;
}

function falls(first: YearRoom, lowest: YearRoom, last: YearRoom, speech: Speech): string {
  const from = say`Room for change falls from ${compactMoney(first.room, speech)} in ${first.year} to`;
  const end = compactMoney(last.room, speech);
  const rest =
    last.room > 0 && end !== compactMoney(lowest.room, speech)
      ? say`, then rises to ${end} in ${last.year}`
      : '';
  if (lowest.room > 0) return say`${from} ${compactMoney(lowest.room, speech)} in ${lowest.year}${rest}.`;
  if (lowest.room === 0) return say`${from} nothing in ${lowest.year}${rest}.`;
  const over = compactMoney(-lowest.room, speech);
  return say`${from} nothing in ${lowest.year}, when run alone is ${over} over ${lowest.budget}${rest}.`;
}

/** No room in the first year: what the last one brings, and the worst one where that is another. */
function fromNothing(first: YearRoom, worst: YearRoom, last: YearRoom, speech: Speech): string {
  const said = (room: Money) => compactMoney(Math.abs(room), speech);
  const start =
    first.room === 0
      ? say`Run takes all of ${first.budget} in ${first.year}`
      : say`Run alone is ${said(first.room)} over ${first.budget} in ${first.year}`;
  const isWorse = worst !== last && worst.room < Math.min(first.room, last.room);
  const middle = isWorse && said(worst.room) !== said(first.room) ? worst : null;
  const peak = middle
    ? say`, ${first.room === 0 ? say`is ` : ''}${said(middle.room)} over it in ${middle.year}`
    : '';
  if (last.room > 0) return say`${start}${peak}; in ${last.year} it leaves ${said(last.room)} for change.`;
  const takesAll = first.room === 0 && !middle;
  if (last.room === 0)
    return takesAll
      ? say`${start} and ${last.year}.`
      : say`${start}${peak} and takes all of it in ${last.year}.`;
  return say`${start}${peak} and ${takesAll ? say`is ` : ''}${said(last.room)} over it in ${last.year}.`;
}

/** What all run costs in the first year and in the last one, and in the year between that is above or below both. */
export function runWords({ years }: Pick<Drift, 'years'>, speech: Speech): string {
  const [first] = years;
  const last = years.at(-1);
  if (!first || !last || years.every(({ run }) => run === 0)) return say`No run cost is entered yet.`;
  const said = ({ run }: DriftYear) => compactMoney(run, speech);
  const named = ({ year }: DriftYear) => yearWords(year, speech);
  const turn = turningYear(years, said);
  if (turn) {
    const ends = say`${said(last)} in ${named(last)}`;
    return turn.run > first.run
      ? say`Run costs rise from ${said(first)} in ${named(first)} to ${said(turn)} in ${named(turn)}, then fall to ${ends}.`
      : say`Run costs fall from ${said(first)} in ${named(first)} to ${said(turn)} in ${named(turn)}, then rise to ${ends}.`;
  }
  if (said(first) !== said(last))
    return last.run > first.run
      ? say`Run costs rise from ${said(first)} in ${named(first)} to ${said(last)} in ${named(last)}.`
      : say`Run costs fall from ${said(first)} in ${named(first)} to ${said(last)} in ${named(last)}.`;
  const about = years.every(({ run }) => run === first.run) ? '' : say`about `;
  return say`Run costs stay at ${about}${said(first)} from ${named(first)} to ${named(last)}.`;
}

/** The year between that lies furthest above the first and the last, else furthest below them; null where none does. */
function turningYear(years: Drift['years'], said: (year: DriftYear) => string): DriftYear | null {
  const ends = years.filter((_, index) => index === 0 || index === years.length - 1);
  const apart = (year: DriftYear) => ends.every((end) => said(end) !== said(year));
  const highest = years.reduce((high, each) => (each.run > high.run ? each : high));
  if (!ends.includes(highest) && apart(highest)) return highest;
  const lowest = years.reduce((low, each) => (each.run < low.run ? each : low));
  return !ends.includes(lowest) && apart(lowest) ? lowest : null;
}

/** Said where run is only what funded work adds, since no service costs anything; null where one does. */
export function noServicesWords({ years }: Pick<Drift, 'years'>): string | null {
  return years.some(({ runToday }) => runToday !== 0)
    ? null
    : say`What runs today is not entered yet, so it is missing here.`;
}

/** "In Q3 2028 run leaves less than the innovation budget."; null where it never does. */
export function squeezedWords({ squeezed }: Pick<Drift, 'squeezed'>, speech: Speech): string | null {
  if (squeezed === null) return null;
  return say`In ${quarterWords(squeezed, speech)} run leaves less than the innovation budget.`;
}

/** Which of the years shown have no IT budget; null where all have one. */
export function budgetGapWords({ years }: Pick<Drift, 'years'>, speech: Speech): string | null {
  const missing = years.filter(({ budget }) => budget === null);
  if (missing.length === 0) return null;
  return say`No IT budget is set for ${listWords(missing.map(({ year }) => yearWords(year, speech)))}.`;
}

/** "8.79M room", "1.20M over": the words below a year of the chart; empty without a budget. */
export function roomLabel({ room }: Pick<DriftYear, 'room'>, bare: (amount: Money) => string): string {
  if (room === null) return '';
  return room < 0 ? say`${bare(-room)} over` : say`${bare(room)} room`;
}

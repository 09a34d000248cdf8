import type { Money } from '../model/money';
import type { Drift, DriftYear } from '../rules/drift';
import { compactMoney } from './money';
import { quarterWords, yearWords } from './quarters';
import { listWords } from './report-counts';
import type { Speech } from './speech';

interface YearRoom {
  readonly year: string;
  readonly room: Money;
}

/** How the room for change moves over the years that have an IT budget; null where none has one. */
export function roomWords({ years }: Pick<Drift, 'years'>, speech: Speech): string | null {
  const rooms = years.flatMap(({ year, room }) =>
    room === null ? [] : [{ year: yearWords(year, speech), room }],
  );
  const [first, ...later] = rooms;
  const last = later.at(-1);
  if (!first) return null;
  if (!last) return oneYear(first, speech);
  if (first.room <= 0) return fromNothing(first, last, speech);
  const lowest = later.reduce((low, each) => (each.room < low.room ? each : low));
  const said = ({ room }: YearRoom) => compactMoney(room, speech);
  if (said(lowest) !== said(first) && lowest.room < first.room) return falls(first, lowest, last, speech);
  if (later.every((each) => said(each) === said(first))) {
    const about = later.every((each) => each.room === first.room) ? '' : 'about ';
    return `Room for change stays at ${about}${said(first)} in ${listWords(rooms.map(({ year }) => year))}.`;
  }
  if (said(last) !== said(first))
    return `Room for change rises from ${said(first)} in ${first.year} to ${said(last)} in ${last.year}.`;
  const highest = later.reduce((high, each) => (each.room > high.room ? each : high));
  return `Room for change is ${said(first)} in ${first.year} and again in ${last.year}, with ${said(highest)} in ${highest.year}.`;
}

function oneYear({ year, room }: YearRoom, speech: Speech): string {
  if (room > 0)
    return `In ${year} the IT budget leaves ${compactMoney(room, speech)} for change once run is paid.`;
  if (room === 0) return `In ${year} run takes all of the IT budget.`;
  return `In ${year} run alone is ${compactMoney(-room, speech)} over the IT budget.`;
}

function falls(first: YearRoom, lowest: YearRoom, last: YearRoom, speech: Speech): string {
  const from = `Room for change falls from ${compactMoney(first.room, speech)} in ${first.year} to`;
  const end = compactMoney(last.room, speech);
  const rest =
    last.room > 0 && end !== compactMoney(lowest.room, speech)
      ? `, then rises to ${end} in ${last.year}`
      : '';
  if (lowest.room > 0) return `${from} ${compactMoney(lowest.room, speech)} in ${lowest.year}${rest}.`;
  if (lowest.room === 0) return `${from} nothing in ${lowest.year}${rest}.`;
  const over = compactMoney(-lowest.room, speech);
  return `${from} nothing in ${lowest.year}, when run alone is ${over} over the IT budget${rest}.`;
}

/** No room in the first year: what the last one brings. */
function fromNothing(first: YearRoom, last: YearRoom, speech: Speech): string {
  const start =
    first.room === 0
      ? `Run takes all of the IT budget in ${first.year}`
      : `Run alone is ${compactMoney(-first.room, speech)} over the IT budget in ${first.year}`;
  if (last.room > 0)
    return `${start}; in ${last.year} it leaves ${compactMoney(last.room, speech)} for change.`;
  if (last.room === 0) return `${start} and ${first.room === 0 ? '' : 'takes all of it in '}${last.year}.`;
  const over = compactMoney(-last.room, speech);
  return first.room === 0
    ? `${start} and is ${over} over it in ${last.year}.`
    : `${start} and ${over} over it in ${last.year}.`;
}

/** What all run costs in the first year and in the last one. */
export function runWords({ years }: Pick<Drift, 'years'>, speech: Speech): string {
  const [first] = years;
  const last = years.at(-1);
  if (!first || !last || years.every(({ run }) => run === 0)) return 'No run cost is entered yet.';
  const [from, to] = [first, last].map(({ run }) => compactMoney(run, speech));
  const [start, end] = [first, last].map(({ year }) => yearWords(year, speech));
  if (from !== to)
    return `Run costs ${last.run > first.run ? 'rise' : 'fall'} from ${from} in ${start} to ${to} in ${end}.`;
  if (years.some(({ run }) => compactMoney(run, speech) !== from))
    return `Run costs are ${from} in ${start} and again in ${end}.`;
  const about = years.every(({ run }) => run === first.run) ? '' : 'about ';
  return `Run costs stay at ${about}${from} from ${start} to ${end}.`;
}

/** Said where run is only what funded work adds, since no service costs anything; null where one does. */
export function noServicesWords({ years }: Pick<Drift, 'years'>): string | null {
  return years.some(({ runToday }) => runToday !== 0)
    ? null
    : 'What runs today is not entered yet, so it is missing here.';
}

/** "In Q3 2028 run leaves less than the innovation budget."; null where it never does. */
export function squeezedWords({ squeezed }: Pick<Drift, 'squeezed'>, speech: Speech): string | null {
  if (squeezed === null) return null;
  return `In ${quarterWords(squeezed, speech)} run leaves less than the innovation budget.`;
}

/** Which of the years the plan looks ahead have no IT budget; null where all have one. */
export function budgetGapWords(
  { years }: Pick<Drift, 'years'>,
  horizonYears: number,
  speech: Speech,
): string | null {
  const missing = years.slice(0, horizonYears).filter(({ budget }) => budget === null);
  if (missing.length === 0) return null;
  return `No IT budget is set for ${listWords(missing.map(({ year }) => yearWords(year, speech)))}.`;
}

/** "8.79M room", "1.20M over": the words below a year of the chart; empty without a budget. */
export function roomLabel({ room }: Pick<DriftYear, 'room'>, bare: (amount: Money) => string): string {
  if (room === null) return '';
  return room < 0 ? `${bare(-room)} over` : `${bare(room)} room`;
}

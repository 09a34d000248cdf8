import type { Drift, DriftQuarter, DriftYear, SpendParts } from '../rules/drift';
import { laneWords } from './codes';
import { sentence } from './counts';
import { bareMoney, compactMoney, type MoneyUnit } from './money';
import { quarterWords, yearWords } from './quarters';
import { inUnit } from './report-units';
import type { Speech } from './speech';

/** The parts of all spend by their names, in the order in which they are stacked. */
export const spendPartWords = {
  today: 'Run today',
  added: 'Run added',
  run: `One-off, ${laneWords.run.toLowerCase()}`,
  innovate: `One-off, ${laneWords.innovate.toLowerCase()}`,
  inBacklog: 'Booked of the backlog',
  gone: 'One-off, deleted since',
  saved: 'Run saved',
} as const;

function partList(parts: SpendParts, speech: Speech): string {
  const amounts = [
    ['run today', parts.runToday],
    ['run added', parts.added],
    ['run saved', -parts.saved],
    [`one-off to ${laneWords.run.toLowerCase()}`, parts.change.run],
    [`one-off to ${laneWords.innovate.toLowerCase()}`, parts.change.innovate],
    ['booked of work in the backlog', parts.inBacklog],
    ['one-off to what was deleted since', parts.changeGone],
  ] as const;
  const known = amounts.filter(([, amount]) => amount !== 0);
  if (known.length === 0) return 'nothing is spent';
  return known.map(([name, amount]) => `${name} ${bareMoney(amount, speech)}`).join(', ');
}

/** A quarter of the chart in words. */
export function quarterSpendWords(quarter: DriftQuarter, speech: Speech): string {
  const { runToday, added, saved, change, inBacklog, changeGone } = quarter;
  const all = runToday + added + saved + change.run + change.innovate + inBacklog + changeGone;
  return `${quarterWords(quarter.quarter, speech)}: ${partList(quarter, speech)}; ${compactMoney(all, speech)} in all`;
}

function yearSpendWords(year: DriftYear, speech: Speech): string {
  const against =
    year.budget === null
      ? ''
      : ` of a budget of ${compactMoney(year.budget, speech)}${heldBack(year, speech)}`;
  return `${yearWords(year.year, speech)}: ${partList(year, speech)}; ${compactMoney(year.spend, speech)} in all${against}`;
}

function heldBack({ contingency }: DriftYear, speech: Speech): string {
  return contingency === 0 ? '' : `, ${compactMoney(contingency, speech)} of it contingency`;
}

/** The whole chart in words, year by year; the quarters are in the table beside it. */
export function spendChartWords({ quarters, years }: Drift, speech: Speech): string {
  const [first] = quarters;
  const last = quarters.at(-1);
  if (!first || !last) return 'No spend';
  const span = `${quarterWords(first.quarter, speech)} to ${quarterWords(last.quarter, speech)}`;
  return `Spend by quarter, ${span}. ${years.map((year) => sentence(yearSpendWords(year, speech))).join('. ')}.`;
}

/** A column of the table of spend: the word that groups it, its name below that, and its name alone. */
interface SpendColumn {
  readonly group: 'Run' | 'One-off' | '';
  readonly name: string;
  readonly alone: string;
}

/** The columns of the table of spend; what is booked of the backlog, was deleted since or is held back has one where there is any. */
export function spendColumnsOf(drift: Drift): readonly SpendColumn[] {
  const hidden = [
    ...(hasInBacklog(drift) ? [] : ['backlog']),
    ...(hasGone(drift) ? [] : ['deleted since']),
    ...(hasContingency(drift) ? [] : ['Contingency']),
  ];
  return allColumns.filter(({ name }) => !hidden.includes(name));
}

/** Whether something of an IT budget is held back: then room for change is less than budget less run. */
export function hasContingency({ years }: Pick<Drift, 'years'>): boolean {
  return years.some(({ contingency }) => contingency !== 0);
}

function hasInBacklog({ quarters }: Drift): boolean {
  return quarters.some(({ inBacklog }) => inBacklog !== 0);
}

function hasGone({ quarters }: Drift): boolean {
  return quarters.some(({ changeGone }) => changeGone !== 0);
}

const allColumns: readonly SpendColumn[] = [
  { group: 'Run', name: 'today', alone: 'run today' },
  { group: 'Run', name: 'added', alone: 'run added' },
  { group: 'Run', name: 'saved', alone: 'run saved' },
  { group: 'Run', name: 'in all', alone: 'run in all' },
  { group: 'One-off', name: 'lights on', alone: 'one-off, lights on' },
  { group: 'One-off', name: 'innovation', alone: 'one-off, innovation' },
  { group: 'One-off', name: 'backlog', alone: 'booked of the backlog' },
  { group: 'One-off', name: 'deleted since', alone: 'one-off, deleted since' },
  { group: '', name: 'All spend', alone: 'all spend' },
  { group: '', name: 'IT budget', alone: 'IT budget' },
  { group: '', name: 'Contingency', alone: 'contingency' },
  { group: '', name: 'Room for change', alone: 'room for change' },
];

export interface SpendRow {
  readonly id: number;
  readonly name: string;
  readonly ofYear: boolean;
  /** A cell for each of `spendColumnsOf`; empty where a quarter has no figure of its own. */
  readonly cells: readonly string[];
}

/** The chart as rows of amounts in one unit: the years, each followed by its quarters where they are asked for. */
export function spendRows(drift: Drift, unit: MoneyUnit, speech: Speech, withQuarters: boolean): SpendRow[] {
  const { quarters, years } = drift;
  const [withBacklog, withGone] = [hasInBacklog(drift), hasGone(drift)];
  const budgetOf = ({ budget, contingency, room }: DriftYear) => [
    budget,
    ...(hasContingency(drift) ? [budget === null ? null : contingency] : []),
    room,
  ];
  const amounts = ({ runToday, added, saved, change, inBacklog, changeGone }: SpendParts) => {
    const run = runToday + added + saved;
    const all = [
      runToday,
      added,
      saved,
      run,
      change.run,
      change.innovate,
      ...(withBacklog ? [inBacklog] : []),
      ...(withGone ? [changeGone] : []),
      run + change.run + change.innovate + inBacklog + changeGone,
    ];
    return all.map((amount) => inUnit(amount, unit, speech));
  };
  return years.flatMap((year, index): SpendRow[] => [
    {
      id: year.year,
      name: yearWords(year.year, speech),
      ofYear: true,
      cells: [...amounts(year), ...budgetOf(year).map((amount) => inUnit(amount, unit, speech))],
    },
    ...(withQuarters ? quarters.slice(index * 4, index * 4 + 4) : []).map((quarter) => ({
      id: quarter.quarter,
      name: quarterWords(quarter.quarter, speech),
      ofYear: false,
      cells: [...amounts(quarter), ...budgetOf(year).map(() => '')],
    })),
  ]);
}

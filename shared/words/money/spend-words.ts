import type { Drift, DriftQuarter, DriftYear, SpendParts } from '../../rules/budgets/drift';
import { enteredSum } from '../../rules/cards/entered';
import { laneWords } from '../codes';
import { inSentence, sentence } from '../counts';
import { bareMoney, compactMoney, type MoneyUnit } from '../money';
import { quarterWords, yearWords } from '../quarters';
import { inUnit } from '../report-units';
import { say } from '../say';
import type { Speech } from '../speech';

/** The parts of all spend by their names, in the order in which they are stacked. */
export const spendPartWords = {
  today: say`Run today`,
  added: say`Run added`,
  run: say`One-off, ${inSentence(laneWords.run)}`,
  innovate: say`One-off, ${inSentence(laneWords.innovate)}`,
  inBacklog: say`Booked of the backlog`,
  gone: say`One-off, deleted since`,
  saved: say`Run saved`,
} as const;

function partList(parts: SpendParts, speech: Speech): string {
  const amounts = [
    [say`run today`, parts.runToday],
    [say`run added`, parts.added],
    [say`run saved`, -parts.saved],
    [say`one-off to ${inSentence(laneWords.run)}`, parts.change.run],
    [say`one-off to ${inSentence(laneWords.innovate)}`, parts.change.innovate],
    [say`booked of work in the backlog`, parts.inBacklog],
    [say`one-off to what was deleted since`, parts.changeGone],
  ] as const;
  const known = amounts.filter(([, amount]) => amount !== 0);
  if (known.length === 0) return say`nothing is spent`;
  return known.map(([name, amount]) => `${name} ${bareMoney(amount, speech)}`).join(', ');
}

/** A quarter of the chart in words. */
export function quarterSpendWords(quarter: DriftQuarter, speech: Speech): string {
  const { runToday, added, saved, change, inBacklog, changeGone } = quarter;
  const all = runToday + added + saved + change.run + change.innovate + inBacklog + changeGone;
  return say`${quarterWords(quarter.quarter, speech)}: ${partList(quarter, speech)}; ${compactMoney(all, speech)} in all`;
}

function yearSpendWords(year: DriftYear, speech: Speech): string {
  const against =
    year.budget === null
      ? ''
      : say` of a budget of ${compactMoney(year.budget, speech)}${heldBack(year, speech)}`;
  return say`${yearWords(year.year, speech)}: ${partList(year, speech)}; ${compactMoney(year.spend, speech)} in all${against}`;
}

function heldBack({ contingency }: DriftYear, speech: Speech): string {
  return contingency === 0 ? '' : say`, ${compactMoney(contingency, speech)} of it contingency`;
}

/** The whole chart in words, year by year; the quarters are in the table beside it. */
export function spendChartWords({ quarters, years }: Drift, speech: Speech): string {
  const [first] = quarters;
  const last = quarters.at(-1);
  if (!first || !last) return say`No spend`;
  const span = say`${quarterWords(first.quarter, speech)} to ${quarterWords(last.quarter, speech)}`;
  return say`Spend by quarter, ${span}. ${years.map((year) => sentence(yearSpendWords(year, speech))).join('. ')}.`;
}

/** What columns of the table of spend stand under together. */
type SpendGroup = keyof typeof spendGroupWords;
export const spendGroupWords = { run: say`Run`, 'one-off': say`One-off` } as const;

/** A column of the table of spend: the word that groups it, its name below that, and its name alone. */
interface SpendColumn {
  readonly group: SpendGroup | null;
  readonly name: string;
  readonly alone: string;
}

/** The columns of the table of spend; what is booked of the backlog, was deleted since or is held back has one where there is any. */
export function spendColumnsOf(drift: Drift): readonly SpendColumn[] {
  const hidden = [
    ...(hasInBacklog(drift) ? [] : [say`backlog`]),
    ...(hasGone(drift) ? [] : [say`deleted since`]),
    ...(hasContingency(drift) ? [] : [say`Contingency`]),
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
  { group: 'run', name: say`today`, alone: say`run today` },
  { group: 'run', name: say`added`, alone: say`run added` },
  { group: 'run', name: say`saved`, alone: say`run saved` },
  { group: 'run', name: say`in all`, alone: say`run in all` },
  { group: 'one-off', name: say`lights on`, alone: say`one-off, lights on` },
  { group: 'one-off', name: say`innovation`, alone: say`one-off, innovation` },
  { group: 'one-off', name: say`backlog`, alone: say`booked of the backlog` },
  { group: 'one-off', name: say`deleted since`, alone: say`one-off, deleted since` },
  { group: null, name: say`All spend`, alone: say`all spend` },
  { group: null, name: say`IT budget`, alone: say`IT budget` },
  { group: null, name: say`Contingency`, alone: say`contingency` },
  { group: null, name: say`Room for change`, alone: say`room for change` },
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
  const { quarters, years, entered } = drift;
  const [withBacklog, withGone] = [hasInBacklog(drift), hasGone(drift)];
  const budgetOf = ({ budget, contingency, room }: DriftYear) => [
    budget,
    ...(hasContingency(drift) ? [budget === null ? null : contingency] : []),
    room,
  ];
  const amounts = ({ runToday, added, saved, change, inBacklog, changeGone }: SpendParts) => {
    const run = runToday + added + saved;
    const spend = run + change.run + change.innovate + inBacklog + changeGone;
    // Zero for want of any entry is no figure.
    const all = [
      enteredSum(runToday, entered.runToday),
      enteredSum(added, entered.runAdded),
      enteredSum(saved, entered.runAdded),
      enteredSum(run, entered.runToday),
      enteredSum(change.run, entered.change.run),
      enteredSum(change.innovate, entered.change.innovate),
      ...(withBacklog ? [inBacklog] : []),
      ...(withGone ? [changeGone] : []),
      enteredSum(spend, entered.runToday),
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

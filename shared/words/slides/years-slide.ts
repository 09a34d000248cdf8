import { minorPerMajor } from '../../model/money';
import type { Drift, DriftYear } from '../../rules/budgets/drift';
import type { MoneyUnit } from '../money';
import { roomWords, runWords, squeezedWords } from '../money/drift-words';
import { spendChartWords, spendPartWords } from '../money/spend-words';
import { yearWords } from '../quarters';
import { unitWords } from '../report-units';
import { say } from '../say';
import type { Speech } from '../speech';
import type { ChartPart, PointsPart, Series, SeriesLook, Slide } from './slide';

type PartOfYear = readonly [look: SeriesLook, name: string, of: (year: DriftYear) => number];

/** What is spent in a year, parted; together they are its spend, savings taken off run today and run added. */
const parts: readonly PartOfYear[] = [
  ['today', say`${spendPartWords.today}, less what is saved`, ({ runToday, saved }) => runToday + saved],
  ['added', spendPartWords.added, ({ added }) => added],
  ['run', spendPartWords.run, ({ change }) => change.run],
  ['innovate', spendPartWords.innovate, ({ change }) => change.innovate],
  [
    'other',
    say`One-off, of the backlog or deleted since`,
    ({ inBacklog, changeGone }) => inBacklog + changeGone,
  ],
];

/** Spend by year against the budget, and what that says of the room for change. */
export function yearsSlide(drift: Drift, unit: MoneyUnit, speech: Speech): Slide {
  const { years } = drift;
  const scale = minorPerMajor(speech.currency) * unit.size;
  const valuesOf = (of: (year: DriftYear) => number) => years.map((year) => of(year) / scale);
  const said = [roomWords(drift, speech), squeezedWords(drift, speech), runWords(drift, speech)];
  const columns = parts
    .map(([look, name, of]) => ({ name, look, values: valuesOf(of) }))
    .filter(({ values }) => values.some((value) => value !== 0));
  const budget: Series = {
    name: say`IT budget`,
    look: 'budget',
    values: valuesOf((year) => year.budget ?? 0),
  };
  const chart: ChartPart = {
    kind: 'chart',
    labels: years.map(({ year }) => yearWords(year, speech)),
    stacked: true,
    columns,
    lines: years.every((year) => year.budget !== null) ? [budget] : [],
    unit: unitWords(unit, speech),
    decimals: unit.digits,
    words: spendChartWords(drift, speech),
  };
  return {
    title: say`What it will cost later`,
    lead: said.filter((words) => words !== null).join(' '),
    // A chart without a column is none that an office program opens.
    parts: columns.length > 0 ? [chart] : [nothingPlanned],
  };
}

const nothingPlanned: PointsPart = {
  kind: 'points',
  heading: say`Spend by year`,
  points: [say`No money is planned yet.`],
  numbered: false,
};

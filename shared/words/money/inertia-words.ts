import type { CostOfChange } from '../../rules/services/cost-of-change';
import type { Inert, Standing } from '../../rules/services/inertia';
import { outcomeWords } from '../codes';
import { counted, inSentence } from '../counts';
import { bareMoney } from '../money';
import { paybackWords } from '../outcomes/score-words';
import { yearWords } from '../quarters';
import { dayWords } from '../report-days';
import { type Rule, sources } from '../rule-sources';
import { say } from '../say';
import type { Speech } from '../speech';

export const standingWords: Readonly<Record<Standing, string>> = {
  ends: say`Ends anyway`,
  planned: say`Work would change it`,
  open: say`Nothing would change it`,
};

/** "16 years", "not said". */
export function unchangedWords(years: number | null): string {
  return years === null ? say`not said` : counted(years, 'year');
}

/** "Sunset 31 Dec 2028", "no sunset", and of a run card what it is. */
export function sunsetWords({ kind, sunset }: Pick<Inert, 'kind' | 'sunset'>, speech: Speech): string {
  if (kind === 'card') return say`run card`;
  return sunset === null ? say`no sunset` : dayWords(sunset, speech);
}

/** "Risk, Revenue", "no outcome". */
export function outcomesWords({ outcomes }: Pick<Inert, 'outcomes'>): string {
  return outcomes.length === 0
    ? say`no outcome`
    : outcomes.map((outcome) => outcomeWords[outcome]).join(', ');
}

const verbs = { end: say`Ending`, replace: say`Replacing`, shrink: say`Shrinking` } as const;

/** "Ending Fax gateway frees 0.12M a year: enough for Kitchen configurator"; empty where nothing is freed. */
export function freedWords(item: Inert, speech: Speech): string {
  const { kind, title, changes, freedAYear, enough } = item;
  if (freedAYear <= 0) return '';
  const best = changes.find(({ counts }) => !counts);
  const verb = kind === 'card' ? say`Stopping` : best ? verbs[best.kind] : say`Ending`;
  const frees = say`${verb} ${title} frees ${bareMoney(freedAYear, speech)} a year`;
  return enough ? say`${frees}: enough for ${enough.title}` : frees;
}

/** "E-mail orders: 0.10M once, 0.09M run, 0.03M side by side; saves 0.51M, pays back in 2 years". */
export function changeWords(change: CostOfChange, speech: Speech): string {
  const { title, oneOff, runAdded, sideBySide, saved, payback, counts } = change;
  const money = (amount: number) => bareMoney(amount, speech);
  const costs = [
    oneOff === null ? say`cost not known` : say`${money(oneOff)} once`,
    ...(runAdded === 0 ? [] : [say`${money(runAdded)} run`]),
    ...(sideBySide === 0 ? [] : [say`${money(sideBySide)} side by side`]),
  ];
  const back = payback === null ? '' : say`; payback ${paybackWords(payback)}`;
  return say`${title}${counts ? say` (funded)` : ''}: ${costs.join(', ')}; saves ${money(saved)}${back}`;
}

/** "Fax gateway, 0.12M a year, unchanged for 16 years, no sunset, nothing is planned": a point of the chart. */
export function inertWords(item: Inert, speech: Speech): string {
  const { title, costAYear, years, standing } = item;
  const age =
    years === null ? say`unchanged since nobody knows when` : say`unchanged for ${counted(years, 'year')}`;
  return [
    title,
    say`${bareMoney(costAYear, speech)} a year`,
    age,
    sunsetWords(item, speech),
    outcomesWords(item),
    inSentence(standingWords[standing]),
  ].join(', ');
}

/** "Nothing would change 5 services: they cost 3.4M a year, and staying costs 17.2M from 2027 to 2031." */
export function inertiaSumWords(
  items: readonly Inert[],
  years: readonly [first: number, last: number],
  speech: Speech,
): string {
  const open = items.filter(({ standing }) => standing === 'open');
  const count = (kind: Inert['kind']) => open.filter((item) => item.kind === kind).length;
  const sum = (of: (item: Inert) => number) => open.reduce((all, item) => all + of(item), 0);
  if (open.length === 0) return say`Work or a sunset would change everything that runs.`;
  const what = [
    ...(count('service') > 0 ? [counted(count('service'), 'service')] : []),
    ...(count('card') > 0 ? [counted(count('card'), 'run card')] : []),
  ].join(say` and `);
  const costs = say`${open.length === 1 ? say`it costs` : say`they cost`} ${bareMoney(
    sum(({ costAYear }) => costAYear),
    speech,
  )} a year`;
  const span = say`from ${yearWords(years[0], speech)} to ${yearWords(years[1], speech)}`;
  return say`Nothing would change ${what}: ${costs}, and staying costs ${bareMoney(
    sum(({ staying }) => staying),
    speech,
  )} ${span}.`;
}

/** The formulas of the radar. */
export const inertiaRules: readonly Rule[] = [
  [
    say`The order`,
    say`Cost a year × whole years unchanged before the plan’s first year, the highest first. What nobody has dated comes after them by cost; what has a sunset in the plan’s years, or is ended by funded work, comes last. Run cards stand here where they are funded and began before the plan, or have no outcome.`,
    sources.own,
  ],
  [
    say`Staying and changing`,
    say`Staying is what it costs over the plan’s years with indexation, up to its sunset. Changing is the one-off cost in those years, the run cost that the new work adds, and what both cost side by side until the saving begins; an initiative that changes several services is shared between them as it saves. Savings take their turn beside funded work, as in run-cost drift, so nothing is saved twice.`,
    sources.arithmetic,
  ],
  [
    say`What is freed, and what for`,
    say`A year of the saving at full effect less the run cost that is added, of the best change that is not funded yet; where no work would change it, what it costs a year; of a run card that need not be done the least it costs in any year. Down the list, each takes the innovation with the highest score of your own that is not funded and never costs more in a year than is freed. No innovation is paid for twice.`,
    sources.own,
  ],
];

import { z } from 'zod';
import type { PlanFigures } from '../../../shared/contract/control';
import { budgetScopes, lanes, marks } from '../../../shared/model/codes';
import { quarterIn } from '../../../shared/model/quarter';
import { differences } from '../../../shared/rules/scenarios/compare';
import { type DifferenceReason, differenceReasons } from '../../../shared/rules/scenarios/compare-reasons';
import { counted, lowerFirst, sentence } from '../../../shared/words/counts';
import { locale } from '../../../shared/words/language';
import { signedMoney } from '../../../shared/words/money';
import { budgetDifferenceWords } from '../../../shared/words/money/budget-difference-words';
import { differenceWords, whyWords } from '../../../shared/words/money/compare-words';
import { say } from '../../../shared/words/say';
import { type Speech, speechOf } from '../../../shared/words/speech';

const money = z.number();
const budget = z.object({ amount: money, contingency: money, hard: z.boolean() });
const firstYear = z.object({ oneOff: money, run: money });
const side = z.object({
  lane: z.enum(lanes).nullable(),
  funded: z.boolean(),
  start: z
    .object({ fiscalYear: z.number(), quarter: z.number() })
    .transform(({ fiscalYear, quarter }) => quarterIn(fiscalYear, quarter))
    .nullable(),
  lengthQuarters: z.number().nullable(),
  cost: money.nullable(),
  given: money,
  runCost: money.nullable(),
  mark: z.enum(marks),
});
const comparisonSchema = z.object({
  currency: z.string(),
  year: z.number(),
  lastYear: z.number(),
  a: z.string(),
  b: z.string(),
  items: z.array(
    z.object({
      title: z.string(),
      what: z.enum(differences),
      why: z.array(z.enum(differenceReasons)),
      oneOff: money,
      run: money,
      from: side.nullable(),
      to: side.nullable(),
    }),
  ),
  budgets: z.array(
    z.object({
      year: z.number(),
      scope: z.enum(budgetScopes),
      from: budget.nullable(),
      to: budget.nullable(),
    }),
  ),
  totals: z.object({ oneOff: money, run: money, firstYear, spend: money, free: money.nullable() }),
});
type Shown = z.infer<typeof comparisonSchema>;

/** The difference of two scenarios in a few lines, for a person at a terminal. */
export function compareText(comparison: PlanFigures): string {
  const shown = comparisonSchema.parse(comparison);
  const { a, b, year, items, budgets, totals } = shown;
  const speech = speechOf({ currency: shown.currency, fiscalYearFirstMonth: 1 }, locale);
  const lines = [
    say`From “${a}” to “${b}”: ${counted(items.length, 'initiative differs', 'initiatives differ')}`,
    ...items.map((item) => itemLine(item, shown, speech)),
    ...budgets.map((each) => budgetDifferenceWords(each, speech)),
    say`All spend in ${year}: ${signedMoney(totals.spend, speech)}`,
  ];
  if (totals.free !== null) lines.push(say`Free in ${year}: ${signedMoney(totals.free, speech)}`);
  return `${lines.join('\n')}\n`;
}

/** Reasons that say no more than what became of it. */
const toldAlready: ReadonlySet<DifferenceReason> = new Set([
  'funded',
  'not-funded-any-more',
  'added',
  'removed',
]);

function itemLine(
  { title, what, why, oneOff, run, ...sides }: Shown['items'][number],
  { lastYear }: Shown,
  speech: Speech,
) {
  const more = why.filter((reason) => !toldAlready.has(reason));
  const figures = say`one-off ${signedMoney(oneOff, speech)}, run in ${lastYear} ${signedMoney(run, speech)}`;
  const reasons = more.length > 0 ? ` (${lowerFirst(whyWords({ ...sides, why: more }, speech))})` : '';
  return `${sentence(differenceWords[what])}: ${title}${reasons}: ${figures}`;
}

import { z } from 'zod';
import type { PlanFigures } from '../../../shared/contract/control';
import { budgetScopes } from '../../../shared/model/codes';
import { differences } from '../../../shared/rules/compare';
import { budgetDifferenceWords } from '../../../shared/words/budget-difference-words';
import { differenceWords } from '../../../shared/words/compare-words';
import { counted, sentence } from '../../../shared/words/counts';
import { signedMoney } from '../../../shared/words/money';
import { locale } from '../../../shared/words/language';
import { say } from '../../../shared/words/say';
import { type Speech, speechOf } from '../../../shared/words/speech';

const money = z.number();
const budget = z.object({ amount: money, contingency: money, hard: z.boolean() });
const firstYear = z.object({ oneOff: money, run: money });
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
      why: z.array(z.string()),
      oneOff: money,
      run: money,
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

function itemLine(
  { title, what, why, oneOff, run }: Shown['items'][number],
  { lastYear }: Shown,
  speech: Speech,
) {
  const figures = say`one-off ${signedMoney(oneOff, speech)}, run in ${lastYear} ${signedMoney(run, speech)}`;
  const reasons = why.map((code) => code.replaceAll('-', ' ')).join(', ');
  return `${sentence(differenceWords[what])}: ${title} (${reasons}): ${figures}`;
}

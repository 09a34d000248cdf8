import type { BudgetCase, Slip } from '../../rules/reports/budget-case';
import { outcomeNames } from '../codes';
import { counted } from '../counts';
import { withoutCostWords } from '../entered-words';
import { compactMoney } from '../money';
import { yearWords } from '../quarters';
import { say } from '../say';
import type { Speech } from '../speech';
import { benefitWords } from './report-rows';

/** How far what is free goes, and how much more all that waits would take; what is not known is said so. */
export function budgetCaseLead({ year, free, buys, unknown }: BudgetCase, speech: Speech): string {
  const when = yearWords(year, speech);
  const without =
    unknown.length === 0
      ? ''
      : say` Of ${counted(unknown.length, 'more', 'more')} the cost is not known yet.`;
  const all = buys.at(-1)?.together ?? 0;
  if (buys.length === 0) return say`Nothing with a known cost waits for money in ${when}.${without}`;
  const waits = say`${counted(buys.length, 'initiative')} ${buys.length === 1 ? say`waits` : say`wait`} for ${compactMoney(all, speech)} in ${when}`;
  if (free === null) return say`${waits}. No budget is set, so nothing says what is free.${without}`;
  const left = free > 0 ? say`${compactMoney(free, speech)} is free` : say`nothing is free`;
  if (all <= free) return say`${waits}, and ${left}: that pays for all of it.${without}`;
  const more = compactMoney(all - Math.max(0, free), speech);
  return say`${waits}, and ${left}: ${more} more would buy all of it.${without}`;
}

/** "Revenue generation: 2 initiatives wait (€ 1.64M); margin 0.90–5.90M a year does not come." */
export function slipWords({ outcome, count, cost, unknown, benefits }: Slip, speech: Speech): string {
  const waits = `${outcomeNames[outcome]}: ${counted(count, 'initiative')} ${count === 1 ? say`waits` : say`wait`}`;
  const price = cost > 0 || unknown < count ? [compactMoney(cost, speech)] : [];
  const without =
    unknown === 0 ? [] : [unknown === count ? say`no cost is entered yet` : withoutCostWords(unknown)];
  const money = ` (${[...price, ...without].join(', ')})`;
  const gone = slipBrings(benefits, speech);
  if (gone.length === 0) return say`${waits}${money}; what that would bring is not written down.`;
  return say`${waits}${money}; ${gone.join(', ')} a year ${gone.length === 1 ? say`does` : say`do`} not come.`;
}

/** What the work that waits would bring, kind by kind: "margin 0.90–5.90M". */
export function slipBrings(benefits: Slip['benefits'], speech: Speech): string[] {
  return benefitWords(benefits, speech).map(({ kind, range }) => `${kind} ${range}`);
}

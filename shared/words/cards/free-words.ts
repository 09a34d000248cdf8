import { type BudgetScope, budgetScopes } from '../../model/codes';
import type { Money } from '../../model/money';
import type { FreeThen } from '../../rules/budgets/free-changed';
import type { Figures } from '../../rules/cards/figures';
import { scopeWords } from '../codes';
import { inSentence } from '../counts';
import { bareMoney } from '../money';
import { yearWords } from '../quarters';
import { say } from '../say';
import type { Speech } from '../speech';

/** A budget, what of it is held back, and what is free: budget - contingency - spend. */
export interface FreeMoney {
  readonly budget: Money | null;
  readonly contingency: Money;
  readonly free: Money | null;
  /** Whether some cost is entered of the work it pays for: else nothing says what is free. */
  readonly isFreeKnown?: boolean;
}

/** "0.34M free", "0.10M into the contingency", "0.12M over budget", or that none is set; `money` writes an amount. */
export function freeWords(
  { budget, contingency, free, isFreeKnown = true }: FreeMoney,
  money: (amount: Money) => string,
): string {
  if (budget === null || free === null) return say`no budget set`;
  if (free >= 0 && !isFreeKnown) return say`no cost entered yet`;
  if (free >= 0) return say`${money(free)} free`;
  const over = -free - contingency;
  return over > 0 ? say`${money(over)} over budget` : say`${money(-free)} into the contingency`;
}

/** "2027: IT budget 0.80M free · drive innovation 0.47M free"; where no budget is set it says so. */
export function freeOfYearWords(figures: Figures, speech: Speech): string {
  const year = yearWords(figures.year, speech);
  const lines = budgetScopes.flatMap((scope) => {
    const line = scope === 'total' ? figures : figures.lanes[scope];
    return line.budget === null ? [] : `${scopeInLine(scope)} ${inShort(line, speech)}`;
  });
  return lines.length === 0 ? say`No budget is set for ${year}` : `${year}: ${lines.join(' · ')}`;
}

/** "then IT budget 2027 1.20M free, IT budget 2028 0.10M over budget"; empty for nothing. */
export function freeThenWords(changed: readonly FreeThen[], speech: Speech): string {
  const said = changed.map(
    (line) => `${scopeInLine(line.scope)} ${yearWords(line.year, speech)} ${inShort(line, speech)}`,
  );
  return said.length === 0 ? '' : say`then ${said.join(', ')}`;
}

function inShort(line: FreeMoney, speech: Speech): string {
  return freeWords(line, (amount) => bareMoney(amount, speech));
}

function scopeInLine(scope: BudgetScope): string {
  return scope === 'total' ? scopeWords.total : inSentence(scopeWords[scope]);
}

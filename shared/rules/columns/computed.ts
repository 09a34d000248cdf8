import type { Money } from '../../model/money';
import type { Plan } from '../../model/plan';
import type { Card } from '../cards/card';
import { yearlyRun } from '../cards/yearly-run';
import { isCash } from '../scores/score-flows';
import { delayPoints } from '../scores/score-wsjf';
import type { Returns } from '../scores/score-row';
import { scoresOf } from '../scores/scores';
import type { Column } from './column';
import { figure } from './make';

/**
 * Return on investment in percent: (margin + cashable saving - run cost - one-off cost) / one-off cost, all of five years from
 * the plan's first on and not discounted (Brealey, Myers and Allen, Principles of Corporate Finance: return on book, over the
 * whole life). -100: nothing comes back. null where it brings no cash, or no one-off money is left to spend.
 */
function returnOnInvestment(returns: Returns | null): number | null {
  if (!returns || returns.invested <= 0) return null;
  return ((returns.back - returns.invested) / returns.invested) * 100;
}

/**
 * Cost of delay: what a quarter later costs, in minor units. A quarter of (margin + cashable saving - run cost) a year at full
 * effect, as the columns of these have it: likely benefits, savings at services counted (D. Reinertsen, The Principles of Product Development Flow, 2009:
 * lost profit for each unit of time). Below 0 where it costs more to run than it brings. null where it brings no cash, or never
 * goes live.
 */
function costOfDelay(plan: Plan, card: Card): Money | null {
  if (!card.goesLive) return null;
  const run = yearlyRun(plan, card) ?? 0;
  const cash = card.benefits.filter(({ kind }) => isCash(kind));
  if (cash.length === 0 && run >= 0) return null;
  return Math.round((cash.reduce((sum, { likely }) => sum + likely, 0) - run) / 4);
}

/** What is worked out of an initiative beside its scores, as a spreadsheet would by a formula. */
export const computedColumns: readonly Column[] = [
  figure('roi', 'number', 'score', ({ initiative: { id }, placement: { scenarioId } }, plan) =>
    returnOnInvestment(scoresOf(plan, scenarioId).returns(id)),
  ),
  figure('costOfDelay', 'money', 'score', (card, plan) => costOfDelay(plan, card)),
  figure('delayPoints', 'number', 'score', ({ initiative }) => delayPoints(initiative)),
];

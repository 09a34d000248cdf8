import type { RowFigures } from '../../../shared/backlog/write/own-figures';
import { type BenefitKind, benefitKinds } from '../../../shared/model/codes';
import { type Plan, settingsOf } from '../../../shared/model/plan';
import type { Card } from '../../../shared/rules/cards/card';
import type { Range } from '../../../shared/rules/cards/card-totals';
import { cardsOf } from '../../../shared/rules/cards/cards';
import { yearlyRun } from '../../../shared/rules/cards/yearly-run';
import { likelyInYear } from '../../../shared/rules/outcomes/benefits';
import { likelyOfCredit } from '../../../shared/rules/outcomes/credits';
import { creditOf } from '../../../shared/rules/outcomes/enabler-credit';

/** What the app works out of each initiative of a scenario, by id; of a baseline from what it froze. */
export function backlogFigures(plan: Plan, scenarioId: string): (id: string) => RowFigures {
  const { byId } = cardsOf(plan, scenarioId);
  const { firstYear } = settingsOf(plan);
  return (id) => {
    const card = byId.get(id);
    return {
      runAfterSavings: card ? yearlyRun(plan, card) : null,
      benefits: Object.fromEntries(
        benefitKinds.map((kind) => [kind, card ? sumOf(card, kind) : null]),
      ) as RowFigures['benefits'],
      inYear: Object.fromEntries(
        benefitKinds.map((kind) => [kind, card ? likelyInYear(card, kind, firstYear) : null]),
      ) as RowFigures['inYear'],
      credited: creditedOf(plan, id),
    };
  };
}

function creditedOf(plan: Plan, id: string): RowFigures['credited'] {
  const likely = new Map(likelyOfCredit(creditOf(plan, id).received));
  return Object.fromEntries(
    benefitKinds.map((kind) => [kind, likely.get(kind) ?? null]),
  ) as RowFigures['credited'];
}

function sumOf({ benefits }: Card, of: BenefitKind): Range | null {
  const lines = benefits.filter(({ kind }) => kind === of);
  if (lines.length === 0) return null;
  const sum = (end: keyof Range) => lines.reduce((all, line) => all + line[end], 0);
  return { low: sum('low'), likely: sum('likely'), high: sum('high') };
}

import type { Plan } from '../../../shared/model/plan';
import type { InitiativeChanges } from '../../../shared/rules/commands/initiative';
import { adding, after, freshPlan, moving } from './plans';

/** What strains the page: titles without a space, other scripts, sums at the edge of what a plan can hold, no budget. */
export function strainedPlan(): Plan {
  const titles = [
    'W'.repeat(400),
    'A title of many words '.repeat(45).trim(),
    'עברית וערבית العربية 日本語 한국어 🚀',
    '<b>&amp;</b> "quoted" \'single\'',
  ];
  const changes: InitiativeChanges = {
    outcome: 'revenue',
    cost: 9_007_199_254_740,
    runCost: -1,
    benefit: { kind: 'avoided', low: 0, likely: 0, high: 900_719_925_474 },
    riskOfNotDoing: 'no space'.repeat(200),
  };
  return titles.reduce(
    (plan, title, index) =>
      after(
        plan,
        { ...adding(`s${index}`, changes), title },
        moving([`s${index}`], index % 2 ? 'run' : 'innovate', index < 2),
      ),
    after(freshPlan('KWD'), { type: 'service/add', id: 'one', name: 'W'.repeat(300), changes: { cost: 1 } }),
  );
}
